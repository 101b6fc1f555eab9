// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/settings.h"
#include "core/base/thread_end.h"
#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/models/camera_model.h"
#include "core/dwarf/models/camera_settings_model.h"
#include "core/dwarf/models/connection_model.h"
#include "core/dwarf/session/session.h"
#include "core/dwarf/wire/commands.h"
#include "core/observatory/observatory.h"
#include "core/video/video_stream.h"
#include "simulator.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <memory>

namespace nd {

namespace {

constexpr int kLong = 60'000; // milliseconds, for a busy computer

QStringList arguments(const char *model)
{
    return {QStringLiteral("--ephemeral"),
            QStringLiteral("--model"),
            QString::fromLatin1(model),
            QStringLiteral("--time"),
            QStringLiteral("2026-12-21T23:00Z"),
            QStringLiteral("--seed"),
            QStringLiteral("1")};
}

bool hasRtspFrameSince(VideoStream &stream, VideoFrame::Clock::time_point time)
{
    const std::optional<VideoFrame> frame = stream.takeFrame();
    return frame && frame->origin == PictureSource::Rtsp && frame->received > time;
}

} // namespace

/// The pictures of one simulated telescope through everything that takes them away.
class TestCameraStreams : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_thread.start(); }

    void opensAClosedCameraAgain_data()
    {
        QTest::addColumn<QByteArray>("model");
        QTest::newRow("V2") << QByteArray("dwarf2");
        QTest::newRow("V3") << QByteArray("dwarf3:v3");
    }
    /// What an astro operation does to the stream: the route is gone until the camera is opened
    /// again.
    void opensAClosedCameraAgain()
    {
        QFETCH(const QByteArray, model);
        Simulator simulator(arguments(model.constData()));
        QVERIFY(simulator.isReady());
        Session session(m_thread, simulator.profile(0), QStringLiteral("test"));
        CameraModel tele(session, Camera::Tele);
        session.open();
        QTRY_COMPARE_WITH_TIMEOUT(session.linkState(), LinkState::Ready, kLong);
        QTRY_COMPARE_WITH_TIMEOUT(tele.stream().state(), StreamState::Playing, kLong);
        const QSignalSpy routeGone(&tele.stream(), &VideoStream::routeGone);
        std::optional<bool> closed;
        session.request(kTeleClose, {}, this, [&closed](const Result<proto::ComResponse> &reply) {
            closed = static_cast<bool>(reply);
        });
        QTRY_COMPARE(closed, std::optional(true));
        QTRY_VERIFY_WITH_TIMEOUT(!routeGone.isEmpty(), kLong);
        const auto gone = VideoFrame::Clock::now();
        bool isBack = false;
        QTRY_VERIFY_WITH_TIMEOUT((isBack = isBack || hasRtspFrameSince(tele.stream(), gone)),
                                 kLong);
    }

    void showsJpegWhereThereIsNoRtsp_data()
    {
        QTest::addColumn<QByteArray>("model");
        QTest::newRow("II") << QByteArray("dwarf2");
        QTest::newRow("mini") << QByteArray("mini"); // its wide picture has another path
    }
    /// A DWARF II as the field notes report it: pictures over HTTP only.
    void showsJpegWhereThereIsNoRtsp()
    {
        QFETCH(const QByteArray, model);
        Simulator simulator(arguments(model.constData())
                            + QStringList{QStringLiteral("--fault"), QStringLiteral("no_rtsp")});
        QVERIFY(simulator.isReady());
        Session session(m_thread, simulator.profile(0), QStringLiteral("test"));
        CameraModel tele(session, Camera::Tele);
        CameraModel wide(session, Camera::Wide);
        session.open();
        for (CameraModel *camera : {&tele, &wide}) {
            QTRY_COMPARE_WITH_TIMEOUT(camera->stream().state(), StreamState::Playing, kLong);
            QCOMPARE(camera->stream().source(), PictureSource::Mjpeg);
        }
    }

    /// Such a DWARF II never says that it exposes for long: after 5 s of each exposure its picture
    /// was called stalled.
    void aLongExposureIsNoStallThere()
    {
        Simulator simulator(arguments("dwarf2")
                            + QStringList{QStringLiteral("--fault"), QStringLiteral("no_rtsp")});
        QVERIFY(simulator.isReady());
        Settings settings{QString()};
        Observatory observatory(settings);
        DwarfDevice &device = observatory.addDevice(simulator.profile(0));
        device.connection().connectToDevice();
        VideoStream &stream = device.tele().stream();
        QTRY_COMPARE_WITH_TIMEOUT(stream.state(), StreamState::Playing, kLong);
        QTRY_VERIFY_WITH_TIMEOUT(device.teleSettings().value(Setting::Exposure).has_value(), kLong);
        int set = -1;
        device.teleSettings().setByName(
            QStringLiteral("exposure"), QStringLiteral("8"), this,
            [&set](const Result<Done> &result) { set = result ? 1 : 0; });
        QTRY_COMPARE_WITH_TIMEOUT(set, 1, kLong);
        QList<StreamState> states;
        connect(&stream, &VideoStream::stateChanged, this, [&] { states.append(stream.state()); });
        // As long as it takes to get two pictures, each exposed after the setting.
        int pictures = 0;
        QTRY_VERIFY_WITH_TIMEOUT((pictures += stream.takeFrame() ? 1 : 0) > 3, kLong);
        QCOMPARE(states, QList<StreamState>());
    }

    void cleanupTestCase()
    {
        endThread(m_thread);
        QVERIFY(m_thread.isFinished());
    }

private:
    QThread m_thread;
};

} // namespace nd

QTEST_MAIN(nd::TestCameraStreams)
#include "tst_camera_streams.moc"
