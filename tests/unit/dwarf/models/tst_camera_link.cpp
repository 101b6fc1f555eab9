// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/camera_model.h"
#include "core/video/video_stream.h"
#include "fake_http_server.h"
#include "fake_rtsp_server.h"
#include "model_bench.h"

#include <QTest>

#include <functional>

namespace nd {

using namespace std::chrono_literals;
using test::FakeHttpServer;
using test::FakeRtspServer;

namespace {

/// A DWARF II whose tele camera sends pictures of ours over real sockets.
struct Bench : ModelBench
{
    Bench() : ModelBench(SessionFixture::dwarf2()) {}

    /// Before it knows the ports there is no session.
    Session &sessionToServers()
    {
        device().profile().ports.jpeg = quint16(jpeg.url().port());
        device().profile().ports.rtsp = quint16(rtsp.url().port());
        return session();
    }
    /// Time of the session goes on with that of the sockets.
    bool comes(const std::function<bool()> &condition)
    {
        for (int i = 0; i < 1000 && !condition(); ++i) {
            advance(100ms);
            QTest::qWait(10);
        }
        return condition();
    }
    void loseAndFindTheLink()
    {
        const int before = link().opens();
        dropLink();
        QCOMPARE(session().linkState(), LinkState::Waiting);
        QVERIFY(comes([&] { return link().opens() > before; }));
        link().accept();
        settle();
        advance(5s);
        QCOMPARE(session().linkState(), LinkState::Ready);
    }
    PictureSource source() { return tele.stream().source(); }

    FakeHttpServer jpeg{FakeHttpServer::Mode::OnDemand};
    FakeRtspServer rtsp;
    CameraModel tele{sessionToServers(), Camera::Tele, scheduler()};
};

} // namespace

/// What becomes of a camera's own connection when that of the session is lost.
class TestCameraLink : public QObject
{
    Q_OBJECT

private slots:
    /// A connection that waits for a picture of minutes can't be told from a dead one: after the
    /// telescope was out of reach nothing came until the patience of a long exposure was over.
    void longExposuresAreAskedForAgain()
    {
        Bench bench;
        bench.connectAsHost();
        bench.notify(15234, "0802"); // JPEG
        QVERIFY(bench.comes([&] { return bench.jpeg.watchers() == 1; }));
        bench.jpeg.sendPicture();
        QVERIFY(bench.comes([&] { return bench.source() == PictureSource::Mjpeg; }));
        QCOMPARE(bench.jpeg.requests(), 1);
        bench.loseAndFindTheLink();
        bench.notify(15234, "0802");
        QVERIFY(bench.comes([&] { return bench.jpeg.requests() == 2; }));
        QVERIFY(bench.comes([&] { return bench.jpeg.watchers() == 1; })); // the old one was left
        bench.jpeg.sendPicture();
        QVERIFY(bench.comes([&] { return bench.tele.stream().state() == StreamState::Playing; }));
    }

    /// RTSP shows by its pictures that it is alive: to begin again would cost a moment of them.
    void whatPlaysIsLeftAlone()
    {
        Bench bench;
        bench.connectAsHost();
        QVERIFY(bench.comes([&] { return bench.source() == PictureSource::Rtsp; }));
        QCOMPARE(bench.rtsp.connections(), 1);
        const int before = bench.link().opens();
        bench.dropLink();
        QVERIFY(bench.comes([&] { return bench.link().opens() > before; }));
        bench.link().accept();
        bench.settle();
        QVERIFY(bench.comes([&] { return bench.session().linkState() == LinkState::Ready; }));
        QVERIFY(bench.comes([&] { return bench.tele.isOpen(); }));
        const auto decoded = bench.tele.stream().statistics().decoded;
        QVERIFY(
            bench.comes([&] { return bench.tele.stream().statistics().decoded > decoded + 15; }));
        QCOMPARE(bench.tele.stream().state(), StreamState::Playing);
        QCOMPARE(bench.rtsp.connections(), 1);
    }
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestCameraLink)
#include "tst_camera_link.moc"
