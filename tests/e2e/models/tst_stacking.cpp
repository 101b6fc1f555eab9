// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/settings.h"
#include "core/base/thread_end.h"
#include "core/dwarf/models/bare_numbers_model.h"
#include "core/dwarf/models/calibration_frame_model.h"
#include "core/dwarf/models/camera_settings_model.h"
#include "core/dwarf/models/dark_model.h"
#include "core/dwarf/models/feature_model.h"
#include "core/dwarf/models/settings_queue.h"
#include "core/dwarf/models/stacking_model.h"
#include "core/dwarf/models/stacking_orders.h"
#include "core/dwarf/models/status_model.h"
#include "core/dwarf/session/session.h"
#include "core/dwarf/wire/command_table.h"
#include "core/observatory/darks/dark_desk.h"
#include "core/observatory/stacking/stack_display.h"
#include "core/observatory/stacklog/stack_log.h"
#include "deneb.h"
#include "simulator.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

namespace nd {

namespace {

constexpr int kLong = 60'000; // milliseconds; a busy computer is slow

/// One client of a telescope that is really there.
struct Client
{
    Client(QThread &thread, const Simulator &sim, const char *id)
        : session(thread, sim.profile(0), QString::fromLatin1(id))
    {
        QObject::connect(&tele, &StackingModel::ended, &tele,
                         [this](const StackEnd &end) { ends.append(end); });
        session.open();
    }

    bool call(quint32 command, const QByteArray &payload = {})
    {
        bool isDone = false;
        session.requestRaw(
            commandById(command, session.generation())->info, payload, &tele,
            [&](const Result<QByteArray> &answer) { isDone = answer && answer.value().isEmpty(); });
        return QTest::qWaitFor([&] { return isDone; }, kLong);
    }

    Session session;
    StatusModel status{session};
    StackingModel tele{session, status, Camera::Tele};
    QList<StackEnd> ends;
};

} // namespace

/// The stacking model against the simulator's own counts.
class TestStacking : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_linkThread.start(); }
    void cleanupTestCase()
    {
        endThread(m_linkThread);
        QVERIFY(m_linkThread.isFinished());
    }

    void countsAreTheTelescopes_data() { addModels(); }
    void countsAreTheTelescopes();
    void isKnownAgainAfterAReconnect_data() { addModels(); }
    void isKnownAgainAfterAReconnect();
    void aRebootEndsIt();
    void anotherClientStopsIt();
    void calibrationDarksAreKept_data();
    void calibrationDarksAreKept();
    void darksAreOfTheGainThatIsSet();
    void singleFramesAreShownAndPutBack_data() { addModels(); }
    void singleFramesAreShownAndPutBack();

private:
    static void addModels();
    static QStringList arguments(const QString &model);
    static bool start(Client &client);
    static QJsonObject camera(Simulator &sim)
    {
        return sim.state(0).value(QLatin1String("tele")).toObject();
    }

    QThread m_linkThread;
};

void TestStacking::addModels()
{
    QTest::addColumn<QString>("model");
    for (const char *model : {"dwarf2", "dwarf3:v3"})
        QTest::newRow(model) << QString::fromLatin1(model);
}

/// A frame each tenth of a second: those of the night are 0.7 s long at least.
QStringList TestStacking::arguments(const QString &model)
{
    return {QStringLiteral("--ephemeral"),
            QStringLiteral("--model"),
            model,
            QStringLiteral("--speed"),
            QStringLiteral("7"),
            QStringLiteral("--time"),
            QStringLiteral("2026-10-10T20:00Z"),
            QStringLiteral("--site"),
            QStringLiteral("48.2,11.5")};
}

bool TestStacking::start(Client &client)
{
    const bool isReady = QTest::qWaitFor(
        [&] {
            return client.session.linkState() == LinkState::Ready
                && client.tele.canStart() == Refusal::None;
        },
        kLong);
    if (!isReady || !client.call(11002, goToDeneb()))
        return false;
    client.tele.start();
    return QTest::qWaitFor(
        [&] { return client.tele.run() && client.tele.run()->taken.value_or(0) >= 3; }, kLong);
}

void TestStacking::countsAreTheTelescopes()
{
    QFETCH(QString, model);
    Simulator sim(arguments(model));
    QVERIFY(sim.isReady());
    Client client(m_linkThread, sim, "me");
    QVERIFY(start(client));
    QVERIFY(sim.post(
        0, QStringLiteral("/fault"),
        {{QStringLiteral("name"), QStringLiteral("wind")}, {QStringLiteral("value"), true}}));
    for (int look = 0; look < 20; ++look) {
        const StackRun before = *client.tele.run();
        const QJsonObject truth = camera(sim);
        const int taken = truth.value(QLatin1String("frames_taken")).toInt();
        const int stacked = truth.value(QLatin1String("frames_stacked")).toInt();
        // What it was then, it is told: never more than the truth, never less than was shown.
        QVERIFY(*before.taken <= taken && *before.stacked <= stacked);
        QTRY_VERIFY_WITH_TIMEOUT(
            client.tele.run()->taken >= taken && client.tele.run()->stacked >= stacked, kLong);
        QTest::qWait(50);
    }
    client.tele.stop();
    QTRY_COMPARE_WITH_TIMEOUT(client.ends.size(), 1, kLong);
    const QJsonObject truth = camera(sim);
    const StackRun end = client.ends.first().run;
    QCOMPARE(end.taken, std::optional(truth.value(QLatin1String("frames_taken")).toInt()));
    QCOMPARE(end.stacked, std::optional(truth.value(QLatin1String("frames_stacked")).toInt()));
    QVERIFY(*end.stacked < *end.taken); // the wind took some
    QCOMPARE(end.total, std::optional(999));
    QCOMPARE(end.target, QStringLiteral("Deneb"));
    QTRY_COMPARE_WITH_TIMEOUT(client.tele.goLiveState(), GoLive::NotNeeded, kLong);
    QVERIFY(!camera(sim).value(QLatin1String("needs_go_live")).toBool());
}

void TestStacking::isKnownAgainAfterAReconnect()
{
    QFETCH(QString, model);
    Simulator sim(arguments(model));
    QVERIFY(sim.isReady());
    Client client(m_linkThread, sim, "me");
    QVERIFY(start(client));
    QVERIFY(sim.post(
        0, QStringLiteral("/fault"),
        {{QStringLiteral("name"), QStringLiteral("wifi_drop")}, {QStringLiteral("value"), true}}));
    QTRY_VERIFY_WITH_TIMEOUT(!client.tele.run(), kLong);
    QVERIFY(sim.remove(0, QStringLiteral("/fault/wifi_drop")));
    QTRY_VERIFY_WITH_TIMEOUT(client.tele.run() && client.tele.run()->taken, kLong);
    QTRY_COMPARE_WITH_TIMEOUT(client.session.linkState(), LinkState::Ready, kLong);
    QVERIFY(client.ends.isEmpty());
    QVERIFY(client.tele.run()->isOurs);
    QCOMPARE(client.tele.run()->target, QStringLiteral("Deneb"));
    const int taken = camera(sim).value(QLatin1String("frames_taken")).toInt();
    QTRY_VERIFY_WITH_TIMEOUT(client.tele.run()->taken >= taken, kLong);
    // Another program that was started in the middle of it.
    Client second(m_linkThread, sim, "me");
    QTRY_VERIFY_WITH_TIMEOUT(second.tele.run() && second.tele.run()->target, kLong);
    QCOMPARE(second.tele.run()->target, QStringLiteral("Deneb"));
    QTRY_VERIFY_WITH_TIMEOUT(second.tele.run() && second.tele.run()->taken, kLong);
    QVERIFY(!second.tele.run()->isOurs);
}

void TestStacking::aRebootEndsIt()
{
    Simulator sim(arguments(QStringLiteral("dwarf3:v3")));
    QVERIFY(sim.isReady());
    Client client(m_linkThread, sim, "me");
    QVERIFY(start(client));
    QVERIFY(sim.post(0, QStringLiteral("/reboot")));
    QTRY_COMPARE_WITH_TIMEOUT(client.ends.size(), 1, kLong);
    QVERIFY(client.ends.first().wasUnheard);
    QVERIFY(client.ends.first().run.taken.value_or(0) >= 3);
    QVERIFY(!client.tele.run());
}

void TestStacking::anotherClientStopsIt()
{
    Simulator sim(arguments(QStringLiteral("dwarf2")));
    QVERIFY(sim.isReady());
    Client client(m_linkThread, sim, "me");
    QVERIFY(start(client));
    Client other(m_linkThread, sim, "me"); // the same id: it has control as well
    QTRY_COMPARE_WITH_TIMEOUT(other.session.linkState(), LinkState::Ready, kLong);
    QTRY_COMPARE_WITH_TIMEOUT(other.tele.canStop(), Refusal::None, kLong);
    other.tele.stop();
    QTRY_COMPARE_WITH_TIMEOUT(client.ends.size(), 1, kLong);
    QVERIFY(!client.ends.first().wasStopped && !client.ends.first().wasUnheard);
    QTRY_COMPARE_WITH_TIMEOUT(other.ends.size(), 1, kLong);
    QVERIFY(other.ends.first().wasStopped);
}

void TestStacking::calibrationDarksAreKept_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<int>("camera");
    QTest::newRow("dwarf3:v3, tele") << QStringLiteral("dwarf3:v3") << int(Camera::Tele);
    QTest::newRow("mini, wide") << QStringLiteral("mini") << int(Camera::Wide);
}

/// Shot, listed, still there for another program, deleted.
void TestStacking::calibrationDarksAreKept()
{
    QFETCH(QString, model);
    QFETCH(int, camera);
    Simulator sim(arguments(model));
    QVERIFY(sim.isReady());
    Client client(m_linkThread, sim, "me");
    CalibrationFrameModel frames(client.session, static_cast<Camera>(camera));
    QTRY_COMPARE_WITH_TIMEOUT(frames.canShoot(), Refusal::None, kLong);
    frames.refresh();
    QTRY_VERIFY_WITH_TIMEOUT(frames.list(), kLong);
    const QList<CalibrationFrameInfo> before = *frames.list();
    QSignalSpy ended(&frames, &CalibrationFrameModel::ended);
    frames.shoot({120, 60, FrameSize::Hd1080, 4, {}}); // 1 s
    QTRY_VERIFY_WITH_TIMEOUT(frames.run() && frames.run()->progress.value_or(0) > 0, kLong);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, kLong);
    QTRY_COMPARE_WITH_TIMEOUT(frames.list()->size(), before.size() + 1, kLong);
    const CalibrationFrameInfo shot = frames.list()->last();
    QCOMPARE(shot.exposure, QStringLiteral("1"));
    QCOMPARE(shot.gain, 60);
    QVERIFY(shot.size == FrameSize::Hd1080 && shot.id && shot.temperatureCelsius);
    // One that is stopped ends once and leaves nothing.
    QTRY_COMPARE_WITH_TIMEOUT(frames.canShoot(), Refusal::None, kLong);
    frames.shoot({120, 60, FrameSize::Hd1080, CalibrationWish::kMostFrames, {}});
    QTRY_COMPARE_WITH_TIMEOUT(frames.canStop(), Refusal::None, kLong);
    QSignalSpy listed(&frames, &CalibrationFrameModel::listed);
    frames.stop();
    QTRY_VERIFY_WITH_TIMEOUT(!listed.isEmpty(), kLong); // all that is told of the end came before
    QCOMPARE(ended.size(), 2);
    QVERIFY(ended.last().first().value<DarkEnd>().wasStopped);
    QVERIFY(!frames.run());
    QCOMPARE(frames.list()->size(), before.size() + 1);
    Client second(m_linkThread, sim, "me");
    CalibrationFrameModel others(second.session, static_cast<Camera>(camera));
    QTRY_COMPARE_WITH_TIMEOUT(others.canRemove(), Refusal::None, kLong);
    others.remove({shot});
    others.refresh();
    QTRY_VERIFY_WITH_TIMEOUT(others.list() && *others.list() == before, kLong);
    QVERIFY(!others.problem());
}

/// V3 is told a gain by its value, and dark frames by its gear: those of gain 60 were shot at gain
/// 200, and were missing ever after.
void TestStacking::darksAreOfTheGainThatIsSet()
{
    Simulator sim(arguments(QStringLiteral("dwarf3:v3")));
    QVERIFY(sim.isReady());
    Settings memory{QString()};
    const StackLog log{QString()};
    Client client(m_linkThread, sim, "me");
    SettingsQueue queue(client.session);
    CameraSettingsModel settings(client.session, queue, Camera::Wide);
    const CameraSettingsModel tele(client.session, queue, Camera::Tele);
    const FeatureModel features(client.session, queue);
    DarkModel darks(client.session, Camera::Wide);
    DarkDesk desk({darks, settings, features, client.status, log, memory, QStringLiteral("device"),
                   [] { return QDateTime(QDate(2026, 10, 10), QTime(20, 0), Qt::UTC); }});
    QTRY_COMPARE_WITH_TIMEOUT(tele.numbers().canSet(BareNumber::ShootingMode), Refusal::None,
                              kLong);
    tele.numbers().set(BareNumber::ShootingMode, kDeepSkyMode);
    QTRY_COMPARE_WITH_TIMEOUT(settings.shootingMode(), kDeepSkyMode, kLong);
    QTRY_VERIFY_WITH_TIMEOUT(desk.canShoot() == Refusal::None && settings.spec(Setting::Gain)
                                 && settings.value(Setting::Gain),
                             kLong);
    settings.set(Setting::Exposure, ParamValue::gear(120)); // 1 s
    settings.set(Setting::Gain, ParamValue::gear(60));
    darks.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(desk.wanting().size(), 1, kLong);
    QTRY_COMPARE_WITH_TIMEOUT(settings.value(Setting::Gain), std::optional(ParamValue::gear(60)),
                              kLong);
    QTRY_COMPARE_WITH_TIMEOUT(desk.wanting().first().exposure, QStringLiteral("1"), kLong);
    QCOMPARE(desk.wanting().first().gain, QStringLiteral("60"));
    QSignalSpy ended(&darks, &DarkModel::ended);
    desk.shoot(desk.wanting(), 2);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, kLong);
    QTRY_VERIFY_WITH_TIMEOUT(desk.wanting().isEmpty(), kLong);
    QCOMPARE(darks.list()->last().exposure, QStringLiteral("1"));
    QCOMPARE(darks.list()->last().gain, QStringLiteral("60"));
}

/// What the telescope itself has the setting at.
void TestStacking::singleFramesAreShownAndPutBack()
{
    QFETCH(QString, model);
    Simulator sim(arguments(model));
    QVERIFY(sim.isReady());
    Settings memory{QString()};
    Client client(m_linkThread, sim, "me");
    SettingsQueue queue(client.session);
    FeatureModel features(client.session, queue);
    StackingModel wide(client.session, client.status, Camera::Wide);
    StackDisplay display({features, client.tele, wide, memory, QStringLiteral("device")});
    QVERIFY(start(client));
    const auto source = [&sim] {
        return sim.state(0)[QLatin1String("features")][QLatin1String("8")][QLatin1String("index")]
            .toInt(-1);
    };
    QCOMPARE(source(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(display.showsFrames(), std::optional(false), kLong);
    display.showFrames(true);
    QTRY_COMPARE_WITH_TIMEOUT(display.showsFrames(), std::optional(true), kLong);
    QVERIFY(display.isToPutBack() && source() == 1);
    client.tele.stop();
    QTRY_COMPARE_WITH_TIMEOUT(client.ends.size(), 1, kLong);
    QTRY_COMPARE_WITH_TIMEOUT(display.showsFrames(), std::optional(false), kLong);
    QTRY_VERIFY_WITH_TIMEOUT(!display.isToPutBack(), kLong);
    QCOMPARE(source(), 0);
}

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestStacking)
#include "tst_stacking.moc"
