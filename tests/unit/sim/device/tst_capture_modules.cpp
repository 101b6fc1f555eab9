// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/device/feature_value.h"
#include "device_bench.h"

#include "proto/camera.pb.h"
#include "proto/notify.pb.h"
#include "proto/notify_v3.pb.h"
#include "proto/panorama.pb.h"
#include "proto/task_center.pb.h"

#include <QSignalSpy>
#include <QTest>

using namespace nd;
using namespace nd::sim;
using namespace std::chrono_literals;

namespace {

/// Both cameras open, the tele camera at `gear` (15 s is 156).
void prepare(DeviceBench &bench, int gear = 75)
{
    const bool v3 = bench.telescope.facts().isV3();
    if (v3)
        bench.send(16404, proto::ReqEnterCamera());
    for (const quint32 open : {10000U, 12000U})
        bench.send(open, proto::ReqOpenCamera());
    VirtualCamera camera = bench.telescope.camera(CameraKind::Tele);
    QVERIFY(camera.setAutoMode(ParamExposure, 1));
    QVERIFY(camera.setGear(ParamExposure, gear));
    bench.telescope.setCamera(camera);
}

void setFeature(DeviceBench &bench, int id, int modeIndex, int index, double number = 0.0)
{
    proto::ReqSetFeatureParams message;
    message.mutable_param()->set_auto_mode(1);
    message.mutable_param()->set_id(id);
    message.mutable_param()->set_mode_index(modeIndex);
    message.mutable_param()->set_index(index);
    message.mutable_param()->set_continue_value(number);
    bench.send(10037, message);
    QCOMPARE(bench.replyCode(10037), 0);
}

void switchTech(DeviceBench &bench, int tech)
{
    proto::ReqSwitchShootingTech message;
    message.set_tech(tech);
    bench.send(16403, message);
}

int functionState(const DeviceBench &bench, quint32 notice = 15215)
{
    return bench.last<proto::ResNotifyCamFunctionState>(notice).state();
}

} // namespace

class TestCaptureModules : public QObject
{
    Q_OBJECT

private slots:
    void photoTakesItsExposureAndTellsOfIt()
    {
        DeviceBench bench(QStringLiteral("dwarf2"));
        prepare(bench, 156);
        QSignalSpy pictures(&bench.telescope, &VirtualTelescope::pictureTaken);
        bench.send(10002, proto::ReqPhoto());
        bench.scheduler.advance(14s);
        QCOMPARE(functionState(bench), int(proto::OPERATION_STATE_RUNNING));
        const auto progress = bench.last<proto::ResNotifyLongExpPhotoProgress>(15241);
        QCOMPARE(progress.function_id(), 2U);
        QCOMPARE(progress.total_time(), 15.0);
        QCOMPARE(progress.exposured_time(), 14.0);
        QVERIFY(pictures.isEmpty());
        bench.scheduler.advance(2s);
        QCOMPARE(functionState(bench), int(proto::OPERATION_STATE_IDLE));
        QCOMPARE(bench.last<proto::ResNotifyAlbumUpdate>(15230).media_type(), 1);
        QCOMPARE(pictures.size(), 1);
        QVERIFY(pictures.at(0).at(1).toString().startsWith(
            QLatin1String("sdcard/DWARF_II/Normal_Photos/DWARF_TELE_2026-10-10-20-00-1")));
        QVERIFY(pictures.at(0).at(1).toString().endsWith(QLatin1String(".jpg")));
    }

    void v3TellsTheExposureInItsOwnWay()
    {
        DeviceBench bench(QStringLiteral("mini"));
        prepare(bench, 156);
        bench.send(10041, proto::ReqPhotoRaw());
        bench.scheduler.advance(3s);
        QVERIFY(bench.framesOf(15241, 2).isEmpty());
        const auto progress = bench.last<proto::ResNotifyLongExpPhotoProgressV3>(15288);
        QCOMPARE(progress.total_time(), 15.0);
        QCOMPARE(progress.exposured_time(), 3.0);
        QCOMPARE(bench.last<proto::PhotoState>(15273).state(), proto::OPERATION_STATE_RUNNING);
    }

    void rawOfTheWideCameraIsV3Only()
    {
        DeviceBench bench(QStringLiteral("dwarf2"));
        prepare(bench);
        bench.send(12029, proto::ReqPhotoRaw());
        QVERIFY(bench.framesOf(12029, 3).isEmpty());
    }

    void burstGoesByCountAndInterval()
    {
        DeviceBench bench(QStringLiteral("dwarf2"));
        prepare(bench);
        setFeature(bench, FeatureBurstCount, ModeContinue, 0, 4.0);
        setFeature(bench, FeatureBurstInterval, ModeGear, 3); // 2 s
        QSignalSpy pictures(&bench.telescope, &VirtualTelescope::pictureTaken);
        bench.send(10003, proto::ReqBurstPhoto());
        bench.scheduler.advance(3s); // pictures at 0.2 s and 2.5 s
        const auto progress = bench.last<proto::ResNotifyBurstProgress>(15218);
        QCOMPARE(progress.total_count(), 4U);
        QCOMPARE(progress.completed_count(), 2U);
        bench.scheduler.advance(6s);
        QCOMPARE(functionState(bench), int(proto::OPERATION_STATE_IDLE));
        QCOMPARE(pictures.size(), 4);
        QVERIFY(pictures.at(3).at(1).toString().endsWith(QLatin1String("/4.jpg")));
        QCOMPARE(bench.last<proto::ResNotifyAlbumUpdate>(15230).media_type(), 3);
    }

    void burstStops()
    {
        DeviceBench bench(QStringLiteral("dwarf2"));
        prepare(bench);
        proto::ReqBurstPhoto message;
        message.set_count(1000);
        bench.send(10003, message);
        bench.scheduler.advance(1s);
        bench.send(10004, proto::ReqStopBurstPhoto());
        QCOMPARE(bench.replyCode(10004), 0);
        QCOMPARE(functionState(bench), int(proto::OPERATION_STATE_STOPPING));
        bench.scheduler.advance(10s);
        QCOMPARE(functionState(bench), int(proto::OPERATION_STATE_IDLE));
        QVERIFY(bench.framesOf(15218, 2).isEmpty()); // none after the stop
    }

    void burstOfV3NeedsItsTech()
    {
        DeviceBench bench(QStringLiteral("mini"));
        prepare(bench);
        bench.send(10003, proto::ReqBurstPhoto());
        QCOMPARE(bench.replyCode(10003), -1);
        switchTech(bench, 3);
        bench.send(10003, proto::ReqBurstPhoto());
        QCOMPARE(bench.replyCode(10003), 0);
        bench.scheduler.advance(1s);
        QVERIFY(bench.last<proto::ResNotifyBurstProgress>(15285).completed_count() > 0);
    }

    void timeLapseTellsItsFilmAndEnds()
    {
        DeviceBench bench(QStringLiteral("dwarf2"));
        prepare(bench);
        setFeature(bench, FeatureTimeLapseInterval, ModeGear, 3); // 2 s
        setFeature(bench, FeatureTimeLapseTotal, ModeGear, 6); // 5 min
        bench.send(10033, proto::ReqStartTimeLapse());
        bench.scheduler.advance(121s);
        const auto told = bench.last<proto::ResNotifyTimeLapseOutTime>(15205);
        QCOMPARE(told.interval(), 2);
        QCOMPARE(told.total_time(), 120);
        QCOMPARE(told.out_time(), 2); // 120 / (30 * 2)
        bench.scheduler.advance(200s);
        QCOMPARE(functionState(bench), int(proto::OPERATION_STATE_IDLE));
        QCOMPARE(bench.last<proto::ResNotifyTimeLapseOutTime>(15205).total_time(), 300);
    }

    void panoramaTurnsFromPictureToPicture()
    {
        DeviceBench bench(QStringLiteral("dwarf2"));
        prepare(bench);
        const double before = bench.direction().azimuthDegrees;
        proto::ReqStartPanoramaByGrid message;
        message.set_rows(3);
        message.set_cols(4);
        bench.send(15500, message);
        bench.scheduler.advance(3s);
        QCOMPARE(functionState(bench), int(proto::OPERATION_STATE_RUNNING));
        QCOMPARE(bench.last<proto::ResNotifyCamFunctionState>(15215).function_id(), 6U);
        QCOMPARE(bench.last<proto::ResNotifyPanoramaProgress>(15219).total_count(), 12);
        QVERIFY(bench.direction().azimuthDegrees > before + 1.0);
        bench.scheduler.advance(30s);
        QCOMPARE(bench.last<proto::ResNotifyPanoramaProgress>(15219).completed_count(), 12);
        QCOMPARE(functionState(bench), int(proto::OPERATION_STATE_IDLE));
    }

    void panoramaStopsAndStands()
    {
        DeviceBench bench(QStringLiteral("mini"));
        prepare(bench);
        bench.send(15500, proto::ReqStartPanoramaByGrid());
        bench.scheduler.advance(4s);
        bench.send(15501, proto::ReqStopPanorama());
        QCOMPARE(bench.replyCode(15501), 0);
        QVERIFY(!bench.telescope.motion().isTurning());
        bench.scheduler.advance(10s);
        QVERIFY(bench.framesOf(15219, 2).isEmpty());
        QCOMPARE(bench.last<proto::PanoramaState>(15277).state(), proto::OPERATION_STATE_IDLE);
    }

    void oneCaptureAtATime_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<int>("timeLapse");
        QTest::addColumn<int>("photo");
        QTest::newRow("V2") << QStringLiteral("dwarf2") << -10506 << -10511;
        QTest::newRow("V3") << QStringLiteral("dwarf3:v3") << -10510 << -10510;
    }

    void oneCaptureAtATime()
    {
        QFETCH(QString, model);
        QFETCH(int, timeLapse);
        QFETCH(int, photo);
        DeviceBench bench(model);
        prepare(bench);
        bench.send(10005, proto::ReqStartRecord());
        QCOMPARE(bench.replyCode(10005), 0);
        bench.send(10033, proto::ReqStartTimeLapse());
        QCOMPARE(bench.replyCode(10033), timeLapse);
        bench.send(10002, proto::ReqPhoto());
        QCOMPARE(bench.replyCode(10002), photo);
        bench.send(12022, proto::ReqPhoto()); // the other camera is free
        QCOMPARE(bench.replyCode(12022), 0);
    }

    void cardThatFillsUpEndsWhatRuns()
    {
        DeviceBench bench(QStringLiteral("dwarf3:v3"));
        prepare(bench);
        bench.send(10005, proto::ReqStartRecord());
        bench.scheduler.advance(3s);
        QVERIFY(bench.telescope.faults().set(QStringLiteral("sd_full")));
        QCOMPARE(bench.last<proto::StorageInfo>(15203).available_size(), 0U);
        bench.scheduler.advance(2s);
        QCOMPARE(bench.last<proto::RecordState>(15275).state(), proto::OPERATION_STATE_IDLE);
        bench.send(10002, proto::ReqPhoto());
        QCOMPARE(bench.replyCode(10002), -6);
        QVERIFY(bench.telescope.faults().clear(QStringLiteral("sd_full")));
        QVERIFY(bench.last<proto::StorageInfo>(15203).available_size() > 0U);
    }

    void stateTellsWhatRuns()
    {
        DeviceBench bench(QStringLiteral("mini"));
        prepare(bench);
        bench.send(12025, proto::ReqStartTimeLapse());
        bench.send(16405, proto::ReqGetDeviceStateInfo());
        const auto state = bench.last<proto::ResGetDeviceStateInfo>(16405, 3);
        const auto &wide = state.wide_camera_state_info().exclusive_state();
        QCOMPARE(wide.timelapse_state().state(), proto::OPERATION_STATE_RUNNING);
        QCOMPARE(wide.timelapse_state().camera_type(), 1);
        QVERIFY(!state.tele_camera_state_info().exclusive_state().has_photo_state());
    }

    void numbersOfGears()
    {
        QCOMPARE(numberOfGear(QStringLiteral("10")), std::optional(10.0));
        QCOMPARE(numberOfGear(QStringLiteral("0.5 s")), std::optional(0.5));
        QCOMPARE(numberOfGear(QStringLiteral("5 min")), std::optional(300.0));
        QCOMPARE(numberOfGear(QStringLiteral("Off")), std::nullopt);
        QCOMPARE(numberOfGear(QStringLiteral("∞")), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(TestCaptureModules)
#include "tst_capture_modules.moc"
