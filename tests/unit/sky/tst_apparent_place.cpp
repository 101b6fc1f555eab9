// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/apparent_place.h"
#include "sky_table.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace nd;
using skytable::kArcsecond;
using skytable::separationOf;
using skytable::utcOf;

class TestApparentPlace : public QObject
{
    Q_OBJECT

private slots:
    void horizontalAgreesWithAstropy()
    {
        const auto rows = skytable::read(QStringLiteral("horizontal_places.tsv"));
        QVERIFY(rows.size() >= 300);
        for (const QStringList &row : rows) {
            const Site site{row[1].toDouble(), row[2].toDouble(), row[3].toDouble()};
            const Horizontal place
                = horizontalOf({row[4].toDouble(), row[5].toDouble()}, site, utcOf(row[0]));
            const double error = separationOf(place, {row[6].toDouble(), row[7].toDouble()});
            QVERIFY2(error < kArcsecond, qPrintable(row.join(QLatin1Char(' '))));
        }
    }

    void equatorialIsTheInverse()
    {
        for (const QStringList &row : skytable::read(QStringLiteral("horizontal_places.tsv"))) {
            const Site site{row[1].toDouble(), row[2].toDouble(), row[3].toDouble()};
            const Equatorial icrs{row[4].toDouble(), row[5].toDouble()};
            const QDateTime utc = utcOf(row[0]);
            const Equatorial back = equatorialOf(horizontalOf(icrs, site, utc), site, utc);
            QVERIFY(separationDegrees(icrs, back) < 0.001 * kArcsecond);
            QVERIFY(back.raDegrees >= 0.0 && back.raDegrees < 360.0);
        }
    }

    void sunAgreesWithVsop87()
    {
        const auto rows = skytable::read(QStringLiteral("sun_places.tsv"));
        QVERIFY(rows.size() >= 60);
        for (const QStringList &row : rows) {
            const Equatorial sun{row[1].toDouble(), row[2].toDouble()};
            QVERIFY2(separationDegrees(sunPlace(utcOf(row[0])), sun) < 3.0 * kArcsecond,
                     qPrintable(row.join(QLatin1Char(' '))));
        }
    }

    void parallacticAngleFollowsTheMeridian_data()
    {
        QTest::addColumn<double>("hourAngleHours");
        QTest::addColumn<int>("sign");
        QTest::newRow("rising: the zenith is west of north") << -3.0 << -1;
        QTest::newRow("setting: the zenith is east of north") << 3.0 << 1;
    }

    /// Spherical triangle: tan q = sin H / (tan lat cos dec - sin dec cos H), to the size of
    /// precession and aberration.
    void parallacticAngleFollowsTheMeridian()
    {
        QFETCH(double, hourAngleHours);
        QFETCH(int, sign);
        const Site site{48.2, 11.5, 0.0};
        const QDateTime utc = utcOf(QStringLiteral("2026-10-10T20:00:00.000"));
        const double ra = (siderealTimeHours(site, utc) - hourAngleHours) * 15.0;
        const double declination = 20.0;
        const double radians = std::numbers::pi / 180.0;
        const double hourAngle = hourAngleHours * 15.0 * radians;
        const double expected
            = std::atan2(std::sin(hourAngle),
                         std::tan(site.latitudeDegrees * radians) * std::cos(declination * radians)
                             - std::sin(declination * radians) * std::cos(hourAngle))
            / radians;
        const double angle = parallacticAngleDegrees({ra, declination}, site, utc);
        QVERIFY2(std::abs(angle - expected) < 0.5, qPrintable(QString::number(angle)));
        QVERIFY(angle * sign > 10.0);
    }

    void siderealTimeOfGreenwich()
    {
        // Meeus, Astronomical Algorithms, example 12.a: 1987 April 10, 0h UT, apparent sidereal
        // time 13h 10m 46.1351s.
        const double hours
            = siderealTimeHours({51.5, 0.0, 0.0}, utcOf(QStringLiteral("1987-04-10T00:00:00.000")));
        QVERIFY(std::abs(hours - (13.0 + 10.0 / 60.0 + 46.1351 / 3600.0)) * 3600.0 < 0.01);
    }

    void anotherSiteOrTimeIsNotRemembered()
    {
        const Equatorial icrs{83.8, -5.4};
        const QDateTime utc = utcOf(QStringLiteral("2026-10-10T20:00:00.000"));
        const Horizontal munich = horizontalOf(icrs, {48.2, 11.5, 0.0}, utc);
        QVERIFY(separationOf(munich, horizontalOf(icrs, {48.2, 12.5, 0.0}, utc)) > 0.3);
        QVERIFY(separationOf(munich, horizontalOf(icrs, {48.2, 11.5, 0.0}, utc.addSecs(240)))
                > 0.3);
        QCOMPARE(horizontalOf(icrs, {48.2, 11.5, 0.0}, utc), munich);
    }

    void separationIsSymmetricAndExactForSmallAngles()
    {
        const Equatorial a{359.9999, 10.0};
        const Equatorial b{0.0001, 10.0};
        QCOMPARE(separationDegrees(a, b), separationDegrees(b, a));
        QVERIFY(std::abs(separationDegrees(a, b) - 0.0002 * std::cos(std::numbers::pi / 18.0))
                < 1e-10);
        QVERIFY(std::abs(separationDegrees({0.0, 90.0}, {77.0, -90.0}) - 180.0) < 1e-9);
    }
};

QTEST_GUILESS_MAIN(TestApparentPlace)
#include "tst_apparent_place.moc"
