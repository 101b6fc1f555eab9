// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/video/jpeg_reader.h"
#include "fake_http_server.h"
#include "reader_probe.h"
#include "test_clip.h"

#include <QElapsedTimer>
#include <QTest>

using namespace nd;
using namespace nd::test;

class TestJpegReader : public QObject
{
    Q_OBJECT

private slots:
    void showsStream()
    {
        FakeHttpServer server(FakeHttpServer::Mode::Stream);
        ReaderProbe probe;
        JpegReader reader(server.url(), probe.events());
        reader.start();
        QTRY_VERIFY(probe.decoded >= 5);
        QCOMPARE(probe.origin.load(), PictureSource::Mjpeg);
        QCOMPARE(server.requests(), 1);
    }

    void asksForNextSingleAfterLastWasShown()
    {
        FakeHttpServer server(FakeHttpServer::Mode::Single);
        ReaderProbe probe;
        JpegReader reader(server.url(), probe.events());
        QElapsedTimer timer;
        timer.start();
        reader.start();
        QTRY_COMPARE(probe.decoded.load(), 1);
        QCOMPARE(probe.origin.load(), PictureSource::Jpeg);
        QTRY_VERIFY(timer.elapsed() > 300);
        QCOMPARE(server.requests(), 1); // The view has not painted it yet.
        probe.shown = 1;
        QTRY_COMPARE(server.requests(), 2);
        timer.restart();
        probe.shown = 1000;
        QTRY_COMPARE(server.requests(), 7);
        QVERIFY(timer.elapsed() > 400); // At most ten a second.
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<FakeHttpServer::Mode>("mode");
        QTest::addColumn<Error::Code>("code");
        QTest::newRow("404") << FakeHttpServer::Mode::NotFound << Error::Code::Rejected;
        QTest::newRow("a web page") << FakeHttpServer::Mode::WebPage << Error::Code::Malformed;
        QTest::newRow("endless header")
            << FakeHttpServer::Mode::EndlessHeader << Error::Code::Malformed;
        QTest::newRow("endless part")
            << FakeHttpServer::Mode::EndlessPart << Error::Code::Malformed;
    }

    void saysWhatIsWrong()
    {
        QFETCH(FakeHttpServer::Mode, mode);
        FakeHttpServer server(mode);
        ReaderProbe probe;
        JpegReader reader(server.url(), probe.events());
        reader.start();
        QTRY_VERIFY(probe.failures > 0);
        QTEST(probe.lastError().code, "code");
        QCOMPARE(probe.decoded.load(), 0);
    }

    void refusesBomb_data()
    {
        QTest::addColumn<FakeHttpServer::Mode>("mode");
        QTest::newRow("stream") << FakeHttpServer::Mode::Stream;
        QTest::newRow("single") << FakeHttpServer::Mode::Single;
    }

    void refusesBomb()
    {
        QFETCH(FakeHttpServer::Mode, mode);
        FakeHttpServer server(mode);
        server.setPicture(jpegBomb({65535, 65535}));
        ReaderProbe probe;
        JpegReader reader(server.url(), probe.events());
        reader.start();
        QTRY_VERIFY(probe.failures > 0);
        QCOMPARE(probe.lastError().code, Error::Code::Malformed);
        QCOMPARE(probe.decoded.load(), 0);
        QCOMPARE(probe.encoded.load(), 0);
        server.setPicture(jpegFile({64, 48}));
        QTRY_VERIFY(probe.decoded > 0);
    }

    /// The connection was dropped after 10 s without a picture, in the middle of every long
    /// exposure. Patience may also grow while the reader waits.
    void waitsAsLongAsItIsTold()
    {
        FakeHttpServer server(FakeHttpServer::Mode::OnDemand);
        ReaderProbe probe;
        probe.patience = 300;
        JpegReader reader(server.url(), probe.events());
        reader.start();
        QTRY_COMPARE(probe.answered.load(), 1);
        probe.patience = 60'000;
        QTest::qWait(600);
        QCOMPARE(probe.failures.load(), 0);
        server.sendPicture();
        QTRY_COMPARE(probe.decoded.load(), 1);
        QCOMPARE(server.requests(), 1);
    }

    void givesUpASilentStream()
    {
        FakeHttpServer server(FakeHttpServer::Mode::OnDemand);
        ReaderProbe probe;
        probe.patience = 200;
        JpegReader reader(server.url(), probe.events());
        reader.start();
        QTRY_VERIFY(probe.failures > 0);
        QCOMPARE(probe.lastError().code, Error::Code::Timeout);
        QTRY_VERIFY(server.requests() > 1);
    }

    /// The wide picture of a mini is not where the older models have it.
    void triesTheOtherPathAfter404()
    {
        FakeHttpServer server(FakeHttpServer::Mode::Stream);
        server.setStrict();
        const QUrl wrong = server.url().resolved(QUrl(QStringLiteral("/elsewhere")));
        ReaderProbe probe;
        JpegReader reader(QList<QUrl>{wrong, server.url()}, probe.events());
        reader.start();
        QTRY_VERIFY(probe.decoded > 0);
        QCOMPARE(probe.failures.load(), 0);
        QCOMPARE(server.requests(), 2);
        reader.reconnect();
        QTRY_COMPARE(server.requests(), 3); // It remembers which one it was.
    }

    void saysSoWhenNoPathIsThere()
    {
        FakeHttpServer server(FakeHttpServer::Mode::NotFound);
        ReaderProbe probe;
        JpegReader reader(QList<QUrl>{server.url(), server.url()}, probe.events());
        reader.start();
        QTRY_VERIFY(probe.failures > 0);
        QCOMPARE(probe.lastError().deviceCode, 404);
    }

    void stopsPromptlyInDeadRead()
    {
        FakeHttpServer server(FakeHttpServer::Mode::Mute);
        ReaderProbe probe;
        JpegReader reader(server.url(), probe.events());
        reader.start();
        QTRY_COMPARE(server.requests(), 1);
        QElapsedTimer timer;
        timer.start();
        reader.requestStop();
        reader.join();
        QVERIFY(timer.elapsed() < 200);
    }
};

QTEST_GUILESS_MAIN(TestJpegReader)
#include "tst_jpeg_reader.moc"
