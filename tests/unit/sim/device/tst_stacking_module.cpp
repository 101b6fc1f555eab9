// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "device_bench.h"

#include "core/sim/device/frame_judge.h"

#include "proto/astro.pb.h"
#include "proto/camera.pb.h"
#include "proto/notify.pb.h"
#include "proto/notify_v3.pb.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace nd;
using namespace nd::sim;
using namespace std::chrono_literals;

namespace {

using Progress = proto::ResNotifyProgressCaptureRawLiveStacking;

/// A telescope that follows Deneb with an exposure of `seconds`.
struct Bench : DeviceBench
{
    explicit Bench(const char *model, const char *exposure = "15")
        : DeviceBench(QLatin1String(model))
    {
        connect(&telescope, &VirtualTelescope::stackFrameTaken, this,
                [this](const StackFrame &frame) { shot.append(frame); });
        connect(&telescope, &VirtualTelescope::stackGrown, this,
                [this](const StackRecord &record) { records.append(record); });
        proto::ReqGotoDSO deneb;
        deneb.set_ra(20.69);
        deneb.set_dec(45.28);
        deneb.set_target_name("Deneb");
        send(11002, deneb);
        scheduler.advance(60s);
        VirtualCamera camera = telescope.camera(CameraKind::Tele);
        camera.setAutoMode(ParamExposure, 1);
        camera.setGearByName(ParamExposure, QLatin1String(exposure));
        telescope.setCamera(camera);
    }

    void start() { send(11005, proto::ReqCaptureRawLiveStacking()); }
    const ShootingStatus &tele() const { return telescope.status().tele; }
    QList<int> states(quint32 notice = 15208) const
    {
        QList<int> list;
        for (const Frame &frame : framesOf(notice, 2)) {
            proto::CaptureRawState message;
            message.ParseFromString(frame.packet.data());
            list.append(message.state());
        }
        return list;
    }

    QList<StackFrame> shot;
    QList<StackRecord> records;
};

} // namespace

class TestStackingModule : public QObject
{
    Q_OBJECT

private slots:
    void takesAFrameEachExposure();
    void v3SendsDeltas();
    void v2SendsAll();
    void cloudsTakeEveryFrame();
    void theSameSkyTakesTheSameFrames();
    void endsByItself();
    void stopsAndWaitsForGoLive();
    void fastStopIsDoneAtOnce();
    void withoutAGotoItPretends();
    void warnsLateOfShortExposures();
    void goesOnWithoutADark();
    void takesTheFilterOfTheStart();
    void aFullCardEndsIt();
    void tellsAgainAfterAReconnect();
    void theCardGetsASession();
    void theStackIsOnShowUntilGoLive();
    void wideStacksBesideTele();
};

void TestStackingModule::takesAFrameEachExposure()
{
    Bench bench("dwarf2");
    bench.start();
    QCOMPARE(bench.replyCode(11005), 0);
    QCOMPARE(bench.states(), QList<int>{1});
    bench.scheduler.advance(15s);
    QCOMPARE(bench.tele().framesTaken, 0);
    bench.scheduler.advance(500ms);
    QCOMPARE(bench.tele().framesTaken, 1);
    bench.scheduler.advance(155s);
    QCOMPARE(bench.tele().framesTaken, 11);
}

void TestStackingModule::v3SendsDeltas()
{
    Bench bench("dwarf3:v3");
    bench.start();
    const auto whole = bench.last<Progress>(15209);
    QCOMPARE(whole.total_count(), 999);
    QVERIFY(whole.has_current_count() && whole.has_stacked_count());
    QCOMPARE(whole.target_name(), std::string("Deneb"));
    bench.scheduler.advance(15500ms);
    const auto delta = bench.last<Progress>(15209);
    QVERIFY(!delta.has_total_count() && !delta.has_target_name() && !delta.has_exp_index());
    QCOMPARE(delta.current_count(), 1);
    bench.telescope.faults().set(QStringLiteral("clouds"));
    bench.scheduler.advance(15500ms);
    const auto rejected = bench.last<Progress>(15209);
    QCOMPARE(rejected.update_count_type(), 0);
    QCOMPARE(rejected.current_count(), 2);
    QVERIFY(!rejected.has_stacked_count());
}

void TestStackingModule::v2SendsAll()
{
    Bench bench("dwarf2");
    bench.start();
    bench.scheduler.advance(31s);
    const auto progress = bench.last<Progress>(15209);
    QCOMPARE(progress.total_count(), 999);
    QCOMPARE(progress.current_count(), 2);
    QCOMPARE(progress.target_name(), std::string("Deneb"));
    QCOMPARE(progress.exp_index(), 156); // 15 s
}

void TestStackingModule::cloudsTakeEveryFrame()
{
    Bench bench("dwarf2");
    bench.start();
    bench.scheduler.advance(155s);
    const int before = bench.tele().framesStacked;
    QVERIFY(before >= 9);
    bench.telescope.faults().set(QStringLiteral("clouds"));
    bench.scheduler.advance(155s);
    QCOMPARE(bench.tele().framesTaken, 20);
    QCOMPARE(bench.tele().framesStacked, before);
    bench.telescope.faults().clear(QStringLiteral("clouds"));
    bench.scheduler.advance(155s);
    QVERIFY(bench.tele().framesStacked >= before + 9);
}

void TestStackingModule::theSameSkyTakesTheSameFrames()
{
    int windy = 0;
    int clear = 0;
    int crossed = 0;
    for (int number = 0; number < 1000; ++number) {
        const auto stacked = [number](const FrameWeather &weather) {
            const FrameVerdict verdict = judgeFrame(weather, 7, CameraKind::Tele, number);
            return verdict == judgeFrame(weather, 7, CameraKind::Tele, number)
                    && verdict == FrameVerdict::Stacked
                ? 1
                : 0;
        };
        clear += stacked({});
        windy += stacked({false, true, false});
        crossed += stacked({false, false, true});
    }
    QVERIFY2(clear > 980 && clear < 1000, qPrintable(QString::number(clear)));
    QVERIFY2(windy > 430 && windy < 570, qPrintable(QString::number(windy)));
    QVERIFY2(crossed > 780 && crossed < 880, qPrintable(QString::number(crossed)));
}

void TestStackingModule::endsByItself()
{
    Bench bench("dwarf2");
    for (ParamValue &value : bench.telescope.status().features) {
        if (value.id == 1)
            value.continueValue = 3.0;
    }
    bench.start();
    bench.scheduler.advance(60s);
    QCOMPARE(bench.tele().framesTaken, 3);
    QVERIFY(!bench.tele().stacking);
    QCOMPARE(bench.states(), (QList<int>{1, 2, 3}));
}

void TestStackingModule::stopsAndWaitsForGoLive()
{
    Bench bench("dwarf3:v3");
    bench.start();
    bench.scheduler.advance(40s);
    bench.send(11006, proto::ReqStopCaptureRawLiveStacking());
    QCOMPARE(bench.replyCode(11006), 0);
    QCOMPARE(bench.states(), QList<int>{2});
    bench.send(11010, proto::ReqGoLive());
    QCOMPARE(bench.replyCode(11010), -11501); // it still writes
    bench.scheduler.advance(1s);
    QCOMPARE(bench.states(), QList<int>{3});
    QCOMPARE(bench.tele().framesTaken, 2);
    bench.start();
    QCOMPARE(bench.replyCode(11005), -11501);
    bench.send(11010, proto::ReqGoLive());
    QCOMPARE(bench.replyCode(11010), 0);
    bench.start();
    QCOMPARE(bench.replyCode(11005), 0);
    QCOMPARE(bench.tele().framesTaken, 0);
}

void TestStackingModule::fastStopIsDoneAtOnce()
{
    Bench bench("mini");
    bench.start();
    bench.send(11037, proto::ReqFastStopCaptureRawLiveStacking());
    QCOMPARE(bench.states(), (QList<int>{2, 3}));
    QVERIFY(bench.tele().needsGoLive);
    Bench old("dwarf2");
    old.start();
    old.send(11037, proto::ReqFastStopCaptureRawLiveStacking());
    QVERIFY(old.tele().stacking); // V2 does not know it
}

void TestStackingModule::withoutAGotoItPretends()
{
    DeviceBench bench(QStringLiteral("dwarf2"));
    bench.send(11005, proto::ReqCaptureRawLiveStacking());
    QCOMPARE(bench.replyCode(11005), -11513);
    bench.scheduler.advance(25s);
    QCOMPARE(bench.framesOf(15208, 2).size(), 3);
    QCOMPARE(bench.framesOf(15209, 2).size(), 0);
    QVERIFY(!bench.telescope.status().tele.stacking);
    QVERIFY(!bench.telescope.status().tele.needsGoLive);
}

void TestStackingModule::warnsLateOfShortExposures()
{
    Bench bench("dwarf3:v3", "1/30");
    bench.start();
    QCOMPARE(bench.replyCode(11005), 0);
    bench.scheduler.advance(2s);
    QCOMPARE(bench.framesOf(11005, 3).size(), 2);
    QCOMPARE(bench.replyCode(11005), -11514);
    QVERIFY(bench.tele().stacking);
}

void TestStackingModule::goesOnWithoutADark()
{
    Bench bench("dwarf3:v3");
    bench.telescope.faults().set(QStringLiteral("no_darks"));
    bench.start();
    QCOMPARE(bench.replyCode(11005), -11503);
    QVERIFY(!bench.tele().stacking);
    bench.send(11050, proto::ReqContinueShooting());
    QCOMPARE(bench.replyCode(11050), 0);
    QVERIFY(bench.tele().stacking);
    Bench forced("dwarf3:v3");
    forced.telescope.faults().set(QStringLiteral("no_darks"));
    proto::ReqCaptureRawLiveStacking force;
    force.set_force_start(true);
    forced.send(11005, force);
    QCOMPARE(forced.replyCode(11005), 0);
}

/// Also that of a start which was refused, once it goes on.
void TestStackingModule::takesTheFilterOfTheStart()
{
    Bench bench("dwarf3:v3");
    bench.telescope.faults().set(QStringLiteral("no_darks"));
    const auto filter
        = [&bench] { return bench.telescope.camera(CameraKind::Tele).value(ParamIrCut)->index; };
    QCOMPARE(filter(), 0);
    proto::ReqCaptureRawLiveStacking duo;
    duo.set_ir_index(2);
    bench.send(11005, duo);
    QCOMPARE(bench.replyCode(11005), -11503);
    QCOMPARE(filter(), 0);
    bench.send(11050, proto::ReqContinueShooting());
    QCOMPARE(filter(), 2);
    const auto echo = bench.last<proto::GeneralIntParam>(15264);
    QCOMPARE(echo.param_id(), quint64(0x0101'0000'0000'000D));
    QCOMPARE(echo.value(), 2);
    Bench mini("mini");
    mini.start(); // 0 is none that it has
    QCOMPARE(mini.replyCode(11005), 0);
    QCOMPARE(mini.telescope.camera(CameraKind::Tele).value(ParamIrCut)->index, 1);
}

void TestStackingModule::aFullCardEndsIt()
{
    Bench bench("dwarf3:v3");
    bench.start();
    bench.scheduler.advance(40s);
    bench.telescope.faults().set(QStringLiteral("sd_full"));
    bench.scheduler.advance(20s);
    QVERIFY(!bench.tele().stacking);
    QCOMPARE(bench.tele().framesTaken, 2);
    QCOMPARE(bench.states(), (QList<int>{1, 2, 3}));
}

void TestStackingModule::tellsAgainAfterAReconnect()
{
    Bench bench("dwarf2");
    bench.start();
    bench.scheduler.advance(47s);
    bench.send(10039, proto::ReqGetSystemWorkingState());
    QCOMPARE(bench.states(), QList<int>{1});
    const auto progress = bench.last<Progress>(15209);
    QCOMPARE(progress.current_count(), 3);
    QCOMPARE(progress.total_count(), 999);
}

void TestStackingModule::theCardGetsASession()
{
    Bench bench("dwarf3:v3");
    bench.start();
    bench.scheduler.advance(15500ms);
    bench.telescope.faults().set(QStringLiteral("clouds"));
    bench.scheduler.advance(15500ms);
    bench.send(11006, proto::ReqStopCaptureRawLiveStacking());
    bench.scheduler.advance(1s);
    QCOMPARE(bench.shot.size(), 2);
    const QString path = bench.shot.first().path;
    QVERIFY2(path.startsWith(QLatin1String("DWARF3/Astronomy/DWARF_RAW_TELE_Deneb_EXP_15_GAIN_")),
             qPrintable(path));
    QVERIFY2(path.section(QLatin1Char('/'), -1).startsWith(QLatin1String("Deneb_15s")),
             qPrintable(path));
    QVERIFY(bench.shot.last().path.contains(QLatin1String("/failed_Deneb_15s")));
    const StackRecord &last = bench.records.last();
    QVERIFY(last.isFinal);
    QVERIFY(path.startsWith(last.folder + QLatin1Char('/')));
    const QJsonObject info = QJsonDocument::fromJson(last.shotsInfo).object();
    QCOMPARE(info.value(QLatin1String("shotsTaken")).toInt(), 2);
    QCOMPARE(info.value(QLatin1String("shotsStacked")).toInt(), 1);
    QCOMPARE(info.value(QLatin1String("shotsToTake")).toInt(), 999);
    QCOMPARE(info.value(QLatin1String("exp")).toString(), QStringLiteral("15"));
    QVERIFY(std::abs(info.value(QLatin1String("RA")).toDouble() - 20.69) < 1e-6); // hours
    QCOMPARE(bench.shot.first().facts.object, QStringLiteral("Deneb"));
}

void TestStackingModule::theStackIsOnShowUntilGoLive()
{
    Bench bench("dwarf2");
    bench.start();
    bench.scheduler.advance(15500ms * 5);
    const int stacked = bench.tele().framesStacked;
    QCOMPARE(bench.telescope.snapshot(CameraKind::Tele).stackedFrames, stacked);
    QCOMPARE(bench.telescope.view(CameraKind::Tele).stackedFrames, 0);
    bench.send(11006, proto::ReqStopCaptureRawLiveStacking());
    bench.scheduler.advance(60s);
    QCOMPARE(bench.telescope.snapshot(CameraKind::Tele).stackedFrames, stacked);
    bench.send(11010, proto::ReqGoLive());
    QCOMPARE(bench.telescope.snapshot(CameraKind::Tele).stackedFrames, 0);
}

void TestStackingModule::wideStacksBesideTele()
{
    Bench bench("dwarf3:v3");
    bench.start();
    bench.send(11016, proto::ReqCaptureWideRawLiveStacking());
    QCOMPARE(bench.replyCode(11016), 0);
    QCOMPARE(bench.last<proto::CaptureRawState>(15236).camera_type(), 1);
    bench.scheduler.advance(30s);
    QVERIFY(bench.tele().stacking && bench.telescope.status().wide.stacking);
    bench.send(11017, proto::ReqStopCaptureWideRawLiveStacking());
    bench.scheduler.advance(1s);
    QVERIFY(bench.tele().stacking && !bench.telescope.status().wide.stacking);
}

QTEST_GUILESS_MAIN(TestStackingModule)
#include "tst_stacking_module.moc"
