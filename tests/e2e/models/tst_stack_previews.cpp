// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/thread_end.h"
#include "core/dwarf/models/camera_settings_model.h"
#include "core/dwarf/models/settings_queue.h"
#include "core/dwarf/models/stacking_model.h"
#include "core/dwarf/models/status_model.h"
#include "core/dwarf/session/session.h"
#include "core/dwarf/wire/command_table.h"
#include "core/observatory/pictures/picture_fetcher.h"
#include "deneb.h"
#include "simulator.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <optional>

namespace nd {

namespace {

constexpr int kLong = 60'000; // milliseconds; a busy computer is slow

struct Client
{
    Client(QThread &thread, const Simulator &sim)
        : session(thread, sim.profile(0), QStringLiteral("me"))
    {
        session.open();
    }

    bool call(quint32 command, const QByteArray &payload)
    {
        bool isDone = false;
        session.requestRaw(
            commandById(command, session.generation())->info, payload, &tele,
            [&](const Result<QByteArray> &answer) { isDone = answer && answer.value().isEmpty(); });
        return QTest::qWaitFor([&] { return isDone; }, kLong);
    }
    bool start()
    {
        const auto isReady = [this] {
            return session.linkState() == LinkState::Ready && tele.canStart() == Refusal::None;
        };
        if (!QTest::qWaitFor(isReady, kLong) || !call(11002, goToDeneb()))
            return false;
        tele.start();
        return QTest::qWaitFor(
            [this] { return tele.run() && tele.run()->stacked.value_or(0) >= 2; }, kLong);
    }

    Session session;
    StatusModel status{session};
    StackingModel tele{session, status, Camera::Tele};
    PictureFetcher fetcher{session, tele};
};

/// What a DWARF II does with both cameras at once: each exposes for another time, and the folders
/// tell no camera.
struct BothCameras
{
    explicit BothCameras(Client &with) : client(with)
    {
        const auto light = [this](Camera camera) { return lightOf(settingsOf(camera)); };
        client.fetcher.setOther(wide, light);
        wideFetcher.setOther(client.tele, light);
    }

    CameraSettingsModel &settingsOf(Camera camera)
    {
        return camera == Camera::Tele ? teleSettings : wideSettings;
    }
    bool expose(Camera camera, const char *seconds)
    {
        CameraSettingsModel &settings = settingsOf(camera);
        const auto canSet = [&] { return settings.canSet(Setting::Exposure) == Refusal::None; };
        if (!QTest::qWaitFor(canSet, kLong))
            return false;
        bool isSet = false;
        settings.setByName(QStringLiteral("exposure"), QString::fromLatin1(seconds), &settings,
                           [&isSet](const Result<Done> &result) { isSet = bool(result); });
        return QTest::qWaitFor([&isSet] { return isSet; }, kLong);
    }
    bool startWide()
    {
        const auto canStart = [this] { return wide.canStart() == Refusal::None; };
        if (!QTest::qWaitFor(canStart, kLong))
            return false;
        wide.start();
        return QTest::qWaitFor([this] { return wide.run() && wide.run()->stacked; }, kLong);
    }

    Client &client;
    SettingsQueue queue{client.session};
    CameraSettingsModel teleSettings{client.session, queue, Camera::Tele};
    CameraSettingsModel wideSettings{client.session, queue, Camera::Wide};
    StackingModel wide{client.session, client.status, Camera::Wide};
    PictureFetcher wideFetcher{client.session, wide};
};

} // namespace

/// The pictures of a stack come over HTTP while the simulator makes them.
class TestStackPreviews : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_linkThread.start(); }
    void cleanupTestCase()
    {
        endThread(m_linkThread);
        QVERIFY(m_linkThread.isFinished());
    }

    void comeWhileItGrows_data()
    {
        QTest::addColumn<QString>("model");
        for (const char *model : {"dwarf2", "dwarf3:v3", "mini"})
            QTest::newRow(model) << QString::fromLatin1(model);
    }
    void comeWhileItGrows();
    void aLossOfTheLinkLosesNone();

private:
    QThread m_linkThread;
};

void TestStackPreviews::comeWhileItGrows()
{
    QFETCH(QString, model);
    Simulator sim({QStringLiteral("--ephemeral"), QStringLiteral("--model"), model,
                   QStringLiteral("--speed"), QStringLiteral("2"), QStringLiteral("--time"),
                   QStringLiteral("2026-10-10T20:00Z"), QStringLiteral("--site"),
                   QStringLiteral("48.2,11.5")});
    QVERIFY(sim.isReady());
    Client client(m_linkThread, sim);
    std::optional<BothCameras> both;
    if (model == QLatin1String("dwarf2")) {
        both.emplace(client);
        QVERIFY(both->expose(Camera::Tele, "0.4"));
        QVERIFY(both->expose(Camera::Wide, "0.8"));
    }
    QVERIFY(client.start());
    QVERIFY(!both || both->startWide());
    StackPictures &pictures = client.fetcher.pictures();
    QTRY_VERIFY_WITH_TIMEOUT(!pictures.stack().isNull(), kLong);
    if (both) {
        QTRY_VERIFY_WITH_TIMEOUT(!both->wideFetcher.pictures().stack().isNull(), kLong);
        QTRY_VERIFY_WITH_TIMEOUT(!client.fetcher.folder().isEmpty(), kLong);
        QVERIFY(client.fetcher.folder().contains(QLatin1String("_EXP_0.4_")));
        QVERIFY(both->wideFetcher.folder().contains(QLatin1String("_EXP_0.8_")));
        QTRY_VERIFY_WITH_TIMEOUT(!pictures.stack().isNull(), kLong); // not the other's any more
    }
    QVERIFY(client.fetcher.folder().contains(QLatin1String("Deneb")));
    QVERIFY(pictures.previewQuality().back().stars > 10);
    QTRY_VERIFY_WITH_TIMEOUT(!pictures.frame().isNull(), kLong);
    QVERIFY(pictures.starRadius());
    QCOMPARE(pictures.frameFacts().object, QStringLiteral("Deneb"));
    QTRY_VERIFY_WITH_TIMEOUT(pictures.signal().ofStack(), kLong);
    const int first = pictures.stackedFrames();
    QTRY_VERIFY_WITH_TIMEOUT(pictures.stackedFrames() > first, kLong);
    QVERIFY(pictures.stackedFrames()
            <= sim.state(0)[QLatin1String("tele")][QLatin1String("frames_stacked")].toInt(9999));
    QCOMPARE(pictures.previewFault(), PictureFault::None);
    QVERIFY(pictures.previews().size() >= 2);
    // What it came to stays on show.
    client.tele.stop();
    QTRY_VERIFY_WITH_TIMEOUT(!client.tele.run(), kLong);
    const int whole = sim.state(0)[QLatin1String("tele")][QLatin1String("frames_stacked")].toInt();
    QTRY_COMPARE_WITH_TIMEOUT(pictures.stackedFrames(), whole, kLong);
}

void TestStackPreviews::aLossOfTheLinkLosesNone()
{
    Simulator sim({QStringLiteral("--ephemeral"), QStringLiteral("--model"),
                   QStringLiteral("dwarf3:v3"), QStringLiteral("--speed"), QStringLiteral("2"),
                   QStringLiteral("--time"), QStringLiteral("2026-10-10T20:00Z"),
                   QStringLiteral("--site"), QStringLiteral("48.2,11.5")});
    QVERIFY(sim.isReady());
    Client client(m_linkThread, sim);
    QVERIFY(client.start());
    StackPictures &pictures = client.fetcher.pictures();
    QTRY_VERIFY_WITH_TIMEOUT(!pictures.stack().isNull(), kLong);
    const int first = pictures.stackedFrames();
    client.session.close();
    QTRY_VERIFY_WITH_TIMEOUT(client.session.linkState() == LinkState::Disconnected, kLong);
    QVERIFY(!pictures.stack().isNull());
    client.session.open();
    QTRY_VERIFY_WITH_TIMEOUT(pictures.stackedFrames() > first, kLong);
    QCOMPARE(pictures.previews().front().stacked, first);
}

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestStackPreviews)
#include "tst_stack_previews.moc"
