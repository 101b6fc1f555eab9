// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/thread_end.h"
#include "core/dwarf/models/capture_model.h"
#include "core/dwarf/models/status_model.h"
#include "core/dwarf/session/session.h"
#include "sim_process.h"

#include <QDirIterator>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace nd {

namespace {

constexpr int kLong = 30'000; // milliseconds; a busy computer is slow

/// Both cameras of one telescope that is really there.
struct Client
{
    Client(QThread &thread, const SimProcess &sim, const char *id)
        : session(thread, sim.profile(), QString::fromLatin1(id))
    {
        session.open();
    }

    CaptureModel &model(Camera camera) { return camera == Camera::Tele ? tele : wide; }

    Session session;
    StatusModel status{session};
    CaptureModel tele{session, status, Camera::Tele};
    CaptureModel wide{session, status, Camera::Wide};
};

QStringList filesIn(const QString &folder, const QString &pattern)
{
    QStringList files;
    QDirIterator all(folder, {pattern}, QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext())
        files.append(all.next());
    return files;
}

QByteArray firstBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(3) : QByteArray();
}

CaptureEnd endIn(const QSignalSpy &ended)
{
    return ended.isEmpty() ? CaptureEnd{} : ended.last().at(0).value<CaptureEnd>();
}

} // namespace

/// The real models against the real simulator.
class TestCaptureSim : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_linkThread.start(); }

    void cleanupTestCase()
    {
        endThread(m_linkThread);
        QVERIFY(m_linkThread.isFinished());
    }

    void takesPictures_data()
    {
        QTest::addColumn<QString>("word");
        QTest::newRow("II") << QStringLiteral("dwarf2");
        QTest::newRow("3 V2") << QStringLiteral("dwarf3:v2");
        QTest::newRow("3 V3") << QStringLiteral("dwarf3:v3");
        QTest::newRow("mini") << QStringLiteral("mini");
    }

    void takesPictures()
    {
        QFETCH(QString, word);
        const QTemporaryDir card;
        SimProcess sim;
        QVERIFY(sim.start(word,
                          {QStringLiteral("--album-dir"), card.path(), QStringLiteral("--speed"),
                           QStringLiteral("10")}));
        Client client(m_linkThread, sim, "me");
        QTRY_COMPARE_WITH_TIMEOUT(client.session.linkState(), LinkState::Ready, kLong);
        for (const Camera camera : {Camera::Tele, Camera::Wide}) {
            CaptureModel &model = client.model(camera);
            QSignalSpy ended(&model, &CaptureModel::ended);
            QCOMPARE(model.canStart(CaptureJob::Photo), Refusal::None);
            model.photo();
            QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, kLong);
            QVERIFY(!endIn(ended).error);
            model.startBurst(3);
            QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 2, kLong);
            QVERIFY(!endIn(ended).error);
            QCOMPARE(endIn(ended).done, std::optional(3));
            QCOMPARE(endIn(ended).total, std::optional(3));
            model.startVideo();
            QTRY_VERIFY_WITH_TIMEOUT(
                model.run() && model.run()->recorded && model.run()->recorded->count() >= 2, kLong);
            model.stop();
            QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 3, kLong);
            model.startTimeLapse();
            QTRY_VERIFY_WITH_TIMEOUT(
                model.run() && model.run()->recorded && model.run()->recorded->count() >= 3, kLong);
            model.stop();
            QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 4, kLong);
            QVERIFY(!endIn(ended).error);
            QVERIFY(!model.problem());
        }
        // A photo, three of a burst and the thumbnails of two films, of each camera.
        QTRY_COMPARE_WITH_TIMEOUT(filesIn(card.path(), QStringLiteral("*.jpg")).size(), 12, kLong);
        QTRY_COMPARE_WITH_TIMEOUT(filesIn(card.path(), QStringLiteral("*.mp4")).size(), 4, kLong);
        for (const QString &path : filesIn(card.path(), QStringLiteral("*.jpg")))
            QCOMPARE(firstBytes(path), QByteArray::fromHex("ffd8ff"));
    }

    void panoramaEndsAndStops_data() { takesPictures_data(); }

    void panoramaEndsAndStops()
    {
        QFETCH(QString, word);
        SimProcess sim;
        QVERIFY(sim.start(word, {QStringLiteral("--speed"), QStringLiteral("20")}));
        Client client(m_linkThread, sim, "me");
        QTRY_COMPARE_WITH_TIMEOUT(client.session.linkState(), LinkState::Ready, kLong);
        QSignalSpy ended(&client.tele, &CaptureModel::ended);
        client.tele.startPanorama(PanoramaGrid{3, 3});
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, kLong);
        QVERIFY(!endIn(ended).error);
        QCOMPARE(endIn(ended).done, std::optional(9));
        client.tele.startPanorama(PanoramaGrid{3, 3});
        QTRY_VERIFY_WITH_TIMEOUT(client.tele.run() && client.tele.run()->done > 0, kLong);
        client.tele.stop();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 2, kLong);
        QVERIFY(endIn(ended).done < std::optional(9));
    }

    void fullCardIsSaidAndKeptUntilThereIsRoom()
    {
        SimProcess sim;
        QVERIFY(sim.start(QStringLiteral("mini"),
                          {QStringLiteral("--fault"), QStringLiteral("sd_full")}));
        Client client(m_linkThread, sim, "me");
        QTRY_COMPARE_WITH_TIMEOUT(client.session.linkState(), LinkState::Ready, kLong);
        client.tele.photo();
        QTRY_COMPARE_WITH_TIMEOUT(client.tele.canStart(CaptureJob::Photo), Refusal::CardFull,
                                  kLong);
        QCOMPARE(client.tele.problem()->deviceCode, -6);
    }

    void anotherClientSeesItAndAReconnectFindsItAgain_data() { takesPictures_data(); }

    void anotherClientSeesItAndAReconnectFindsItAgain()
    {
        QFETCH(QString, word);
        SimProcess sim;
        QVERIFY(sim.start(word));
        Client host(m_linkThread, sim, "host");
        QTRY_COMPARE_WITH_TIMEOUT(host.session.linkState(), LinkState::Ready, kLong);
        host.wide.startTimeLapse();
        QTRY_VERIFY_WITH_TIMEOUT(host.wide.run() && host.wide.run()->recorded, kLong);
        Client watcher(m_linkThread, sim, "watcher");
        QTRY_COMPARE_WITH_TIMEOUT(watcher.session.role(), ControlRole::Slave, kLong);
        watcher.session.watchOnly();
        QTRY_COMPARE_WITH_TIMEOUT(watcher.session.linkState(), LinkState::Ready, kLong);
        QTRY_VERIFY_WITH_TIMEOUT(watcher.wide.run(), kLong);
        QCOMPARE(watcher.wide.run()->job, CaptureJob::TimeLapse);
        QVERIFY(!watcher.wide.run()->isOurs);
        QVERIFY(!watcher.tele.run());
        host.session.close();
        QTRY_VERIFY_WITH_TIMEOUT(!host.wide.run(), kLong);
        host.session.open();
        QTRY_COMPARE_WITH_TIMEOUT(host.session.linkState(), LinkState::Ready, kLong);
        QTRY_VERIFY_WITH_TIMEOUT(host.wide.run(), kLong);
        QCOMPARE(host.wide.run()->job, CaptureJob::TimeLapse);
    }

private:
    QThread m_linkThread;
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestCaptureSim)
#include "tst_capture_sim.moc"
