// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "device_bench.h"

#include "core/sim/device/feature_value.h"
#include "core/sim/device/param_module.h"

#include "proto/camera.pb.h"
#include "proto/notify.pb.h"
#include "proto/notify_v3.pb.h"
#include "proto/param.pb.h"
#include "proto/task_center.pb.h"

#include <QTest>

using namespace nd;
using namespace nd::sim;
using namespace std::chrono_literals;

namespace {

// Of the first shooting mode, which is on at power-up.
constexpr quint64 kTeleExposure = 0x0101000000000001;
constexpr quint64 kWideGain = 0x0101100000000002;
constexpr quint64 kDeepSkyGain = 0x0201000000000002;

proto::ReqSetExp indexOf(int index)
{
    proto::ReqSetExp message;
    message.set_index(index);
    return message;
}

void openTele(DeviceBench &bench)
{
    bench.send(bench.telescope.facts().isV3() ? 16404 : 10000, proto::ReqOpenCamera());
}

} // namespace

class TestCameraModule : public QObject
{
    Q_OBJECT

private slots:
    void everyModelHasItsTables_data();
    void everyModelHasItsTables();
    void beginsWithWhatItOffers_data() { everyModelHasItsTables_data(); }
    void beginsWithWhatItOffers();
    void readsGearNames();
    void settingsNeedAnOpenCamera();
    void echoesSettings();
    void refusesGearsThatDoNotExist();
    void flipsTheStreamAtOneSecond();
    void noRtspNeverSpeaksOfStreams();
    void saysWhetherTheCameraIsOn();
    void setsByNumberInV3();
    void setsTheWhiteBalanceByKelvinsInV3();
    void numbersTheColoursAsV3Does();
    void deepSkyHasShorterLists();
    void switchesTheFilmInV3();
    void refusesFeaturesThatDoNotExist();
    void setsAllAtOnce();
    void aDwarf2TellsTheWideGainOnlyWhenAskedForIt();
    void splitsParameterNumbers();
    void v3IgnoresTheOldSettings();
    void takesAPhoto();
    void fullCardRefuses();
    void recordsSeconds();
    void keepsNumbersThatNobodyExplained();
};

void TestCameraModule::keepsNumbersThatNobodyExplained()
{
    DeviceBench bench(QStringLiteral("mini"));
    const TelescopeStatus &status = bench.telescope.status();
    proto::ReqSetRtspBitRateType rate;
    rate.set_bitrate_type(7);
    bench.send(12032, rate);
    QCOMPARE(bench.replyCode(12032), 0);
    QCOMPARE(status.wideNumbers.bitRateType, 7);
    QCOMPARE(status.teleNumbers.bitRateType, 0);
    proto::ReqSetPreviewQuality preview;
    preview.set_level(2);
    preview.set_quality(60);
    bench.send(10050, preview);
    QCOMPARE(status.teleNumbers.previewLevel, 2U);
    QCOMPARE(status.teleNumbers.previewQuality, 60U);
    QCOMPARE(status.wideNumbers.previewQuality, 0U);
    proto::ReqSwitchCropRatio crop;
    crop.set_crop_ratio(3);
    bench.send(10049, crop);
    QCOMPARE(status.teleNumbers.cropRatio, 3);
    bench.send(10043, proto::ReqDisableAllIspProcessing());
    QVERIFY(!status.teleNumbers.isProcessed);
    bench.send(10044, proto::ReqEnableAllIspProcessing());
    QVERIFY(status.teleNumbers.isProcessed);
    DeviceBench older(QStringLiteral("dwarf2"));
    older.send(10042, rate);
    QCOMPARE(older.telescope.status().teleNumbers.bitRateType, 7);
}

void TestCameraModule::everyModelHasItsTables_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<int>("teleExposures");
    QTest::addColumn<int>("wideGains");
    QTest::newRow("II") << "dwarf2" << 53 << 11;
    QTest::newRow("3 V2") << "dwarf3:v2" << 58 << 27;
    QTest::newRow("3 V3") << "dwarf3:v3" << 58 << 27;
    QTest::newRow("mini") << "mini" << 59 << 27;
}

void TestCameraModule::everyModelHasItsTables()
{
    QFETCH(QString, model);
    QFETCH(int, teleExposures);
    QFETCH(int, wideGains);
    const QByteArray document = readParamsDocument(factsOf(model)->paramsResource);
    const ParamTable table = ParamTable::fromJson(document);
    QCOMPARE(table.rows(CameraKind::Tele).at(ParamExposure).gears.size(), teleExposures);
    QCOMPARE(table.rows(CameraKind::Wide).at(ParamGain).gears.size(), wideGains);
    QVERIFY(table.featureRows().size() > 10);
}

/// The tables of the firmware name a length of time lapses that they do not offer.
void TestCameraModule::beginsWithWhatItOffers()
{
    QFETCH(QString, model);
    DeviceBench bench(model);
    const ParamTable table = ParamTable::fromJson(bench.telescope.paramsDocument());
    const auto isOffered = [](const QList<ParamRow> &rows, const ParamValue &value) {
        const ParamRow *const row = rowOf(rows, value.id);
        const auto &names = value.modeIndex == ModeScene ? row->scenes : row->gears;
        return value.modeIndex == ModeContinue || names.contains(value.index);
    };
    for (const ParamValue &value : bench.telescope.status().features)
        QVERIFY2(isOffered(table.featureRows(), value), qPrintable(QString::number(value.id)));
    for (const CameraKind kind : {CameraKind::Tele, CameraKind::Wide}) {
        for (const ParamValue &value : bench.telescope.camera(kind).values())
            QVERIFY2(isOffered(table.rows(kind), value), qPrintable(QString::number(value.id)));
    }
    QCOMPARE(featureGear(bench.telescope, FeatureTimeLapseTotal), 3); // without end
    // V3 tells seconds as a whole number, and its shortest interval is half of one.
    const bool isV3 = bench.telescope.facts().isV3();
    QCOMPARE(featureGear(bench.telescope, FeatureTimeLapseInterval), isV3 ? 1 : 0);
    for (const TechniqueNumber &technique : kTechniques) {
        const ParamRow *const row = table.feature(technique.feature);
        const int gear = featureGear(bench.telescope, technique.feature);
        QVERIFY(!isV3 || amountOfGear(row->gears.value(gear)));
    }
}

void TestCameraModule::readsGearNames()
{
    QCOMPARE(secondsOfGear(QStringLiteral("1/30")), 1.0 / 30.0);
    QCOMPARE(secondsOfGear(QStringLiteral("3/10000")), 0.0003);
    QCOMPARE(secondsOfGear(QStringLiteral("0.4")), 0.4);
    QCOMPARE(secondsOfGear(QStringLiteral("15")), 15.0);
    QCOMPARE(secondsOfGear(QStringLiteral("1/0")), 0.0);
}

void TestCameraModule::settingsNeedAnOpenCamera()
{
    DeviceBench bench(QStringLiteral("dwarf2"));
    bench.send(10009, indexOf(120));
    QCOMPARE(bench.replyCode(10009), -10501);
    bench.send(12004, indexOf(75));
    QCOMPARE(bench.replyCode(12004), -12501);
}

void TestCameraModule::echoesSettings()
{
    DeviceBench bench(QStringLiteral("dwarf2"));
    openTele(bench);
    bench.send(10007, indexOf(1)); // Manual.
    bench.send(10009, indexOf(120));
    const auto echo = bench.last<proto::ResNotifyParam>(15213);
    QCOMPARE(echo.param_size(), 1);
    // Bytes of a real echo: hasAuto, auto_mode 1, id 0 omitted, index 120.
    QCOMPARE(QByteArray::fromStdString(echo.SerializeAsString()).toHex(' '),
             QByteArray("0a 06 08 01 10 01 28 78"));
    bench.send(10010, proto::ReqGetExp());
    QCOMPARE(bench.last<proto::ComResWithInt>(10010, 3).value(), 120);
}

void TestCameraModule::refusesGearsThatDoNotExist()
{
    DeviceBench bench(QStringLiteral("dwarf2"));
    openTele(bench);
    bench.send(10009, indexOf(121));
    QCOMPARE(bench.replyCode(10009), -3);
    bench.send(10015, indexOf(101));
    QCOMPARE(bench.replyCode(10015), -3);
}

void TestCameraModule::flipsTheStreamAtOneSecond()
{
    DeviceBench bench(QStringLiteral("dwarf2"));
    openTele(bench);
    bench.send(10007, indexOf(1));
    bench.send(10009, indexOf(117)); // 0.8 s
    QVERIFY(bench.framesOf(15234, 2).isEmpty());
    bench.send(10009, indexOf(120)); // 1 s
    QCOMPARE(bench.last<proto::ResNotifyStreamType>(15234).stream_type(), 2);
    QVERIFY(!bench.telescope.isRouteAvailable(CameraKind::Tele));
    bench.send(10009, indexOf(123)); // 1.3 s: nothing new
    QVERIFY(bench.framesOf(15234, 2).isEmpty());
    bench.send(10009, indexOf(75));
    QCOMPARE(bench.last<proto::ResNotifyStreamType>(15234).stream_type(), 1);
    QVERIFY(bench.telescope.isRouteAvailable(CameraKind::Tele));
}

void TestCameraModule::noRtspNeverSpeaksOfStreams()
{
    DeviceBench bench(QStringLiteral("dwarf2"));
    QVERIFY(bench.telescope.faults().set(QStringLiteral("no_rtsp")));
    openTele(bench);
    QVERIFY(bench.framesOf(15234, 2).isEmpty());
    QVERIFY(!bench.telescope.isRouteAvailable(CameraKind::Tele));
    bench.send(10039, proto::ReqGetSystemWorkingState());
    QVERIFY(bench.framesOf(15234, 2).isEmpty());
}

void TestCameraModule::saysWhetherTheCameraIsOn()
{
    DeviceBench bench(QStringLiteral("dwarf2"));
    openTele(bench);
    auto told = bench.last<proto::ResNotifyCamFunctionState>(15215);
    QCOMPARE(told.function_id(), 1U);
    QCOMPARE(told.state(), proto::OPERATION_STATE_RUNNING);
    bench.send(10000, proto::ReqOpenCamera()); // it was on
    QVERIFY(bench.framesOf(15215, 2).isEmpty());
    bench.send(10001, proto::ReqCloseCamera());
    told = bench.last<proto::ResNotifyCamFunctionState>(15215);
    QCOMPARE(told.function_id(), 1U);
    QCOMPARE(told.state(), proto::OPERATION_STATE_IDLE);
    DeviceBench recent(QStringLiteral("dwarf3:v3"));
    openTele(recent);
    QVERIFY(recent.framesOf(15215, 2).isEmpty());
}

void TestCameraModule::setsByNumberInV3()
{
    DeviceBench bench(QStringLiteral("dwarf3:v3"));
    openTele(bench);
    proto::ReqSetExposure exposure;
    exposure.set_param_id(kTeleExposure);
    exposure.set_mode(1);
    exposure.set_value(156); // 15 s
    bench.send(16700, exposure);
    QCOMPARE(bench.replyCode(16700), 0);
    QCOMPARE(bench.last<proto::GeneralIntParam>(15264).param_id(), kTeleExposure);
    QCOMPARE(bench.last<proto::ResNotifyStreamType>(15234).stream_type(), 2);
    QCOMPARE(bench.telescope.snapshot(CameraKind::Tele).exposureSeconds, 15.0);
    proto::ReqSetGainV3 gain; // By value, not by gear.
    gain.set_param_id(kWideGain);
    gain.set_mode(1);
    gain.set_value(60);
    bench.send(16701, gain);
    QCOMPARE(bench.replyCode(16701), 0);
    QCOMPARE(bench.telescope.camera(CameraKind::Wide).gearName(ParamGain), QStringLiteral("60"));
    gain.set_value(61);
    bench.send(16701, gain);
    QCOMPARE(bench.replyCode(16701), -3);
}

void TestCameraModule::setsTheWhiteBalanceByKelvinsInV3()
{
    DeviceBench bench(QStringLiteral("dwarf3:v3"));
    openTele(bench);
    proto::ReqSetWb message;
    message.set_param_id(kTeleExposure + 2);
    message.set_mode(1);
    message.set_value(5500);
    bench.send(16702, message);
    QCOMPARE(bench.replyCode(16702), 0);
    QCOMPARE(bench.last<proto::Wb>(15270).ct(), 5500);
    QCOMPARE(bench.telescope.camera(CameraKind::Tele).gearName(ParamWhiteBalance),
             QStringLiteral("5500"));
    message.set_value(5501);
    bench.send(16702, message);
    QCOMPARE(bench.replyCode(16702), -3);
    message.set_mode(2);
    message.set_value(3);
    bench.send(16702, message);
    QCOMPARE(bench.last<proto::Wb>(15270).scene(), 3);
    message.set_param_id(message.param_id() | (1ULL << 44U)); // The wide camera has no scenes.
    bench.send(16702, message);
    QCOMPARE(bench.replyCode(16702), -3);
    message.set_mode(0);
    bench.send(16702, message);
    QCOMPARE(bench.replyCode(16702), 0);
    QCOMPARE(bench.telescope.camera(CameraKind::Wide).value(ParamWhiteBalance)->autoMode, 0);
}

void TestCameraModule::numbersTheColoursAsV3Does()
{
    DeviceBench bench(QStringLiteral("mini"));
    openTele(bench);
    proto::ReqSetGeneralIntParam message;
    message.set_param_id(0x0101000000000006); // Saturation comes before hue here.
    message.set_value(56);
    bench.send(16703, message);
    QCOMPARE(bench.telescope.camera(CameraKind::Tele).value(ParamSaturation)->continueValue, 56.0);
    message.set_param_id(0x0101000000000007);
    message.set_value(-170);
    bench.send(16703, message);
    QCOMPARE(bench.replyCode(16703), 0);
    QCOMPARE(bench.telescope.camera(CameraKind::Tele).value(ParamHue)->continueValue, -170.0);
    message.set_value(-181);
    bench.send(16703, message);
    QCOMPARE(bench.replyCode(16703), -3);
}

void TestCameraModule::deepSkyHasShorterLists()
{
    DeviceBench bench(QStringLiteral("dwarf3:v3"));
    openTele(bench);
    proto::ReqSwitchShootingMode mode;
    mode.set_mode(2);
    bench.send(16402, mode);
    proto::ReqSetGainV3 gain;
    gain.set_param_id(kDeepSkyGain);
    gain.set_mode(1);
    gain.set_value(30);
    bench.send(16701, gain);
    QCOMPARE(bench.replyCode(16701), -3);
    gain.set_value(40);
    bench.send(16701, gain);
    QCOMPARE(bench.replyCode(16701), 0);
    proto::ReqSetGeneralIntParam filter;
    filter.set_param_id(144396663052566541ULL);
    filter.set_value(0); // VIS
    bench.send(16703, filter);
    QCOMPARE(bench.replyCode(16703), -3);
    filter.set_value(2);
    bench.send(16703, filter);
    QCOMPARE(bench.last<proto::GeneralIntParam>(15264).value(), 2);
}

void TestCameraModule::switchesTheFilmInV3()
{
    DeviceBench bench(QStringLiteral("dwarf3:v3"));
    openTele(bench);
    proto::ReqSwitchFrameRate rate;
    rate.set_fps_index(1);
    bench.send(10048, rate);
    QCOMPARE(bench.replyCode(10048), 0);
    const auto echo = bench.last<proto::ResolutionParam>(15272);
    QCOMPARE(echo.current_fps_value(), 1);
    QCOMPARE(echo.supported_resolution_list_size(), 2);
    proto::ReqSwitchResolution resolution;
    resolution.set_resolution_index(7);
    bench.send(10047, resolution);
    QCOMPARE(bench.replyCode(10047), -3);
}

void TestCameraModule::refusesFeaturesThatDoNotExist()
{
    DeviceBench bench(QStringLiteral("dwarf2"));
    openTele(bench);
    proto::ReqSetFeatureParams message;
    message.mutable_param()->set_id(0); // Binning: 4k or 2k.
    message.mutable_param()->set_index(1);
    bench.send(10037, message);
    QCOMPARE(bench.replyCode(10037), 0);
    QCOMPARE(bench.last<proto::ResNotifyParam>(15217).param(0).index(), 1);
    message.mutable_param()->set_index(2);
    bench.send(10037, message);
    QCOMPARE(bench.replyCode(10037), -3);
    message.mutable_param()->set_id(10); // Film size: not on a II.
    message.mutable_param()->set_index(0);
    bench.send(10037, message);
    QCOMPARE(bench.replyCode(10037), -3);
    message.mutable_param()->set_id(1); // Frames: 2 to 999.
    message.mutable_param()->set_mode_index(1);
    message.mutable_param()->set_continue_value(1000);
    bench.send(10037, message);
    QCOMPARE(bench.replyCode(10037), -3);
}

void TestCameraModule::setsAllAtOnce()
{
    DeviceBench bench(QStringLiteral("dwarf2"));
    openTele(bench);
    proto::ReqSetAllParams message;
    message.set_exp_mode(1);
    message.set_exp_index(120);
    message.set_gain_index(24);
    message.set_wb_mode(1);
    message.set_wb_index_type(1);
    message.set_wb_index(3);
    message.set_hue(-180);
    message.set_jpg_quality(40);
    bench.send(10035, message);
    QCOMPARE(bench.replyCode(10035), 0);
    QCOMPARE(bench.last<proto::ResNotifyParam>(15213).param_size(), 10);
    QCOMPARE(bench.telescope.camera(CameraKind::Tele).value(ParamHue)->continueValue, -180.0);
    message.set_hue(-181);
    message.set_gain_index(0);
    bench.send(10035, message);
    QCOMPARE(bench.replyCode(10035), -3);
    QCOMPARE(bench.telescope.camera(CameraKind::Tele).value(ParamGain)->index, 24); // All or none.
}

void TestCameraModule::aDwarf2TellsTheWideGainOnlyWhenAskedForIt()
{
    DeviceBench bench(QStringLiteral("dwarf2"));
    bench.send(12000, proto::ReqOpenCamera());
    bench.send(12006, indexOf(30));
    QCOMPARE(bench.replyCode(12006), 0);
    bench.send(12027, proto::ReqGetAllParams());
    QCOMPARE(bench.last<proto::ResGetAllParams>(12027, 3).all_params(ParamGain).index(), 0);
    bench.send(12007, proto::ReqGetGain());
    QCOMPARE(bench.last<proto::ComResWithInt>(12007, 3).value(), 30);
}

void TestCameraModule::splitsParameterNumbers()
{
    QCOMPARE(ParamModule::cameraOf(kTeleExposure), CameraKind::Tele);
    QCOMPARE(ParamModule::cameraOf(kWideGain), CameraKind::Wide);
    QCOMPARE(ParamModule::indexOf(kWideGain), 2);
    QCOMPARE(ParamModule::indexOf(144396663052566541ULL), 13); // Tele filter.
}

void TestCameraModule::v3IgnoresTheOldSettings()
{
    DeviceBench bench(QStringLiteral("mini"));
    openTele(bench);
    bench.send(10009, indexOf(120));
    QVERIFY(bench.framesOf(10009, 3).isEmpty());
    bench.send(10038, proto::ReqGetAllFeatureParams());
    QVERIFY(bench.framesOf(10038, 3).isEmpty());
}

void TestCameraModule::takesAPhoto()
{
    DeviceBench bench(QStringLiteral("dwarf2"));
    openTele(bench);
    bench.send(10002, proto::ReqPhoto());
    QCOMPARE(bench.replyCode(10002), 0);
    QCOMPARE(bench.last<proto::ResNotifyCamFunctionState>(15215).state(),
             proto::OPERATION_STATE_RUNNING);
    QCOMPARE(bench.last<proto::ResNotifyCamFunctionState>(15215).function_id(), 2U);
    bench.scheduler.advance(2s);
    QCOMPARE(bench.last<proto::ResNotifyCamFunctionState>(15215).state(),
             proto::OPERATION_STATE_IDLE);
    QCOMPARE(bench.last<proto::ResNotifyAlbumUpdate>(15230).media_type(), 1);
}

void TestCameraModule::fullCardRefuses()
{
    DeviceBench bench(QStringLiteral("dwarf2"));
    openTele(bench);
    QVERIFY(bench.telescope.faults().set(QStringLiteral("sd_full")));
    bench.send(10002, proto::ReqPhoto());
    QCOMPARE(bench.replyCode(10002), -4);
    bench.send(10039, proto::ReqGetSystemWorkingState());
    QCOMPARE(bench.last<proto::ResNotifySDcardInfo>(15203).available_size(), 0U);
}

void TestCameraModule::recordsSeconds()
{
    DeviceBench bench(QStringLiteral("dwarf2"));
    openTele(bench);
    bench.send(10005, proto::ReqStartRecord());
    bench.scheduler.advance(3500ms);
    QCOMPARE(bench.last<proto::ResNotifyRecordTime>(15204).record_time(), 3);
    bench.send(10006, proto::ReqStopRecord());
    bench.scheduler.advance(3s);
    QVERIFY(bench.framesOf(15204, 2).isEmpty());
}

QTEST_GUILESS_MAIN(TestCameraModule)
#include "tst_camera_module.moc"
