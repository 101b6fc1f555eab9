// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "device_bench.h"

#include "core/sky/apparent_place.h"
#include "core/sky/bodies.h"

#include "proto/astro.pb.h"
#include "proto/camera.pb.h"
#include "proto/notify.pb.h"
#include "proto/notify_v3.pb.h"

#include <QTest>

#include <cmath>

using namespace nd;
using namespace nd::sim;
using namespace std::chrono_literals;

namespace {

proto::ReqGotoDSO deneb()
{
    proto::ReqGotoDSO message;
    message.set_ra(20.69);
    message.set_dec(45.28);
    message.set_target_name("Deneb");
    return message;
}

template<typename Message>
QList<int> states(const DeviceBench &bench, quint32 notice)
{
    QList<int> list;
    for (const auto &frame : bench.framesOf(notice, 2)) {
        Message message;
        message.ParseFromString(frame.packet.data());
        list.append(message.state());
    }
    return list;
}

} // namespace

class TestAstroModule : public QObject
{
    Q_OBJECT

private slots:
    void goesToTheStarsAndTracks();
    void answersLate();
    void refusesWhatIsBelowTheHorizon();
    void failsWhenNothingSolves();
    void stopsInTheMiddle();
    void doesOneThingAtATime();
    void calibratesWithIntermediateReplies();
    void calibrationGivesUp();
    void oneClickReportsItsSteps();
    void oneClickNeedsOpenSky();
    void oneClickOfTheNewGeneration();
    void goesToAPlanet();
    void staysOnTheMoon();
    void thePolarAxisGetsBetter();
    void stackingNeedsATarget();
    void stackingTakesTheRoutes();
    void aStopLeavesARunningStackItsStars();
};

void TestAstroModule::goesToTheStarsAndTracks()
{
    DeviceBench bench(QStringLiteral("dwarf2"));
    bench.send(11002, deneb());
    bench.scheduler.advance(60s);
    QCOMPARE(bench.replyCode(11002), 0);
    QCOMPARE(states<proto::ResNotifyStateAstroGoto>(bench, 15211), (QList<int>{1, 4, 0}));
    QCOMPARE(bench.last<proto::ResNotifyStateAstroTracking>(15212).target_name(),
             std::string("Deneb"));
    QVERIFY(std::abs(bench.place().raDegrees - 20.69 * 15.0) < 1e-9);
    bench.scheduler.advance(600s);
    QVERIFY(std::abs(bench.place().raDegrees - 20.69 * 15.0) < 1e-9);
}

void TestAstroModule::answersLate()
{
    DeviceBench bench(QStringLiteral("dwarf2"));
    bench.send(11002, deneb());
    QVERIFY(bench.framesOf(11002, 3).isEmpty());
    const Horizontal start = bench.direction();
    bench.scheduler.advance(1s);
    QVERIFY(bench.framesOf(11002, 3).isEmpty());
    QVERIFY(bench.direction() != start); // On its way.
}

void TestAstroModule::refusesWhatIsBelowTheHorizon()
{
    DeviceBench bench(QStringLiteral("dwarf2"));
    proto::ReqGotoDSO south;
    south.set_ra(12.0);
    south.set_dec(-70.0);
    bench.send(11002, south);
    QCOMPARE(bench.replyCode(11002), -14518);
    south.set_ra(25.0);
    bench.send(11002, south);
    QCOMPARE(bench.replyCode(11002), -3);
    bench.send(11002, deneb()); // Not stuck.
    QVERIFY(bench.framesOf(11002, 3).isEmpty());
}

void TestAstroModule::failsWhenNothingSolves()
{
    for (const char *fault : {"solve_fails", "clouds", "black_frames"}) {
        DeviceBench bench(QStringLiteral("dwarf3:v3"));
        QVERIFY(bench.telescope.faults().set(QLatin1String(fault)));
        bench.send(11002, deneb());
        bench.scheduler.advance(60s);
        QCOMPARE(bench.replyCode(11002), -11505);
        QCOMPARE(states<proto::ResNotifyStateAstroGoto>(bench, 15211), (QList<int>{1, 4, 3, 0}));
        QVERIFY(!bench.telescope.status().tracking);
    }
}

void TestAstroModule::stopsInTheMiddle()
{
    DeviceBench bench(QStringLiteral("dwarf2"));
    bench.send(11002, deneb());
    bench.scheduler.advance(1s);
    bench.send(11004, proto::ReqStopGoto());
    QCOMPARE(bench.replyCode(11004), 0);
    const Horizontal stopped = bench.direction();
    bench.scheduler.advance(60s);
    QCOMPARE(states<proto::ResNotifyStateAstroGoto>(bench, 15211), (QList<int>{2}));
    QCOMPARE(bench.direction(), stopped);
    QVERIFY(bench.framesOf(15212, 2).isEmpty());
}

void TestAstroModule::doesOneThingAtATime()
{
    DeviceBench bench(QStringLiteral("dwarf2"));
    bench.send(11002, deneb());
    bench.send(11000, proto::ReqStartCalibration());
    QCOMPARE(bench.replyCode(11000), -11501);
    bench.send(11013, proto::ReqOneClickGotoDSO()); // has its code elsewhere, and so has 11018
    QCOMPARE(bench.last<proto::ResOneClickGoto>(11013, 3).code(), -11501);
    bench.send(11018, proto::ReqStartEqSolving());
    QCOMPARE(bench.last<proto::ResStartEqSolving>(11018, 3).code(), -11501);
}

void TestAstroModule::calibratesWithIntermediateReplies()
{
    DeviceBench bench(QStringLiteral("dwarf2"));
    bench.send(11000, proto::ReqStartCalibration());
    bench.scheduler.advance(60s);
    const auto replies = bench.framesOf(11000, 3);
    QCOMPARE(replies.size(), 2); // One try that failed, then success.
    proto::ComResponse first;
    QVERIFY(first.ParseFromString(replies.first().packet.data()));
    QCOMPARE(first.code(), -11500);
    QCOMPARE(bench.replyCode(11000), 0);
    QCOMPARE(states<proto::ResNotifyStateAstroCalibration>(bench, 15210),
             (QList<int>{1, 4, 4, 4, 3, 0}));
    QVERIFY(bench.telescope.status().calibrated);
}

void TestAstroModule::calibrationGivesUp()
{
    DeviceBench bench(QStringLiteral("dwarf3:v3"));
    QVERIFY(bench.telescope.faults().set(QStringLiteral("solve_fails")));
    bench.send(11000, proto::ReqStartCalibration());
    bench.scheduler.advance(120s);
    QCOMPARE(bench.framesOf(11000, 3).size(), 9);
    QCOMPARE(bench.replyCode(11000), -11504);
    QVERIFY(!bench.telescope.status().calibrated);
}

void TestAstroModule::oneClickReportsItsSteps()
{
    DeviceBench bench(QStringLiteral("dwarf2"));
    proto::ReqOneClickGotoDSO target;
    target.set_ra(20.69);
    target.set_dec(45.28);
    bench.send(11013, target);
    bench.scheduler.advance(60s);
    QList<int> steps;
    proto::ResOneClickGoto reply;
    for (const auto &frame : bench.framesOf(11013, 3)) {
        QVERIFY(reply.ParseFromString(frame.packet.data()));
        steps.append(reply.step());
    }
    QCOMPARE(steps, (QList<int>{10, 20, 30, 40}));
    QVERIFY(reply.all_end());
    QVERIFY(bench.telescope.status().tracking);
    QCOMPARE(states<proto::ResNotifySkySeacherState>(bench, 15250), (QList<int>{1, 0}));
    QCOMPARE(states<proto::ResNotifyOneClickGotoState>(bench, 15233), (QList<int>{1, 0}));
}

/// {step 10, code -11517, all_end}
void TestAstroModule::oneClickNeedsOpenSky()
{
    DeviceBench bench(QStringLiteral("dwarf2"));
    QVERIFY(bench.telescope.faults().set(QStringLiteral("clouds")));
    proto::ReqOneClickGotoDSO target;
    target.set_ra(20.69);
    target.set_dec(45.28);
    bench.send(11013, target);
    bench.scheduler.advance(60s);
    const auto reply = bench.last<proto::ResOneClickGoto>(11013, 3);
    QCOMPARE(reply.step(), 10);
    QCOMPARE(reply.code(), -11517);
    QVERIFY(reply.all_end());
    bench.telescope.faults().clear(QStringLiteral("clouds"));
    bench.send(11013, target); // not stuck
    QVERIFY(bench.framesOf(11013, 3).isEmpty());
}

/// The steps of V3 are in 15233: focus, calibration, GOTO, and what it follows at the end.
void TestAstroModule::oneClickOfTheNewGeneration()
{
    DeviceBench bench(QStringLiteral("mini"));
    proto::ReqOneClickGotoDSO target;
    target.set_ra(20.69);
    target.set_dec(45.28);
    target.set_target_name("Deneb");
    bench.send(11013, target);
    bench.scheduler.advance(60s);
    QList<int> phases;
    proto::ResNotifyOneClickGotoStateV3 state;
    for (const auto &frame : bench.framesOf(15233, 2)) {
        QVERIFY(state.ParseFromString(frame.packet.data()));
        if (phases.isEmpty() || phases.last() != int(state.phase_case()))
            phases.append(int(state.phase_case()));
    }
    QCOMPARE(phases, (QList<int>{1, 2, 3, 4}));
    QCOMPARE(state.astro_tracking_state().target_name(), std::string("Deneb"));
}

/// Number 5 is Saturn, which is up on that evening; it stays on it.
void TestAstroModule::goesToAPlanet()
{
    DeviceBench bench(QStringLiteral("dwarf2"));
    proto::ReqGotoSolarSystem planet;
    planet.set_index(5);
    planet.set_target_name("Saturn");
    bench.send(11003, planet);
    bench.scheduler.advance(60s);
    QCOMPARE(bench.replyCode(11003), 0);
    const Equatorial there
        = bodyPlace(Body::Saturn, bench.telescope.motion().site(), bench.telescope.clock().utc())
              .astrometric;
    QVERIFY(separationDegrees(bench.place(), there) < 0.01);
    planet.set_index(10);
    bench.send(11003, planet);
    QCOMPARE(bench.replyCode(11003), -3);
}

/// 0 is the Sun, which is down; 1 the Moon, of which it is told where it is.
void TestAstroModule::staysOnTheMoon()
{
    DeviceBench bench(QStringLiteral("dwarf3:v3"));
    proto::ReqTrackSpecialTarget body;
    bench.send(11011, body);
    QCOMPARE(bench.replyCode(11011), -14518);
    bench.telescope.setUtc(QDateTime(QDate(2026, 10, 26), QTime(20, 0), Qt::UTC)); // full moon
    body.set_index(1);
    bench.send(11011, body);
    QCOMPARE(bench.replyCode(11011), 0);
    bench.scheduler.advance(1800s);
    const Equatorial there
        = bodyPlace(Body::Moon, bench.telescope.motion().site(), bench.telescope.clock().utc())
              .astrometric;
    QVERIFY(separationDegrees(bench.place(), there) < 0.01);
    QCOMPARE(bench.last<proto::ResNotifyStateAstroTrackingSpecial>(15228).index(), 1);
    bench.send(11012, proto::ReqStopTrackSpecialTarget());
    QCOMPARE(bench.replyCode(11012), 0);
    QVERIFY(!bench.telescope.status().tracking);
    QCOMPARE(states<proto::ResNotifyStateAstroTrackingSpecial>(bench, 15228), (QList<int>{0}));
}

/// Who sets it up does as he is told: the next error is smaller.
void TestAstroModule::thePolarAxisGetsBetter()
{
    DeviceBench bench(QStringLiteral("dwarf3:v3"));
    double before = 90.0;
    for (int i = 0; i < 3; ++i) {
        bench.send(11018, proto::ReqStartEqSolving());
        bench.scheduler.advance(10s);
        const auto result = bench.last<proto::ResStartEqSolving>(11018, 3);
        QCOMPARE(result.code(), 0);
        const double error = std::hypot(result.azi_err(), result.alt_err());
        QVERIFY(error > 0.0 && error < before);
        before = error;
    }
}

void TestAstroModule::stackingNeedsATarget()
{
    DeviceBench bench(QStringLiteral("dwarf2"));
    bench.send(11005, proto::ReqCaptureRawLiveStacking());
    QCOMPARE(bench.replyCode(11005), -11513);
}

void TestAstroModule::stackingTakesTheRoutes()
{
    DeviceBench bench(QStringLiteral("dwarf2"));
    bench.send(10000, proto::ReqOpenCamera());
    QVERIFY(bench.telescope.isRouteAvailable(CameraKind::Tele));
    bench.send(11002, deneb());
    bench.scheduler.advance(60s);
    QVERIFY(bench.telescope.isRouteAvailable(CameraKind::Tele)); // A GOTO leaves it alone.
    bench.send(11005, proto::ReqCaptureRawLiveStacking());
    QCOMPARE(bench.replyCode(11005), 0);
    QVERIFY(!bench.telescope.isRouteAvailable(CameraKind::Tele));
    bench.scheduler.advance(10s);
    const auto progress = bench.last<proto::ResNotifyProgressCaptureRawLiveStacking>(15209);
    QVERIFY(progress.stacked_count() > 5);
    bench.send(11006, proto::ReqStopCaptureRawLiveStacking());
    bench.scheduler.advance(1s);
    bench.send(11010, proto::ReqGoLive());
    QCOMPARE(bench.replyCode(11010), 0);
    QVERIFY(!bench.telescope.isRouteAvailable(CameraKind::Tele));
    bench.send(10000, proto::ReqOpenCamera());
    QCOMPARE(bench.replyCode(10000), 0);
    QVERIFY(bench.telescope.isRouteAvailable(CameraKind::Tele));
}

/// What STOP sends must not let the sky drift under a stack that goes on.
void TestAstroModule::aStopLeavesARunningStackItsStars()
{
    DeviceBench bench(QStringLiteral("dwarf2"));
    bench.send(11002, deneb());
    bench.scheduler.advance(60s);
    bench.send(11005, proto::ReqCaptureRawLiveStacking());
    const Equatorial before = bench.place();
    bench.send(11004, proto::ReqStopGoto());
    bench.send(11015, proto::ReqStopOneClickGoto());
    bench.send(11012, proto::ReqStopTrackSpecialTarget());
    QCOMPARE(bench.replyCode(11012), 0);
    bench.scheduler.advance(300s);
    QVERIFY(bench.telescope.status().tracking);
    QVERIFY(bench.telescope.status().tele.stacking);
    QVERIFY(std::abs(bench.place().raDegrees - before.raDegrees) < 1e-9);
    bench.send(11006, proto::ReqStopCaptureRawLiveStacking());
    bench.scheduler.advance(1s);
    bench.send(11004, proto::ReqStopGoto());
    QVERIFY(!bench.telescope.status().tracking);
}

QTEST_GUILESS_MAIN(TestAstroModule)
#include "tst_astro_module.moc"
