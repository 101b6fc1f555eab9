// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/daylight_guard.h"

#include <QTest>

#include <cmath>

namespace nd {

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
        QCOMPARE(guard.knownSite(), std::optional(midnight));
        // The demo's clock was set on purpose.
        clock.setUtc(clock.utc().addDays(-365));
        QVERIFY(!guard.sunMayBeUp());
        QCOMPARE(guard.sunSite(), std::optional(midnight));
    }

    /// The time zone says Munich, where it is the deepest night, but the laptop has travelled.
    void anEstimateIsNeverNight()
    {
        const Site munich{48.2, 11.5, 0.0};
        SkyClock clock;
        clock.setUtc(QDateTime({2026, 12, 21}, {23, 12}, Qt::UTC)); // -65.2
        DaylightGuard guard(clock);
        guard.setSite(munich, true);
        QVERIFY(guard.sunMayBeUp());
        QVERIFY(!guard.knownSite());
        QVERIFY(!guard.sunSite());
        guard.setSite(munich);
        QVERIFY(!guard.sunMayBeUp());
        QCOMPARE(guard.sunSite(), std::optional(munich));
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
