// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "device_bench.h"

#include "proto/astro.pb.h"
#include "proto/notify_v3.pb.h"
#include "proto/task_center.pb.h"

#include <QTest>

using namespace nd;
using namespace nd::sim;
using namespace std::chrono_literals;

namespace {

proto::ResGetCaliFrameList framesOf(DeviceBench &bench, int camera = 0, int kind = 0)
{
    proto::ReqGetCaliFrameList message;
    message.set_camera_type(camera);
    message.set_cali_frame_type(kind);
    bench.send(11043, message);
    return bench.last<proto::ResGetCaliFrameList>(11043, 3);
}

proto::ReqCaptureCaliFrame frameWish(int exposure, int frames, int camera = 0)
{
    proto::ReqCaptureCaliFrame message;
    message.set_exp_index(exposure);
    message.set_gain(60);
    message.set_resolution(1);
    message.set_cap_size(frames);
    message.set_camera_type(camera);
    return message;
}

} // namespace

class TestCalibrationFrameModule : public QObject
{
    Q_OBJECT

private slots:
    void comesWithSome();
    void shootsAndKeeps();
    void stopKeepsNothing();
    void deletes();
    void refusesNonsense();
};

void TestCalibrationFrameModule::comesWithSome()
{
    DeviceBench bench(QStringLiteral("mini"));
    const auto tele = framesOf(bench);
    QVERIFY(tele.list_size() > 0);
    QVERIFY(tele.list(0).has_info_id() && tele.list(0).has_temp_value());
    QCOMPARE(tele.list(0).camera_type(), 0);
    QCOMPARE(framesOf(bench, 0, 1).list_size(), 0); // of another kind there are none
    const auto wide = framesOf(bench, 1);
    for (const auto &frame : wide.list())
        QCOMPARE(frame.camera_type(), 1);
    bench.telescope.faults().set(QStringLiteral("no_darks"));
    QCOMPARE(framesOf(bench).list_size(), 0);
}

void TestCalibrationFrameModule::shootsAndKeeps()
{
    DeviceBench bench(QStringLiteral("mini"));
    const int before = framesOf(bench, 1).list_size();
    bench.send(11045, frameWish(150, 4, 1)); // 10 s
    QCOMPARE(bench.replyCode(11045), 0);
    const auto state = bench.last<proto::CaptureCaliFrameState>(15290);
    QCOMPARE(int(state.state()), 1);
    QCOMPARE(state.camera_type(), 1);
    bench.send(16405, proto::ReqGetDeviceStateInfo());
    const auto whole = bench.last<proto::ResGetDeviceStateInfo>(16405, 3);
    QVERIFY(whole.wide_camera_state_info().exclusive_state().has_capture_cali_frame_state());
    bench.send(11045, frameWish(150, 4, 1));
    QCOMPARE(bench.replyCode(11045), -11501);
    bench.scheduler.advance(10500ms);
    QCOMPARE(bench.last<proto::CaptureCaliFrameProgress>(15291).progress(), 25);
    bench.scheduler.advance(40s);
    QCOMPARE(int(bench.last<proto::CaptureCaliFrameState>(15290).state()), 3);
    const auto list = framesOf(bench, 1);
    QCOMPARE(list.list_size(), before + 1);
    const auto &newest = list.list(before);
    QCOMPARE(newest.exp_name(), std::string("10"));
    QCOMPARE(newest.gain(), 60);
    QCOMPARE(newest.resolution(), 1);
    QCOMPARE(newest.temp_value(), bench.telescope.status().wideSensorCelsius);
    QVERIFY(!newest.has_filter_type());
}

void TestCalibrationFrameModule::stopKeepsNothing()
{
    DeviceBench bench(QStringLiteral("dwarf3"));
    const int before = framesOf(bench).list_size();
    bench.send(11045, frameWish(150, 4));
    bench.scheduler.advance(11s);
    bench.send(11046, proto::ReqStopCaptureCaliFrame());
    QCOMPARE(bench.replyCode(11046), 0);
    QCOMPARE(int(bench.last<proto::CaptureCaliFrameState>(15290).state()), 3);
    bench.scheduler.advance(60s);
    QCOMPARE(framesOf(bench).list_size(), before);
    QVERIFY(!bench.telescope.status().tele.takingDarks);
}

void TestCalibrationFrameModule::deletes()
{
    DeviceBench bench(QStringLiteral("dwarf3"));
    const auto list = framesOf(bench);
    proto::ReqDelCaliFrameList message;
    message.add_info_ids(list.list(0).info_id());
    bench.send(11044, message);
    QCOMPARE(bench.replyCode(11044), 0);
    QCOMPARE(framesOf(bench).list_size(), list.list_size() - 1);
    bench.send(11044, message); // it is gone
    QCOMPARE(bench.replyCode(11044), -3);
    bench.send(11044, proto::ReqDelCaliFrameList());
    QCOMPARE(bench.replyCode(11044), -3);
}

void TestCalibrationFrameModule::refusesNonsense()
{
    DeviceBench bench(QStringLiteral("dwarf3"));
    bench.send(11045, frameWish(9999, 4));
    QCOMPARE(bench.replyCode(11045), -3);
    bench.send(11045, frameWish(150, 0));
    QCOMPARE(bench.replyCode(11045), -3);
    auto bias = frameWish(150, 4);
    bias.set_cali_frame_type(1);
    bench.send(11045, bias);
    QCOMPARE(bench.replyCode(11045), -3);
    bench.telescope.faults().set(QStringLiteral("sd_full"));
    bench.send(11045, frameWish(150, 4));
    QCOMPARE(bench.replyCode(11045), -6);
}

QTEST_GUILESS_MAIN(TestCalibrationFrameModule)
#include "tst_calibration_frame_module.moc"
