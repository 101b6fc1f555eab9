// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/horizon/horizon_mask.h"
#include "core/sky/refraction.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace nd;

class TestHorizonMask : public QObject
{
    Q_OBJECT

private slots:
    void goesRound()
    {
        const HorizonMask mask({{10.0, 350.0}, {20.0, 10.0}, {0.0, 180.0}});
        QCOMPARE(mask.altitudeAt(350.0), 10.0);
        QCOMPARE(mask.altitudeAt(0.0), 15.0);
        QCOMPARE(mask.altitudeAt(370.0), 20.0);
        QCOMPARE(mask.altitudeAt(95.0), 10.0);
        QCOMPARE(mask.altitudeAt(-180.0), 0.0);
        QCOMPARE(mask.highestDegrees(), 20.0);
        QCOMPARE(mask.points().front().azimuthDegrees, 10.0);
        QCOMPARE(HorizonMask({{7.0, 90.0}}).altitudeAt(300.0), 7.0);
    }

    void withoutPointsTheHorizonIsLevel()
    {
        const HorizonMask level;
        QVERIFY(level.isEmpty());
        QCOMPARE(level.altitudeAt(123.0), 0.0);
        QCOMPARE(level.highestDegrees(), 0.0);
        QVERIFY(level.hides({-0.1, 10.0}));
        QVERIFY(!level.hides({0.1, 10.0}));
        QCOMPARE(level.trueAltitudeAt(0.0), trueAltitudeDegrees(0.0, Air::standard()));
    }

    /// Refraction lifts: what is seen at 10 degrees stands a bit lower.
    void tellsTheTrueAltitude()
    {
        const HorizonMask mask({{10.0, 0.0}, {10.0, 180.0}});
        QVERIFY(std::abs(mask.trueAltitudeAt(77.0) - (10.0 - 5.3 / 60.0)) < 0.005);
    }

    void aWallIsSteep()
    {
        const HorizonMask mask({{5.0, 80.0}, {5.0, 100.0}, {40.0, 100.0}, {40.0, 120.0}});
        QCOMPARE(mask.altitudeAt(99.999), 5.0);
        QCOMPARE(mask.altitudeAt(100.0), 40.0);
        QCOMPARE(mask.altitudeAt(110.0), 40.0);
    }

    void aWallMayStandInTheNorth()
    {
        const HorizonMask mask({{10.0, 0.0}, {10.0, 90.0}, {30.0, 270.0}, {30.0, 360.0}});
        QCOMPARE(mask.points().size(), std::size_t(4));
        QCOMPARE(mask.altitudeAt(359.999), 30.0);
        QCOMPARE(mask.altitudeAt(0.0), 10.0);
        QCOMPARE(mask.altitudeAt(45.0), 10.0);
    }

    void theNorthCountsOnce()
    {
        const HorizonMask mask({{10.0, 0.0}, {20.0, 180.0}, {10.0, 360.0}});
        QCOMPARE(mask.points().size(), std::size_t(2));
        QCOMPARE(mask.altitudeAt(270.0), 15.0);
    }

    void whatIsNoPointIsLeftOut()
    {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        const double endless = std::numeric_limits<double>::infinity();
        const HorizonMask mask({{nan, 20.0},
                                {20.0, nan},
                                {endless, 1.0},
                                {1.0, -endless},
                                {91.0, 1.0},
                                {-31.0, 1.0},
                                {1.0, -0.1},
                                {1.0, 360.1},
                                {3.0, 90.0},
                                {3.0, 90.0}});
        QCOMPARE(mask.points().size(), std::size_t(1));
        QCOMPARE(mask.altitudeAt(1e300), 3.0);
    }

    void isBounded()
    {
        std::vector<Horizontal> many;
        for (int i = 0; i < 5000; ++i)
            many.push_back({double(i % 7), i * 360.0 / 5000.0});
        const HorizonMask mask(many);
        QCOMPARE(mask.points().size(), HorizonMask::kMostPoints);
        QCOMPARE(mask.with({5.0, 359.9}), mask);
    }

    void isChangedPointByPoint()
    {
        const HorizonMask one = HorizonMask().with({10.0, 90.0});
        const HorizonMask two = one.with({20.0, 10.0});
        QCOMPARE(two.points().front(), (Horizontal{20.0, 10.0}));
        QCOMPARE(two.without(0), one);
        QCOMPARE(two.without(7), two);
        QCOMPARE(one.with({200.0, 3.0}), one);
    }

    /// Between two neighbours it is never outside of both.
    void isAlwaysBetweenItsPoints()
    {
        std::vector<Horizontal> points;
        for (int i = 0; i < 36; ++i)
            points.push_back({45.0 * std::abs(std::sin(i * 1.7)), i * 10.0});
        const HorizonMask mask(points);
        for (int tenth = 0; tenth < 3600; ++tenth) {
            const auto left = static_cast<std::size_t>(tenth / 100);
            const double a = points.at(left).altitudeDegrees;
            const double b = points.at((left + 1) % 36).altitudeDegrees;
            const double altitude = mask.altitudeAt(tenth / 10.0);
            QVERIFY(altitude >= std::min(a, b) - 1e-9 && altitude <= std::max(a, b) + 1e-9);
            QVERIFY(mask.hides({altitude - 0.01, tenth / 10.0}));
            QVERIFY(!mask.hides({altitude + 0.01, tenth / 10.0}));
        }
    }
};

QTEST_GUILESS_MAIN(TestHorizonMask)
#include "tst_horizon_mask.moc"
