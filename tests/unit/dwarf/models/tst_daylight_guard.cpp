// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/daylight_guard.h"

#include <QTest>

#include <chrono>
#include <cmath>

Q_DECLARE_METATYPE(std::chrono::milliseconds)

namespace nd {

using namespace std::chrono_literals;

namespace {

/// Where the mean Sun has that hour now.
Site siteAtHour(const SkyClock &clock, double hour)
{
    const double utcHours = clock.utc().time().msecsSinceStartOfDay() / 3'600'000.0;
    return {0.0, std::remainder(15.0 * (hour - utcHours), 360.0), 0.0};
}

} // namespace

class TestDaylightGuard : public QObject
{
    Q_OBJECT

private slots:
    void withoutASiteTheSunMayBeUp()
    {
        SkyClock clock;
        const DaylightGuard guard(clock);
        QVERIFY(!guard.sunAltitudeDegrees());
        QVERIFY(guard.sunMayBeUp());
    }

    /// Altitudes of the Sun's centre without refraction, by the JPL Horizons definition; expected
    /// values from the declination at the solstices (23.44 degrees): 90 - 48.2 +- 23.44 at local
    /// noon.
    void knowsDayAndNight_data()
    {
        QTest::addColumn<QDateTime>("utc");
        QTest::addColumn<double>("altitude");
        QTest::addColumn<bool>("mayBeUp");
        QTest::newRow("summer noon")
            << QDateTime({2026, 6, 21}, {11, 16}, Qt::UTC) << 65.24 << true;
        QTest::newRow("winter noon")
            << QDateTime({2026, 12, 21}, {11, 12}, Qt::UTC) << 18.36 << true;
        QTest::newRow("winter midnight")
            << QDateTime({2026, 12, 21}, {23, 12}, Qt::UTC) << -65.24 << false;
        // In summer it does not get dark here: 48.2 + 23.44 - 90.
        QTest::newRow("summer midnight")
            << QDateTime({2026, 6, 21}, {23, 16}, Qt::UTC) << -18.36 << false;
    }
    void knowsDayAndNight()
    {
        QFETCH(const QDateTime, utc);
        QFETCH(const double, altitude);
        QFETCH(const bool, mayBeUp);
        SkyClock clock;
        DaylightGuard guard(clock);
        guard.setSite(Site{48.2, 11.5, 0.0});
        clock.setUtc(utc);
        QVERIFY(std::abs(guard.sunAltitudeDegrees().value() - altitude) < 0.1);
        QCOMPARE(guard.sunMayBeUp(), mayBeUp);
    }

    /// It is midnight by this computer, but by what is recorded its clock is years behind.
    void aWrongClockIsNoNight()
    {
        SkyClock clock;
        DaylightGuard guard(clock);
        const double hours = clock.utc().time().msecsSinceStartOfDay() / 3'600'000.0;
        const Site midnight{0.0, std::remainder(-15.0 * hours, 360.0), 0.0};
        guard.setSite(midnight);
        QVERIFY(!guard.sunMayBeUp());
        QCOMPARE(guard.sunSite(), std::optional(midnight));
        guard.setClockEvidence({{}, QDate(2098, 1, 1)});
        QVERIFY(guard.sunMayBeUp());
        QVERIFY(!guard.sunSite());
        QCOMPARE(guard.site(), std::optional(midnight));
        // The demo's clock was set on purpose.
        clock.setUtc(clock.utc().addDays(-365));
        QVERIFY(!guard.sunMayBeUp());
        QCOMPARE(guard.sunSite(), std::optional(midnight));
    }

    void aSecondClockMayHaveDay_data()
    {
        QTest::addColumn<std::chrono::milliseconds>("ahead");
        QTest::addColumn<bool>("isNight"); // by this computer
        QTest::addColumn<bool>("isDoubt");
        using Time = std::chrono::milliseconds;
        QTest::newRow("agrees") << Time(4min) << true << false;
        QTest::newRow("has night, too") << Time(3h) << true << false;
        QTest::newRow("ahead, has day") << Time(8h) << true << true;
        QTest::newRow("behind, has day") << Time(-8h) << true << true;
        QTest::newRow("half a day ahead") << Time(12h) << true << true;
        // Yesterday's clock, which stood still while the telescope was off.
        QTest::newRow("lags more than any zone") << Time(-15h) << true << false;
        QTest::newRow("was set on another day") << Time(-56h) << true << false;
        QTest::newRow("rested for weeks") << Time(-29 * 24h) << true << false;
        // The wrong day: whatever the hour, and whichever of the two is right.
        QTest::newRow("days ahead") << Time(32h) << true << true;
        QTest::newRow("months behind") << Time(-200 * 24h) << true << true;
        QTest::newRow("a year ahead") << Time(365 * 24h) << true << true;
        QTest::newRow("a year ahead by day") << Time(365 * 24h) << false << true;
        QTest::newRow("1970") << Time(-56 * 365 * 24h) << true << false; // it never had one
        QTest::newRow("a century ahead") << Time(100 * 365 * 24h) << true << false;
        QTest::newRow("both have day") << Time(2h) << false << true;
        QTest::newRow("by day it has night") << Time(-11h) << false << false;
    }

    /// By this computer it is midnight, or noon, on the equator.
    void aSecondClockMayHaveDay()
    {
        QFETCH(const std::chrono::milliseconds, ahead);
        QFETCH(const bool, isNight);
        QFETCH(const bool, isDoubt);
        const SkyClock clock;
        DaylightGuard guard(clock);
        const Site here = siteAtHour(clock, isNight ? 0.0 : 12.0);
        guard.setSite(here);
        QCOMPARE(guard.sunMayBeUp(), !isNight);
        guard.noteOtherClock(ahead);
        QCOMPARE(guard.clockDoubt(), isDoubt ? std::optional(ahead) : std::nullopt);
        QCOMPARE(guard.sunMayBeUp(), isDoubt || !isNight);
        QCOMPARE(guard.sunSite(), isDoubt ? std::nullopt : std::optional(here));
        QCOMPARE(guard.clockFault(), ClockFault::None);
        guard.confirmClock();
        QVERIFY(!guard.clockDoubt());
        guard.noteOtherClock(8h);
        QCOMPARE(guard.sunMayBeUp(), !isNight);
        QCOMPARE(guard.sunSite(), std::optional(here));
    }

    /// Nights that a clock a year ahead recorded speak for it, not against another one.
    void recordingsDoNotSpeakAgainstAnotherClock()
    {
        const SkyClock clock;
        DaylightGuard guard(clock);
        guard.setClockEvidence({{}, clock.utc().date()});
        guard.noteOtherClock(-200 * 24h);
        QVERIFY(guard.clockDoubt()); // with no site, too
        DaylightGuard newer(clock);
        newer.setClockEvidence({clock.utc().date(), {}});
        newer.noteOtherClock(-200 * 24h); // before this program was built
        QVERIFY(!newer.clockDoubt());
    }

    /// A telescope that was told our time agrees with it whatever it is.
    void agreementEndsNoDoubt()
    {
        SkyClock clock;
        DaylightGuard guard(clock);
        guard.setSite(siteAtHour(clock, 0.0));
        guard.noteOtherClock(8h);
        guard.noteOtherClock(0ms);
        QVERIFY(guard.clockDoubt());
        clock.setUtc(clock.utc().addDays(-1)); // the demo's
        QVERIFY(!guard.clockDoubt());
        QVERIFY(!guard.sunMayBeUp());
    }

    /// Ten degrees below the horizon is where "may be up" ends, whatever the hour.
    void twilightCountsAsDay()
    {
        SkyClock clock;
        DaylightGuard guard(clock);
        guard.setSite(Site{0.0, 0.0, 0.0});
        QDateTime utc({2026, 3, 20}, {17, 30}, Qt::UTC);
        for (; utc < QDateTime({2026, 3, 20}, {19, 30}, Qt::UTC); utc = utc.addSecs(60)) {
            clock.setUtc(utc);
            QCOMPARE(guard.sunMayBeUp(), guard.sunAltitudeDegrees().value() > -10.0);
        }
        QVERIFY(!guard.sunMayBeUp());
    }
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestDaylightGuard)
#include "tst_daylight_guard.moc"
