// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/video/rtsp_reader.h"
#include "fake_rtsp_server.h"
#include "reader_probe.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTest>
#include <QTimer>

using namespace nd;
using namespace nd::test;

class TestRtspReader : public QObject
{
    Q_OBJECT

private slots:
    void showsEveryPicture_data()
    {
        QTest::addColumn<VideoCodec>("codec");
        QTest::newRow("H.264") << VideoCodec::H264;
        QTest::newRow("H.265") << VideoCodec::H265;
    }

    void showsEveryPicture()
    {
        QFETCH(VideoCodec, codec);
        FakeRtspServer server(codec);
        ReaderProbe probe;
        RtspReader reader(server.url(), probe.events());
        reader.start();
        QTRY_VERIFY(probe.decoded >= 60);
        QCOMPARE(probe.damaged.load(), 0);
        QCOMPARE(probe.failures.load(), 0);
        QCOMPARE(server.requests().mid(0, 4),
                 (QByteArrayList{"OPTIONS", "DESCRIBE", "SETUP", "PLAY"}));
    }

    void losesNoPictureBeforeTheAnswerToPlay()
    {
        FakeRtspServer server;
        server.setMode(FakeRtspServer::Mode::EarlyPackets);
        ReaderProbe probe;
        RtspReader reader(server.url(), probe.events());
        reader.start();
        QTRY_VERIFY(probe.decoded > 0);
        QCOMPARE(probe.firstTime.load(), qint64(server.timeOfFirstPicture()));
        QVERIFY(!server.requests().contains("GET_PARAMETER")); // Not before the stream plays.
    }

    void keepsTheSessionAlive()
    {
        FakeRtspServer server;
        ReaderProbe probe;
        RtspReader reader(server.url(), probe.events());
        reader.start();
        QTRY_VERIFY(server.requests().contains("GET_PARAMETER")); // The session's timeout is 2 s.
        QCOMPARE(server.connections(), 1);
    }

    void saysGoodbye()
    {
        FakeRtspServer server;
        ReaderProbe probe;
        {
            RtspReader reader(server.url(), probe.events());
            reader.start();
            QTRY_VERIFY(probe.decoded > 0);
        }
        QTRY_VERIFY(server.requests().contains("TEARDOWN"));
    }

    void reportsThatTheRouteIsGone_data()
    {
        QTest::addColumn<FakeRtspServer::Mode>("mode");
        QTest::newRow("404") << FakeRtspServer::Mode::NotFound;
        QTest::newRow("closed") << FakeRtspServer::Mode::CloseAtDescribe;
    }

    void reportsThatTheRouteIsGone()
    {
        QFETCH(FakeRtspServer::Mode, mode);
        FakeRtspServer server;
        server.setMode(mode);
        ReaderProbe probe;
        RtspReader reader(server.url(), probe.events());
        reader.start();
        QTRY_VERIFY(probe.routeGone > 0);
        server.setMode(FakeRtspServer::Mode::Normal);
        QTRY_VERIFY(probe.decoded > 0); // It tried again by itself.
    }

    void survivesBadServers_data()
    {
        QTest::addColumn<FakeRtspServer::Mode>("mode");
        QTest::newRow("garbage for an answer") << FakeRtspServer::Mode::Garbage;
        QTest::newRow("absurd size") << FakeRtspServer::Mode::Absurd;
        QTest::newRow("random packets") << FakeRtspServer::Mode::GarbagePackets;
    }

    void survivesBadServers()
    {
        QFETCH(FakeRtspServer::Mode, mode);
        FakeRtspServer server;
        server.setMode(mode);
        ReaderProbe probe;
        RtspReader reader(server.url(), probe.events());
        reader.start();
        QTRY_VERIFY(probe.failures >= 2);
        QCOMPARE(probe.decoded.load(), 0);
        QCOMPARE(probe.lastError().code, Error::Code::Malformed);
        server.setMode(FakeRtspServer::Mode::Normal);
        QTRY_VERIFY(probe.decoded > 0);
    }

    /// The time was looked at only when nothing more had come, which never was.
    void aServerThatBabblesInsteadOfAnsweringIsGivenUp()
    {
        FakeRtspServer server;
        server.setMode(FakeRtspServer::Mode::Babbles);
        ReaderProbe probe;
        RtspReader reader(server.url(), probe.events());
        reader.start();
        QElapsedTimer clock;
        clock.start();
        QEventLoop loop; // QTRY_VERIFY sleeps, and the server with it
        QTimer look;
        connect(&look, &QTimer::timeout, &loop, [&] {
            if (probe.failures > 0 || clock.hasExpired(10'000))
                loop.quit();
        });
        look.start(20);
        loop.exec();
        QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(probe.lastError().code, Error::Code::Timeout);
        server.setMode(FakeRtspServer::Mode::Normal);
        QTRY_VERIFY_WITH_TIMEOUT(probe.decoded > 0, 10'000);
    }

    void triesFfmpegWhenInterleavedIsRefused()
    {
        FakeRtspServer server;
        server.setMode(FakeRtspServer::Mode::NoInterleaved);
        ReaderProbe probe;
        RtspReader reader(server.url(), probe.events());
        reader.start();
        QTRY_VERIFY(probe.failures > 0); // This server refuses UDP as well.
        QVERIFY(probe.lastError().detail.startsWith(QLatin1String("FFmpeg")));
        QVERIFY(server.connections() >= 2);
        QCOMPARE(probe.routeGone.load(), 0);
    }

    void stopsPromptlyInDeadReads_data()
    {
        QTest::addColumn<FakeRtspServer::Mode>("mode");
        QTest::newRow("no answer") << FakeRtspServer::Mode::Mute;
        QTest::newRow("no pictures") << FakeRtspServer::Mode::StallsAfterPlay;
        QTest::newRow("playing") << FakeRtspServer::Mode::Normal;
    }

    void stopsPromptlyInDeadReads()
    {
        QFETCH(FakeRtspServer::Mode, mode);
        FakeRtspServer server;
        server.setMode(mode);
        ReaderProbe probe;
        RtspReader reader(server.url(), probe.events());
        reader.start();
        QTRY_VERIFY(!server.requests().isEmpty());
        if (mode != FakeRtspServer::Mode::Mute)
            QTRY_VERIFY(server.requests().contains("PLAY"));
        QElapsedTimer timer;
        timer.start();
        reader.requestStop();
        reader.join();
        QVERIFY2(timer.elapsed() < 200, qPrintable(QString::number(timer.elapsed())));
    }

    void stopsPromptlyWithoutRoute()
    {
        ReaderProbe probe;
        // TEST-NET-1: nobody answers. Source: RFC 5737.
        RtspReader reader(QUrl(QStringLiteral("rtsp://192.0.2.1/s")), probe.events());
        reader.start();
        QElapsedTimer timer;
        timer.start();
        reader.requestStop();
        reader.join();
        QVERIFY(timer.elapsed() < 200);
    }

    void comesBackAfterCut()
    {
        FakeRtspServer server;
        ReaderProbe probe;
        RtspReader reader(server.url(), probe.events());
        reader.start();
        for (int i = 0; i < 3; ++i) {
            const int before = probe.decoded;
            QTRY_VERIFY(probe.decoded > before + 5);
            server.setListening(false);
            const int failures = probe.failures;
            QTRY_VERIFY(probe.failures > failures);
            server.setListening(true);
        }
        const int before = probe.decoded;
        QTRY_VERIFY(probe.decoded > before);
    }

    void reconnectsOnDemand()
    {
        FakeRtspServer server;
        server.setMode(FakeRtspServer::Mode::StallsAfterPlay);
        ReaderProbe probe;
        RtspReader reader(server.url(), probe.events());
        reader.start();
        QTRY_VERIFY(server.requests().contains("PLAY"));
        server.setMode(FakeRtspServer::Mode::Normal);
        reader.reconnect();
        QTRY_VERIFY_WITH_TIMEOUT(probe.decoded > 0, 2000); // The stall is noticed after 2.5 s.
        QCOMPARE(probe.failures.load(), 0);
    }

    /// One session in fifty was answered and then got nothing: it was 3.6 s until the pictures
    /// were back, now it is half of that. A device that is slow to begin gets its time.
    void aSessionThatNeverBeginsIsGivenUpSoonOnce()
    {
        FakeRtspServer server;
        server.setMode(FakeRtspServer::Mode::StallsAfterPlay);
        ReaderProbe probe;
        RtspReader reader(server.url(), probe.events());
        QElapsedTimer clock;
        clock.start();
        reader.start();
        QTRY_VERIFY_WITH_TIMEOUT(probe.failures == 1, 2000);
        QTRY_VERIFY_WITH_TIMEOUT(probe.failures == 2, 6000);
        QVERIFY2(clock.elapsed() > 3500, qPrintable(QString::number(clock.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestRtspReader)
#include "tst_rtsp_reader.moc"
