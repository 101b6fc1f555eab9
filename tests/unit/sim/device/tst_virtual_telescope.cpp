// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "device_bench.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <thread>

using namespace nd;
using namespace nd::sim;
using namespace std::chrono_literals;

class TestVirtualTelescope : public QObject
{
    Q_OBJECT

private slots:
    void clockRunsAtItsSpeed();
    void clockRefusesNonsense();
    void sameSeedSameSnapshot();
    void snapshotShowsTheFaults();
    void windShakesThePictures();
    void snapshotFromAnotherThread();
    void mountStaysBetweenItsStops();
    void slewTakesTheShortWay();
    void faultsHaveNamesAndValues();
    void reportsItsBattery();
};

void TestVirtualTelescope::clockRunsAtItsSpeed()
{
    ManualScheduler scheduler;
    const QDateTime start(QDate(2026, 10, 10), QTime(20, 0), Qt::UTC);
    SimClock clock(scheduler, start, 2.0);
    scheduler.advance(10s);
    QCOMPARE(start.msecsTo(clock.utc()), 20'000);
    QVERIFY(clock.setSpeed(60.0));
    QCOMPARE(start.msecsTo(clock.utc()), 20'000);
    QObject context;
    bool rang = false;
    clock.after(60s, &context, [&rang] { rang = true; });
    scheduler.advance(999ms);
    QVERIFY(!rang);
    scheduler.advance(1ms);
    QVERIFY(rang);
    QCOMPARE(start.msecsTo(clock.utc()), 80'000);
}

void TestVirtualTelescope::clockRefusesNonsense()
{
    ManualScheduler scheduler;
    SimClock clock(scheduler, QDateTime::fromSecsSinceEpoch(0, Qt::UTC));
    for (const double speed : {0.0, -1.0, 1e6, std::nan("")})
        QVERIFY(!clock.setSpeed(speed));
    QCOMPARE(clock.speed(), 1.0);
}

void TestVirtualTelescope::sameSeedSameSnapshot()
{
    DeviceBench one(QStringLiteral("dwarf3:v3"));
    DeviceBench two(QStringLiteral("dwarf3:v3"));
    one.scheduler.advance(1234ms);
    two.scheduler.advance(1234ms);
    const CameraSnapshot a = one.telescope.snapshot(CameraKind::Wide);
    const CameraSnapshot b = two.telescope.snapshot(CameraKind::Wide);
    QCOMPARE(a.centre, b.centre);
    QCOMPARE(a.frameNumber, b.frameNumber);
    QCOMPARE(a.upPositionAngleDegrees, b.upPositionAngleDegrees);
    QCOMPARE(a.fieldWidthDegrees, 45.06);
    QVERIFY(a.sunAltitudeDegrees < -18.0);
}

void TestVirtualTelescope::snapshotShowsTheFaults()
{
    DeviceBench bench(QStringLiteral("dwarf2"));
    QVERIFY(!bench.telescope.snapshot(CameraKind::Tele).black);
    QVERIFY(bench.telescope.faults().set(QStringLiteral("black_frames")));
    QVERIFY(bench.telescope.faults().set(QStringLiteral("clouds")));
    QVERIFY(bench.telescope.snapshot(CameraKind::Tele).black);
    QVERIFY(bench.telescope.snapshot(CameraKind::Tele).cloudCover > 0.5);
    QVERIFY(bench.telescope.faults().clear(QStringLiteral("clouds")));
    QCOMPARE(bench.telescope.snapshot(CameraKind::Tele).cloudCover, 0.0);
}

void TestVirtualTelescope::snapshotFromAnotherThread()
{
    DeviceBench bench(QStringLiteral("dwarf2"));
    std::thread reader([&bench] {
        for (int i = 0; i < 200; ++i)
            bench.telescope.snapshot(CameraKind::Tele);
    });
    MountMotion motion = bench.telescope.motion();
    for (int i = 0; i < 200; ++i) {
        motion.turn(1.0, 1.0, bench.telescope.clock().utc());
        bench.telescope.setMotion(motion);
    }
    reader.join();
    QVERIFY(bench.telescope.motion().isTurning());
}

void TestVirtualTelescope::mountStaysBetweenItsStops()
{
    const QDateTime start(QDate(2026, 10, 10), QTime(20, 0), Qt::UTC);
    MountMotion motion({48.2, 11.5, 0.0}, {45.0, 350.0});
    motion.turn(-10.0, 10.0, start);
    QVERIFY(!motion.isAtStop(start.addSecs(5)));
    QVERIFY(motion.isAtStop(start.addSecs(60)));
    const Horizontal end = motion.horizontalAt(start.addSecs(60));
    QCOMPARE(end.altitudeDegrees, MountMotion::kLowestAltitude);
    QCOMPARE(end.azimuthDegrees, 230.0);
}

void TestVirtualTelescope::slewTakesTheShortWay()
{
    const QDateTime start(QDate(2026, 10, 10), QTime(20, 0), Qt::UTC);
    MountMotion here({48.2, 11.5, 0.0}, {45.0, 350.0});
    const MountMotion there({48.2, 11.5, 0.0}, {45.0, 10.0});
    here.slew(there.equatorialAt(start), 10.0, start);
    const double middle = here.horizontalAt(start.addSecs(5)).azimuthDegrees;
    QVERIFY2(middle > 350.0 || middle < 10.0, qPrintable(QString::number(middle)));
    QVERIFY(std::abs(here.horizontalAt(start.addSecs(10)).azimuthDegrees - 10.0) < 0.2);
}

void TestVirtualTelescope::faultsHaveNamesAndValues()
{
    FaultSet faults;
    const QSignalSpy changed(&faults, &FaultSet::changed);
    QVERIFY(!faults.set(QStringLiteral("no_such_fault")));
    QVERIFY(!faults.set(QStringLiteral("flood")));
    QVERIFY(!faults.set(QStringLiteral("flood"), QStringLiteral("-1")));
    QVERIFY(!faults.set(QStringLiteral("clouds"), QStringLiteral("7")));
    QVERIFY(changed.isEmpty());
    QVERIFY(faults.set(QStringLiteral("flood"), QStringLiteral("500")));
    QCOMPARE(faults.number(Fault::Flood), 500);
    QCOMPARE(faults.active().value(QStringLiteral("flood")), QStringLiteral("500"));
    QVERIFY(faults.clear(QStringLiteral("flood")));
    QVERIFY(!faults.has(Fault::Flood));
    QCOMPARE(changed.size(), 2);
}

/// Short exposures jump by arc seconds and never far, long ones are smeared; the mount stays.
void TestVirtualTelescope::windShakesThePictures()
{
    DeviceBench bench(QStringLiteral("dwarf3:v3"));
    VirtualCamera camera = bench.telescope.camera(CameraKind::Tele);
    camera.setOpen(true);
    QVERIFY(camera.setAutoMode(ParamExposure, 1) && camera.setGear(ParamExposure, 75)); // 1/30 s
    bench.telescope.setCamera(camera);
    const auto offset = [&bench] {
        const CameraSnapshot picture = bench.telescope.snapshot(CameraKind::Tele);
        return std::abs(picture.centre.declinationDegrees
                        - bench.telescope.motion().equatorialAt(picture.utc).declinationDegrees);
    };
    QCOMPARE(offset(), 0.0);
    const double sharp = bench.telescope.snapshot(CameraKind::Tele).blurPixels;
    QVERIFY(bench.telescope.faults().set(QStringLiteral("wind")));
    double largest = 0.0;
    for (int step = 0; step < 100; ++step) {
        bench.scheduler.advance(130ms);
        largest = std::max(largest, offset());
    }
    QVERIFY2(largest > 10.0 / 3600.0 && largest <= 30.0 / 3600.0,
             qPrintable(QString::number(largest * 3600.0)));
    QVERIFY(camera.setGear(ParamExposure, 156)); // 15 s
    bench.telescope.setCamera(camera);
    QCOMPARE(offset(), 0.0);
    QVERIFY(bench.telescope.snapshot(CameraKind::Tele).blurPixels > sharp + 1.0);
    QVERIFY(bench.telescope.faults().clear(QStringLiteral("wind")));
    QCOMPARE(bench.telescope.snapshot(CameraKind::Tele).blurPixels, sharp);
}

void TestVirtualTelescope::reportsItsBattery()
{
    DeviceBench bench(QStringLiteral("dwarf2"));
    bench.scheduler.advance(3600s);
    QCOMPARE(bench.telescope.status().batteryPercent, 72);
    QCOMPARE(bench.last<proto::ComResWithInt>(15201).value(), 72);
}

QTEST_GUILESS_MAIN(TestVirtualTelescope)
#include "tst_virtual_telescope.moc"
