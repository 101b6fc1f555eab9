// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "device_bench.h"

#include "proto/astro.pb.h"
#include "proto/motor.pb.h"

#include <QTest>

#include <cmath>

using namespace nd;
using namespace nd::sim;
using namespace std::chrono_literals;

namespace {

proto::ReqMotorServiceJoystick vectorOf(double angle, double length, double speed)
{
    proto::ReqMotorServiceJoystick message;
    message.set_vector_angle(angle);
    message.set_vector_length(length);
    message.set_speed(speed);
    return message;
}

proto::ReqMotorStop stopOf(int axis)
{
    proto::ReqMotorStop message;
    message.set_id(axis);
    return message;
}

bool isNear(double actual, double expected, double tolerance = 0.01)
{
    return std::abs(actual - expected) < tolerance;
}

} // namespace

class TestMotorModule : public QObject
{
    Q_OBJECT

private slots:
    void turnsAtTheSpeedAsked_data();
    void turnsAtTheSpeedAsked();
    void scalesTheVectorOfV3();
    void refusesImpossibleVectors();
    void nudgesAndStops();
    void newVectorReplacesTheOld();
    void stopsAxisByAxis();
    void saysWhenItHitsTheStop();
    void faultBlocksTheMotors();
    void driftsWhileItStands();
    void tracksOnWhereATurnEnds();
    void keepsTrackingAfterTheJoystick();
    void axisRunsToAPlace();
    void staysAtThePlaceHoweverLateItIsEnded();
    void resetGoesToTheEndStop();
    void changesARunningAxis();
    void pulsesAreCounted();
    void linkageBringsThePlaceToTheMiddle();
    void refusesUnknownAxes();
};

void TestMotorModule::turnsAtTheSpeedAsked_data()
{
    QTest::addColumn<double>("angle");
    QTest::addColumn<double>("length");
    QTest::addColumn<double>("altitude");
    QTest::addColumn<double>("azimuth");
    QTest::newRow("right") << 0.0 << 1.0 << 45.0 << 200.0;
    QTest::newRow("up") << 90.0 << 1.0 << 65.0 << 180.0;
    QTest::newRow("left, half") << 180.0 << 0.5 << 45.0 << 170.0;
    QTest::newRow("down") << 270.0 << 1.0 << 25.0 << 180.0;
}

void TestMotorModule::turnsAtTheSpeedAsked()
{
    QFETCH(double, angle);
    QFETCH(double, length);
    QFETCH(double, altitude);
    QFETCH(double, azimuth);
    DeviceBench bench(QStringLiteral("dwarf2"));
    bench.send(14006, vectorOf(angle, length, 10.0));
    QCOMPARE(bench.replyCode(14006), 0);
    bench.scheduler.advance(2s);
    QVERIFY(isNear(bench.direction().altitudeDegrees, altitude));
    QVERIFY(isNear(bench.direction().azimuthDegrees, azimuth));
    bench.send(14008, proto::ReqMotorServiceJoystickStop());
    QCOMPARE(bench.replyCode(14008), 0);
    bench.scheduler.advance(5s);
    QVERIFY(isNear(bench.direction().altitudeDegrees, altitude));
}

void TestMotorModule::scalesTheVectorOfV3()
{
    DeviceBench bench(QStringLiteral("dwarf3:v3"));
    proto::ReqMotorServiceJoystick vector;
    vector.set_vector_angle(90.0);
    vector.set_vector_length(0.1); // A tenth of 30 degrees per second; V3 has no speed field.
    bench.send(14006, vector);
    bench.scheduler.advance(1s);
    QVERIFY(isNear(bench.direction().altitudeDegrees, 48.0));
}

void TestMotorModule::refusesImpossibleVectors()
{
    DeviceBench bench(QStringLiteral("dwarf2"));
    for (const auto &vector :
         {vectorOf(400.0, 1.0, 10.0), vectorOf(0.0, 1.5, 10.0), vectorOf(0.0, 1.0, 31.0),
          vectorOf(0.0, 1.0, 0.0), vectorOf(std::nan(""), 1.0, 10.0)}) {
        bench.send(14006, vector);
        QCOMPARE(bench.replyCode(14006), -3);
        QVERIFY(!bench.telescope.motion().isTurning());
    }
}

void TestMotorModule::nudgesAndStops()
{
    DeviceBench bench(QStringLiteral("dwarf2"));
    bench.send(14007, vectorOf(90.0, 1.0, 1.0));
    QCOMPARE(bench.replyCode(14007), 0);
    bench.scheduler.advance(10s);
    QVERIFY(isNear(bench.direction().altitudeDegrees, 45.2));
    QVERIFY(!bench.telescope.motion().isTurning());
}

void TestMotorModule::newVectorReplacesTheOld()
{
    DeviceBench bench(QStringLiteral("dwarf2"));
    bench.send(14007, vectorOf(0.0, 1.0, 1.0));
    bench.scheduler.advance(100ms);
    bench.send(14006, vectorOf(90.0, 1.0, 1.0)); // The nudge's end must not stop this one.
    bench.scheduler.advance(10s);
    QVERIFY(isNear(bench.direction().altitudeDegrees, 55.0));
}

void TestMotorModule::stopsAxisByAxis()
{
    DeviceBench bench(QStringLiteral("dwarf2"));
    bench.send(14006, vectorOf(45.0, 1.0, 10.0));
    bench.send(14002, stopOf(0));
    QCOMPARE(bench.last<proto::ResMotor>(14002, 3).code(), 0);
    const double azimuth = bench.direction().azimuthDegrees;
    bench.scheduler.advance(1s);
    QVERIFY(isNear(bench.direction().azimuthDegrees, azimuth));
    QVERIFY(bench.direction().altitudeDegrees > 50.0);
    bench.send(14002, stopOf(1));
    QVERIFY(!bench.telescope.motion().isTurning());
    bench.send(14002, stopOf(2));
    QCOMPARE(bench.framesOf(14002, 3).size(), 1);
}

void TestMotorModule::saysWhenItHitsTheStop()
{
    DeviceBench bench(QStringLiteral("dwarf2"));
    bench.send(14006, vectorOf(90.0, 1.0, 30.0));
    bench.scheduler.advance(3s);
    QCOMPARE(bench.replyCode(14006), -14519);
    QVERIFY(isNear(bench.direction().altitudeDegrees, MountMotion::kHighestAltitude));
    bench.send(14006, vectorOf(90.0, 1.0, 30.0)); // Further up: refused at once.
    QCOMPARE(bench.framesOf(14006, 3).size(), 1);
    QCOMPARE(bench.replyCode(14006), -14519);
}

void TestMotorModule::faultBlocksTheMotors()
{
    DeviceBench bench(QStringLiteral("dwarf2"));
    QVERIFY(bench.telescope.faults().set(QStringLiteral("motor_limit")));
    bench.send(14006, vectorOf(0.0, 1.0, 10.0));
    QCOMPARE(bench.replyCode(14006), -14519);
    bench.scheduler.advance(1s);
    QVERIFY(isNear(bench.direction().azimuthDegrees, 180.0));
}

void TestMotorModule::driftsWhileItStands()
{
    DeviceBench bench(QStringLiteral("dwarf2"));
    const double before = bench.place().raDegrees;
    bench.scheduler.advance(60s);
    // A quarter of a degree a minute, 24 hours being 23 h 56 min of the stars.
    QVERIFY(isNear(bench.place().raDegrees - before, 15.041 / 60.0, 0.001));
    QVERIFY(isNear(bench.direction().azimuthDegrees, 180.0, 1e-9));
}

void TestMotorModule::keepsTrackingAfterTheJoystick()
{
    DeviceBench bench(QStringLiteral("dwarf2"));
    proto::ReqGotoDSO target;
    target.set_ra(20.69);
    target.set_dec(45.28);
    bench.send(11002, target);
    bench.scheduler.advance(60s);
    QVERIFY(bench.telescope.status().tracking);
    bench.send(14006, vectorOf(270.0, 1.0, 1.0));
    bench.scheduler.advance(2s);
    bench.send(14008, proto::ReqMotorServiceJoystickStop());
    const Equatorial moved = bench.place();
    QVERIFY(std::abs(moved.declinationDegrees - 45.28) > 0.5);
    bench.scheduler.advance(60s);
    QVERIFY(isNear(bench.place().raDegrees, moved.raDegrees, 1e-6));
}

namespace {

proto::ReqMotorRunTo placeOf(int axis, double place)
{
    proto::ReqMotorRunTo message;
    message.set_id(axis);
    message.set_end_position(place);
    message.set_speed(5.0);
    return message;
}

} // namespace

void TestMotorModule::axisRunsToAPlace()
{
    DeviceBench bench(QStringLiteral("dwarf2"));
    bench.send(14001, placeOf(2, 60.0));
    QVERIFY(bench.framesOf(14001, 3).isEmpty()); // answered when it is there
    bench.scheduler.advance(4s);
    QCOMPARE(bench.last<proto::ResMotor>(14001, 3).id(), 2);
    QVERIFY(isNear(bench.direction().altitudeDegrees, 60.0));
    proto::ReqMotorGetPosition ask;
    ask.set_id(2);
    bench.send(14011, ask);
    QVERIFY(isNear(bench.last<proto::ResMotorPosition>(14011, 3).position(), 60.0));
    bench.send(14001, placeOf(2, 200.0)); // beyond the end stop
    bench.scheduler.advance(30s);
    QCOMPARE(bench.replyCode(14001), -14519);
}

/// It ran on for as long as a busy computer let its end wait, degrees past its place.
void TestMotorModule::staysAtThePlaceHoweverLateItIsEnded()
{
    DeviceBench bench(QStringLiteral("dwarf2"));
    const QDateTime begin = bench.telescope.clock().utc();
    bench.send(14001, placeOf(2, 60.0));
    QVERIFY(bench.telescope.motion().isTurning());
    QVERIFY(isNear(bench.telescope.motion().horizontalAt(begin.addSecs(20)).altitudeDegrees, 60.0));
    bench.scheduler.advance(4s);
    bench.send(14007, vectorOf(90.0, 1.0, 1.0));
    QVERIFY(isNear(bench.telescope.motion().horizontalAt(begin.addSecs(60)).altitudeDegrees, 60.2));
}

/// It leapt as far again as it had turned: where it was going to track was reckoned from where the
/// turn had ended.
void TestMotorModule::tracksOnWhereATurnEnds()
{
    const QDateTime begin(QDate(2026, 10, 10), QTime(20, 0), Qt::UTC);
    MountMotion motion(Site{48.2, 11.5, 0.0}, Horizontal{40.0, 100.0});
    motion.turn(0.0, 4.0, begin);
    const QDateTime end = begin.addSecs(5);
    motion.track(end);
    QVERIFY(isNear(motion.horizontalAt(end).azimuthDegrees, 120.0));
    QVERIFY(isNear(motion.horizontalAt(end).altitudeDegrees, 40.0));
}

void TestMotorModule::resetGoesToTheEndStop()
{
    DeviceBench bench(QStringLiteral("dwarf2"));
    proto::ReqMotorReset message;
    message.set_id(2);
    message.set_direction(false);
    bench.send(14003, message);
    QVERIFY(bench.framesOf(14003, 3).isEmpty());
    bench.scheduler.advance(10s);
    QCOMPARE(bench.last<proto::ResMotor>(14003, 3).code(), 0);
    QVERIFY(isNear(bench.direction().altitudeDegrees, MountMotion::kLowestAltitude, 0.1));
}

void TestMotorModule::changesARunningAxis()
{
    DeviceBench bench(QStringLiteral("dwarf2"));
    proto::ReqMotorRun run;
    run.set_id(1);
    run.set_speed(2.0);
    run.set_direction(true);
    bench.send(14000, run);
    QCOMPARE(bench.last<proto::ResMotor>(14000, 3).id(), 1);
    proto::ReqMotorChangeSpeed faster;
    faster.set_id(1);
    faster.set_speed(10.0);
    bench.send(14004, faster);
    QCOMPARE(bench.telescope.motion().azimuthRate(), 10.0);
    proto::ReqMotorChangeDirection back;
    back.set_id(1);
    bench.send(14005, back);
    QCOMPARE(bench.telescope.motion().azimuthRate(), -10.0);
    bench.send(14002, stopOf(0));
    QVERIFY(!bench.telescope.motion().isTurning());
}

void TestMotorModule::pulsesAreCounted()
{
    DeviceBench bench(QStringLiteral("dwarf2"));
    proto::ReqMotorRunInPulse message;
    message.set_id(2);
    message.set_frequency(100);
    message.set_direction(true);
    message.set_pulse(300);
    bench.send(14010, message);
    bench.scheduler.advance(10s);
    QVERIFY(isNear(bench.direction().altitudeDegrees, 48.0));
    message.set_frequency(0);
    bench.send(14010, message);
    QCOMPARE(bench.replyCode(14010), -3);
}

/// A point a quarter of the wide field to the right and an eighth up.
void TestMotorModule::linkageBringsThePlaceToTheMiddle()
{
    DeviceBench bench(QStringLiteral("dwarf2"));
    proto::ReqDualCameraLinkage message;
    message.set_x(1440);
    message.set_y(405);
    bench.send(14009, message);
    QCOMPARE(bench.framesOf(15215, 2).size(), 1);
    bench.scheduler.advance(2s);
    QCOMPARE(bench.replyCode(14009), 0);
    QCOMPARE(bench.framesOf(15215, 2).size(), 2);
    QVERIFY(!bench.framesOf(15200, 2).isEmpty());
    const Optics wide = bench.telescope.facts().wide;
    const double right = (bench.direction().azimuthDegrees - 180.0) * std::cos(M_PI / 4.0);
    QVERIFY(isNear(right, wide.fieldWidthDegrees / 4.0, 0.1));
    QVERIFY(isNear(bench.direction().altitudeDegrees, 45.0 + wide.fieldHeightDegrees / 8.0, 0.1));
    message.set_x(1920);
    bench.send(14009, message);
    QCOMPARE(bench.replyCode(14009), -3);
}

void TestMotorModule::refusesUnknownAxes()
{
    DeviceBench bench(QStringLiteral("dwarf2"));
    for (const int axis : {0, 3, -1}) {
        bench.send(14001, placeOf(axis, 60.0));
        QCOMPARE(bench.last<proto::ResMotor>(14001, 3).id(), -14504); // a plain code in field 1
    }
}

QTEST_GUILESS_MAIN(TestMotorModule)
#include "tst_motor_module.moc"
