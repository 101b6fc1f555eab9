// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/sky_frame.h"

#include "sky_table.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <numbers>

using namespace nd;
using namespace skytable;

namespace {

constexpr double kRadians = std::numbers::pi / 180.0;

/// Hour angle and declination of a direction above the horizon, by spherical trigonometry.
Equatorial hourAngleAndDeclination(const Horizontal &place, double latitudeDegrees)
{
    const double altitude = place.altitudeDegrees * kRadians;
    const double azimuth = place.azimuthDegrees * kRadians;
    const double latitude = latitudeDegrees * kRadians;
    const double x = std::sin(altitude) * std::cos(latitude)
        - std::cos(altitude) * std::sin(latitude) * std::cos(azimuth);
    const double y = -std::cos(altitude) * std::sin(azimuth);
    const double z = std::sin(altitude) * std::sin(latitude)
        + std::cos(altitude) * std::cos(latitude) * std::cos(azimuth);
    return {std::atan2(y, x) / kRadians, std::asin(std::clamp(z, -1.0, 1.0)) / kRadians};
}

bool isFinite(const Horizontal &place)
{
    return std::isfinite(place.altitudeDegrees) && std::isfinite(place.azimuthDegrees);
}

} // namespace

class TestSkyFrame : public QObject
{
    Q_OBJECT

private slots:
    void starsAgreeWithAstropy()
    {
        Errors errors;
        int poles = 0;
        for (const StarRow &row : starRows()) {
            errors.add(separationOf(SkyFrame(row.site, row.utc).horizontalOf(row.star), row.place));
            poles += std::abs(row.site.latitudeDegrees) == 90.0 ? 1 : 0;
        }
        QCOMPARE(errors.all.size(), std::size_t(1000));
        QCOMPARE(poles, 100);
        qInfo("worst %.3f arcsec", errors.worst());
        QVERIFY2(errors.worst() < 1.0, qPrintable(QString::number(errors.worst())));
    }

    void placesOfDateAgreeWithAstropy()
    {
        for (const StarRow &row : starRows()) {
            const SkyFrame frame(row.site, row.utc);
            const Equatorial expected
                = hourAngleAndDeclination(row.place, row.site.latitudeDegrees);
            const EquatorialOfDate ofDate = frame.ofDateOf(row.star);
            const double hourAngle = frame.siderealTimeHours() * 15.0 - ofDate.raDegrees;
            QVERIFY(separationDegrees(expected, {hourAngle, ofDate.declinationDegrees})
                    < kArcsecond);
            QVERIFY(
                std::abs(std::remainder(frame.hourAngleHours(row.star) * 15.0 - hourAngle, 360.0))
                < 1e-9);
        }
    }

    /// What a telescope misses by when J2000 is taken for the place of date.
    void theEpochMatters()
    {
        const Equatorial m31{10.68471, 41.26875};
        const SkyFrame frame({48.2, 11.5, 0.0}, utcOf(QStringLiteral("2026-11-21T20:00:00.000")));
        const EquatorialOfDate ofDate = frame.ofDateOf(m31);
        const double shift
            = separationDegrees(m31, {ofDate.raDegrees, ofDate.declinationDegrees}) * 60.0;
        QVERIFY2(std::abs(shift - 19.2) < 0.1, qPrintable(QString::number(shift)));
    }

    void everythingCanBeUndone()
    {
        for (const StarRow &row : starRows()) {
            for (const Air &air : {Air{}, Air::standard()}) {
                const SkyFrame frame(row.site, row.utc, air);
                const double there
                    = separationDegrees(row.star, frame.equatorialOf(frame.horizontalOf(row.star)));
                QVERIFY2(there < 0.001 * kArcsecond,
                         qPrintable(QString::number(there / kArcsecond)));
                QVERIFY(separationDegrees(row.star, frame.icrsOf(frame.ofDateOf(row.star)))
                        < 0.001 * kArcsecond);
            }
        }
    }

    void manyAtOnceAreTheSame()
    {
        const std::vector<StarRow> rows = starRows();
        std::vector<SkyDirection> directions;
        for (const StarRow &row : rows)
            directions.push_back(directionOf(row.star));
        const SkyFrame frame({48.2, 11.5, 500.0}, rows.front().utc, Air::standard());
        std::vector<Horizontal> places(rows.size());
        frame.horizontalOf(directions, places);
        for (std::size_t index = 0; index < rows.size(); ++index)
            QVERIFY(separationOf(places[index], frame.horizontalOf(rows[index].star)) < 1e-9);
        std::vector<Horizontal> few(3, Horizontal{-1.0, -1.0});
        frame.horizontalOf(std::span(directions).first(2), few);
        QCOMPARE(few[1], places[1]);
        QCOMPARE(few[2], (Horizontal{-1.0, -1.0}));
    }

    void directionsAreTheSamePlaces()
    {
        for (const StarRow &row : starRows()) {
            const SkyDirection direction = directionOf(row.star);
            QVERIFY(std::abs(std::hypot(direction.x, direction.y, direction.z) - 1.0) < 1e-12);
            QVERIFY(separationDegrees(equatorialOf(direction), row.star) < 1e-9);
        }
    }

    /// Nutation and aberration are interpolated between nodes: nothing may be seen of them.
    void nothingJumpsAtANode()
    {
        const Site site{48.2, 11.5, 0.0};
        const Equatorial star{83.8, -5.4};
        const QDateTime border = utcOf(QStringLiteral("2026-10-10T18:00:00.000"));
        const Horizontal before = SkyFrame(site, border.addMSecs(-1)).horizontalOf(star);
        const Horizontal after = SkyFrame(site, border).horizontalOf(star);
        // 15 arcseconds per second turn the sky by 0.015 in the millisecond.
        QVERIFY(separationOf(before, after) < 0.03 * kArcsecond);
    }

    void nothingIsNotANumber_data()
    {
        const double infinity = std::numeric_limits<double>::infinity();
        const double nan = std::numeric_limits<double>::quiet_NaN();
        QTest::addColumn<double>("latitude");
        QTest::addColumn<double>("longitude");
        QTest::addColumn<QDateTime>("utc");
        const QDateTime now = utcOf(QStringLiteral("2026-10-10T20:00:00.000"));
        QTest::newRow("no time") << 48.0 << 11.0 << QDateTime();
        QTest::newRow("no site") << nan << nan << now;
        QTest::newRow("endless site") << infinity << -infinity << now;
        QTest::newRow("beyond the pole") << 123.0 << 5e9 << now;
        QTest::newRow("before the calendar")
            << 48.0 << 11.0 << QDateTime(QDate(-20000, 1, 1), QTime(0, 0), Qt::UTC);
        QTest::newRow("far future")
            << 48.0 << 11.0 << QDateTime(QDate(2'000'000, 1, 1), QTime(0, 0), Qt::UTC);
        QTest::newRow("pole") << 90.0 << 0.0 << now;
    }

    void nothingIsNotANumber()
    {
        QFETCH(double, latitude);
        QFETCH(double, longitude);
        QFETCH(QDateTime, utc);
        const SkyFrame frame({latitude, longitude, 0.0}, utc, Air::standard());
        for (const Equatorial &star :
             {Equatorial{0.0, 90.0}, Equatorial{0.0, -90.0}, Equatorial{12.0, 3.0}}) {
            QVERIFY(isFinite(frame.horizontalOf(star)));
            QVERIFY(std::isfinite(frame.parallacticAngleDegrees(star)));
            QVERIFY(std::isfinite(frame.hourAngleHours(star)));
        }
        QVERIFY(std::isfinite(frame.siderealTimeHours()));
        const Equatorial zenith = frame.equatorialOf({90.0, 0.0});
        QVERIFY(std::isfinite(zenith.raDegrees) && std::isfinite(zenith.declinationDegrees));
        QVERIFY(std::isfinite(frame.parallacticAngleDegrees(zenith)));
    }
};

QTEST_GUILESS_MAIN(TestSkyFrame)
#include "tst_sky_frame.moc"
