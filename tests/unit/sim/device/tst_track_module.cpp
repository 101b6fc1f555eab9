// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/device/track_module.h"

#include "device_bench.h"

#include "proto/notify.pb.h"
#include "proto/notify_v3.pb.h"
#include "proto/track.pb.h"

#include <QTest>

using namespace nd;
using namespace nd::sim;
using namespace std::chrono_literals;

namespace {

proto::ReqStartTrack boxAt(int x, int y, int w = 100, int h = 80)
{
    proto::ReqStartTrack message;
    message.set_x(x);
    message.set_y(y);
    message.set_w(w);
    message.set_h(h);
    return message;
}

proto::ReqMOTTrackOne objectOf(int id)
{
    proto::ReqMOTTrackOne message;
    message.set_id(id);
    return message;
}

void openTele(DeviceBench &bench)
{
    VirtualCamera camera = bench.telescope.camera(CameraKind::Tele);
    camera.setOpen(true);
    bench.telescope.setCamera(camera);
}

QList<int> phasesOf(const DeviceBench &bench, quint32 notice)
{
    QList<int> phases;
    for (const DeviceBench::Frame &frame : bench.framesOf(notice, 2)) {
        proto::ResNotifyStateSentryMode message;
        message.ParseFromString(frame.packet.data());
        phases.append(message.state());
    }
    return phases;
}

} // namespace

class TestTrackModule : public QObject
{
    Q_OBJECT

private slots:
    void followsABox()
    {
        DeviceBench bench(QStringLiteral("dwarf2"));
        openTele(bench);
        bench.send(14800, boxAt(100, 100));
        QCOMPARE(bench.replyCode(14800), 0);
        const auto state = bench.last<proto::ResNotifyCamFunctionState>(15215);
        QCOMPARE(state.function_id(), 7U);
        QCOMPARE(int(state.state()), 1);
        const int before = bench.last<proto::ResNotifyTrackResult>(15225).x();
        bench.scheduler.advance(5s);
        const int after = bench.last<proto::ResNotifyTrackResult>(15225).x();
        QVERIFY(after > before + 300); // towards the middle
        QVERIFY(bench.framesOf(15225, 2).size() > 20);
        bench.send(14801, proto::ReqStopTrack());
        QCOMPARE(bench.last<proto::ResNotifyTrackResult>(15225).x(), -100);
        QCOMPARE(int(bench.last<proto::ResNotifyCamFunctionState>(15215).state()), 0);
        bench.frames.clear();
        bench.scheduler.advance(5s);
        QVERIFY(bench.framesOf(15225, 2).isEmpty());
    }

    void followsOnTheWideCameraInV3()
    {
        DeviceBench bench(QStringLiteral("mini"));
        openTele(bench);
        proto::ReqStartTrack message = boxAt(100, 100);
        message.set_cam_id(1);
        bench.send(14800, message);
        QCOMPARE(bench.last<proto::NormalTrackState>(15284).camera_type(), 1);
        QVERIFY(!bench.framesOf(15252, 2).isEmpty());
        QVERIFY(bench.framesOf(15225, 2).isEmpty());
    }

    void refusesImpossibleBoxes()
    {
        DeviceBench bench(QStringLiteral("dwarf2"));
        bench.send(14800, boxAt(100, 100));
        QCOMPARE(bench.replyCode(14800), -10501); // the camera is closed
        openTele(bench);
        for (const auto &box : {boxAt(100, 100, 0, 0), boxAt(-5, 0), boxAt(1250, 100)}) {
            bench.send(14800, box);
            QCOMPARE(bench.replyCode(14800), -3);
        }
        QVERIFY(bench.telescope.faults().set(QStringLiteral("black_frames")));
        bench.send(14800, boxAt(100, 100));
        QCOMPARE(bench.replyCode(14800), -14901);
    }

    void findsManyAndFollowsOne()
    {
        DeviceBench bench(QStringLiteral("dwarf2"));
        openTele(bench);
        bench.send(14805, objectOf(1));
        QCOMPARE(bench.replyCode(14805), -14901); // not begun
        bench.send(14804, proto::ReqMOTTrack());
        QCOMPARE(bench.last<proto::ResNotifyMultiTrackResult>(15238).results_size(),
                 TrackModule::kObjects);
        const int before = bench.last<proto::ResNotifyMultiTrackResult>(15238).results(0).x();
        bench.scheduler.advance(3s);
        QVERIFY(bench.last<proto::ResNotifyMultiTrackResult>(15238).results(0).x() != before);
        bench.send(14805, objectOf(99));
        QCOMPARE(bench.replyCode(14805), -14901);
        bench.send(14805, objectOf(2));
        QCOMPARE(bench.replyCode(14805), 0);
        QCOMPARE(bench.last<proto::ResNotifyTrackResult>(15225).id(), 2);
        bench.send(14809, proto::ReqMOTTrack());
        bench.scheduler.advance(1s);
        QVERIFY(!bench.framesOf(15251, 2).isEmpty());
        bench.send(14808, objectOf(1));
        QCOMPARE(bench.replyCode(14808), 0);
        QCOMPARE(bench.last<proto::ResNotifyTrackResult>(15252).id(), 1);
    }

    void guards_data()
    {
        QTest::addColumn<quint32>("start");
        QTest::addColumn<quint32>("stop");
        QTest::addColumn<quint32>("notice");
        QTest::newRow("sentry") << 14802U << 14803U << 15231U;
        QTest::newRow("UFO") << 14806U << 14807U << 15240U;
    }

    /// Motor reset, search, follow, done, search again; two seconds to stop.
    void guards()
    {
        QFETCH(quint32, start);
        QFETCH(quint32, stop);
        QFETCH(quint32, notice);
        DeviceBench bench(QStringLiteral("dwarf2"));
        openTele(bench);
        bench.send(start, proto::ReqStartSentryMode());
        QCOMPARE(bench.replyCode(start), 0);
        bench.scheduler.advance(15s);
        QCOMPARE(phasesOf(bench, notice), (QList<int>{1, 2, 3, 4, 2}));
        QVERIFY(bench.framesOf(15232, 2).size() > 10);
        bench.send(14800, boxAt(100, 100));
        bench.send(start, proto::ReqStartSentryMode());
        QCOMPARE(bench.replyCode(start), -14900);
        bench.send(stop, proto::ReqStopSentryMode());
        QCOMPARE(phasesOf(bench, notice), (QList<int>{5}));
        bench.scheduler.advance(3s);
        QCOMPARE(phasesOf(bench, notice), (QList<int>{5, 0}));
        bench.scheduler.advance(60s);
        QCOMPARE(phasesOf(bench, notice), (QList<int>{5, 0}));
    }
};

QTEST_GUILESS_MAIN(TestTrackModule)
#include "tst_track_module.moc"
