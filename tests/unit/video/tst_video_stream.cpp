// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/video/video_stream.h"
#include "fake_http_server.h"
#include "fake_rtsp_server.h"
#include "manual_scheduler.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace nd;
using namespace nd::test;
using namespace std::chrono_literals;

namespace {

/// Takes and "paints" every picture, as a view does.
class View : public QObject
{
public:
    explicit View(VideoStream &stream)
    {
        connect(&stream, &VideoStream::frameReady, this, [this, &stream] {
            if (auto frame = stream.takeFrame()) {
                stream.acknowledgePainted(frame->sequence);
                newest = std::move(*frame);
                ++painted;
            }
        });
    }

    VideoFrame newest;
    int painted = 0;
};

} // namespace

class TestVideoStream : public QObject
{
    Q_OBJECT

private slots:
    void playsRtsp()
    {
        FakeRtspServer server;
        VideoStream stream;
        View view(stream);
        QSignalSpy states(&stream, &VideoStream::stateChanged);
        stream.setViewport({{0, 0, 1, 1}, {160, 90}});
        stream.start({server.url(), {}});
        QCOMPARE(stream.state(), StreamState::Connecting);
        QTRY_VERIFY(view.painted > 20);
        QCOMPARE(stream.state(), StreamState::Playing);
        QCOMPARE(stream.source(), PictureSource::Rtsp);
        QCOMPARE(view.newest.image.size(), QSize(160, 90));
        const StreamStatistics statistics = stream.statistics();
        QCOMPARE(statistics.codec, QStringLiteral("H.264"));
        QCOMPARE(statistics.size, QSize(320, 180));
        QVERIFY(statistics.latency && statistics.framesPerSecond && statistics.bitsPerSecond);
        stream.stop();
        QCOMPARE(stream.state(), StreamState::Stopped);
        QCOMPARE(stream.source(), PictureSource::None);
        QVERIFY(!stream.takeFrame());
        QCOMPARE(states.count(), 3); // Connecting, Playing, Stopped.
    }

    void announcesOncePerTakenPicture()
    {
        FakeRtspServer server;
        VideoStream stream;
        QSignalSpy ready(&stream, &VideoStream::frameReady);
        stream.start({server.url(), {}});
        QTRY_VERIFY(stream.statistics().decoded > 20);
        QCOMPARE(ready.count(), 1);
        QVERIFY(stream.takeFrame());
        QTRY_COMPARE(ready.count(), 2);
    }

    void showsJpegWhileRtspIsSilent()
    {
        FakeRtspServer rtsp;
        rtsp.setMode(FakeRtspServer::Mode::StallsAfterPlay);
        FakeHttpServer jpeg(FakeHttpServer::Mode::Stream);
        VideoStream stream;
        View view(stream);
        QElapsedTimer timer;
        timer.start();
        stream.start({rtsp.url(), jpeg.url()});
        QTRY_COMPARE(stream.source(), PictureSource::Mjpeg);
        QVERIFY2(timer.elapsed() >= 1400 && timer.elapsed() < 2500,
                 qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(stream.state(), StreamState::Playing);
        rtsp.setMode(FakeRtspServer::Mode::Normal);
        stream.reconnect();
        QTRY_COMPARE(stream.source(), PictureSource::Rtsp);
        QTRY_COMPARE(view.newest.origin, PictureSource::Rtsp);
    }

    void followsThePreference()
    {
        FakeRtspServer rtsp;
        FakeHttpServer jpeg(FakeHttpServer::Mode::Single);
        VideoStream stream;
        View view(stream);
        stream.start({rtsp.url(), jpeg.url()});
        QTRY_COMPARE(stream.source(), PictureSource::Rtsp);
        stream.setPreferred(PictureSource::Jpeg);
        QTRY_COMPARE(stream.source(), PictureSource::Jpeg);
        QTRY_VERIFY(rtsp.requests().contains("TEARDOWN"));
        stream.setPreferred(PictureSource::Rtsp);
        QTRY_COMPARE(stream.source(), PictureSource::Rtsp);
    }

    /// A picture each 30 s: nothing is stalled or unreachable in between, so nothing warns and the
    /// computer is kept awake all the time.
    void playsThroughLongExposures()
    {
        ManualScheduler clock;
        FakeRtspServer rtsp;
        FakeHttpServer jpeg(FakeHttpServer::Mode::OnDemand);
        VideoStream stream(clock);
        stream.start({rtsp.url(), jpeg.url()});
        QTRY_VERIFY(stream.statistics().decoded > 0);
        clock.advance(100ms);
        QCOMPARE(stream.state(), StreamState::Playing);
        QSignalSpy states(&stream, &VideoStream::stateChanged);
        stream.setPreferred(PictureSource::Mjpeg);
        QTRY_COMPARE(jpeg.watchers(), 1);
        for (int exposure = 0; exposure < 3; ++exposure) {
            clock.advance(30s);
            const quint64 before = stream.statistics().decoded;
            jpeg.sendPicture();
            QTRY_COMPARE(stream.statistics().decoded, before + 1);
        }
        clock.advance(180s); // the longest there is
        QCOMPARE(states.count(), 0);
        QCOMPARE(jpeg.requests(), 1);
        QVERIFY(stream.lastProblem().isEmpty());
        clock.advance(11s);
        QCOMPARE(stream.state(), StreamState::Stalled);
    }

    /// The port was closed for a moment when the device switched: the connection stands since, and
    /// the exposure must not look like a failure.
    void aFailureBeforeALongExposureIsForgotten()
    {
        ManualScheduler clock;
        FakeHttpServer jpeg(FakeHttpServer::Mode::NotFound);
        VideoStream stream(clock);
        stream.setPreferred(PictureSource::Mjpeg);
        stream.start({{}, jpeg.url()});
        QTRY_COMPARE(stream.state(), StreamState::Unreachable);
        clock.advance(1s);
        jpeg.setMode(FakeHttpServer::Mode::OnDemand);
        QTRY_COMPARE(jpeg.watchers(), 1);
        QTRY_COMPARE((clock.advance(1s), stream.state()), StreamState::Connecting);
    }

    /// Both sources failed in turn, each time with other words than the last: a line in the log and
    /// a message for the person about twice a second.
    void eachSourceSaysItsFailureOnce()
    {
        FakeRtspServer rtsp;
        rtsp.setMode(FakeRtspServer::Mode::Absurd);
        FakeHttpServer jpeg(FakeHttpServer::Mode::WebPage);
        VideoStream stream;
        QSignalSpy refused(&stream, &VideoStream::contentRefused);
        stream.start({rtsp.url(), jpeg.url()});
        QTRY_VERIFY(rtsp.connections() >= 3 && jpeg.requests() >= 3);
        QStringList said;
        for (const QVariantList &arguments : refused)
            said.append(arguments.first().toString());
        QCOMPARE(said.filter(QStringLiteral("RTSP: ")).size(), 1);
        QCOMPARE(said.filter(QStringLiteral("JPEG: ")).size(), 1);
        // After a picture of its own the same failure is news.
        jpeg.setMode(FakeHttpServer::Mode::Single);
        QTRY_COMPARE(stream.source(), PictureSource::Jpeg);
        jpeg.setMode(FakeHttpServer::Mode::WebPage);
        QTRY_COMPARE(refused.count(), 3);
        QVERIFY(refused.last().first().toString().startsWith(QLatin1String("JPEG: ")));
    }

    void triesTheOtherAddress()
    {
        FakeHttpServer jpeg(FakeHttpServer::Mode::Stream);
        jpeg.setStrict();
        VideoStream stream;
        stream.start({{}, jpeg.url().resolved(QUrl(QStringLiteral("/thirdstream"))), jpeg.url()});
        QTRY_COMPARE(stream.state(), StreamState::Playing);
    }

    void reportsRouteGoneAndComesBack()
    {
        FakeRtspServer server;
        server.setMode(FakeRtspServer::Mode::NotFound);
        VideoStream stream;
        QSignalSpy gone(&stream, &VideoStream::routeGone);
        stream.start({server.url(), {}});
        QTRY_VERIFY(gone.count() > 0);
        QTRY_COMPARE(stream.state(), StreamState::Unreachable);
        QVERIFY(stream.lastProblem().contains(QLatin1String("404")));
        server.setMode(FakeRtspServer::Mode::Normal);
        QElapsedTimer timer;
        timer.start();
        QTRY_COMPARE(stream.state(), StreamState::Playing);
        QVERIFY(timer.elapsed() < 3000);
    }

    void takesSnapshot()
    {
        FakeRtspServer server;
        VideoStream stream;
        int answers = 0;
        QImage image;
        const auto keep = [&](const Result<QImage> &result) {
            ++answers;
            image = result ? result.value() : QImage();
        };
        stream.snapshot(this, keep);
        QCOMPARE(answers, 0);
        QTRY_COMPARE(answers, 1);
        QVERIFY(image.isNull()); // There was no picture yet.
        stream.setViewport({{0, 0, 1, 1}, {16, 9}});
        stream.start({server.url(), {}});
        QTRY_COMPARE(stream.state(), StreamState::Playing);
        stream.snapshot(this, keep);
        QTRY_COMPARE(answers, 2);
        QCOMPARE(image.size(), QSize(320, 180));
    }

    void snapshotForgetsDeadContext()
    {
        FakeRtspServer server;
        VideoStream stream;
        stream.start({server.url(), {}});
        QTRY_COMPARE(stream.state(), StreamState::Playing);
        int late = 0;
        int alive = 0;
        auto context = std::make_unique<QObject>();
        stream.snapshot(context.get(), [&](const Result<QImage> &) { ++late; });
        context.reset();
        stream.snapshot(this, [&](const Result<QImage> &) { ++alive; });
        QTRY_COMPARE(alive, 1);
        QCOMPARE(late, 0);
    }

    void records()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("clip.mkv"));
        FakeRtspServer server;
        VideoStream stream;
        QSignalSpy finished(&stream, &VideoStream::recordingFinished);
        QSignalSpy failed(&stream, &VideoStream::recordingFailed);
        stream.start({server.url(), {}});
        QTRY_COMPARE(stream.state(), StreamState::Playing);
        stream.startRecording(path);
        QVERIFY(stream.isRecording());
        const quint64 before = stream.statistics().decoded;
        QTRY_VERIFY(stream.statistics().decoded > before + 40);
        stream.stopRecording();
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(finished[0][0].toString(), path);
        QVERIFY(!stream.isRecording());
        QVERIFY(QFile(path).size() > 5000);
        stream.startRecording(QStringLiteral("/nonexistent/folder/clip.mkv"));
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(!stream.isRecording());
    }

    void destroyedWhileEverythingRuns()
    {
        FakeRtspServer rtsp;
        FakeHttpServer jpeg(FakeHttpServer::Mode::Stream);
        QTemporaryDir folder;
        for (int i = 0; i < 5; ++i) {
            VideoStream stream;
            stream.start({rtsp.url(), jpeg.url()});
            stream.startRecording(folder.filePath(QString::number(i) + QStringLiteral(".mkv")));
            stream.snapshot(this, [](const Result<QImage> &) {});
            QTRY_COMPARE(stream.state(), StreamState::Playing);
        }
        QTRY_VERIFY(QFile::exists(folder.filePath(QStringLiteral("0.mkv"))));
    }

    void stopReturnsAtOnce()
    {
        FakeRtspServer server;
        server.setMode(FakeRtspServer::Mode::Mute);
        VideoStream stream;
        stream.start({server.url(), {}});
        QTRY_COMPARE(server.connections(), 1);
        QElapsedTimer timer;
        timer.start();
        stream.stop();
        QVERIFY(timer.elapsed() < 16);
    }
};

QTEST_GUILESS_MAIN(TestVideoStream)
#include "tst_video_stream.moc"
