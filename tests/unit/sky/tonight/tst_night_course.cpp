// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/apparent_place.h"
#include "core/sky/bodies.h"
#include "core/sky/sky_frame.h"
#include "core/sky/tonight/night_course.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <numbers>

using namespace nd;

namespace {

constexpr double kRadians = std::numbers::pi / 180.0;

NightTurn turnOf(const Site &site, const QDateTime &from, double seconds)
{
    return {std::sin(site.latitudeDegrees * kRadians), std::cos(site.latitudeDegrees * kRadians),
            SkyFrame(site, from).siderealTimeHours() * 15.0 * kRadians, seconds};
}

Vector3 ofDate(double ra, double declination)
{
    const SkyDirection direction = directionOf(Equatorial{ra, declination});
    return {direction.x, direction.y, direction.z};
}

double sineOf(double degrees)
{
    return std::sin(degrees * kRadians);
}

} // namespace

/// The short formulas against the whole of the astronomy, walked in steps of two minutes.
class TestNightCourse : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithTheSky()
    {
        QRandomGenerator random(5);
        for (int round = 0; round < 120; ++round) {
            const Site site{random.bounded(180.0) - 90.0, random.bounded(360.0) - 180.0, 0.0};
            const QDateTime from
                = QDateTime(QDate(1990, 1, 1), QTime(0, 0), Qt::UTC)
                      .addSecs(random.bounded(60 * 365) * qint64{86'400} + random.bounded(86'400));
            const Equatorial place{random.bounded(360.0),
                                   std::asin(random.bounded(2.0) - 1.0) / kRadians};
            const double least = random.bounded(60.0) - 10.0;
            compare(site, from, 1800.0 + random.bounded(80'000.0), place, least);
        }
    }

    /// The short way to the equator of date against all of it.
    void dateIsWithinTwoArcseconds()
    {
        QRandomGenerator random(6);
        double worst = 0.0;
        for (int round = 0; round < 3000; ++round) {
            const QDateTime utc = QDateTime(QDate(1990, 1, 1), QTime(0, 0), Qt::UTC)
                                      .addDays(random.bounded(60 * 365));
            const Site site{random.bounded(180.0) - 90.0, 0.0, 0.0};
            const Equatorial place{random.bounded(360.0),
                                   std::asin(random.bounded(2.0) - 1.0) / kRadians};
            const Equatorial sun = bodyPlace(Body::Sun, utc).astrometric;
            if (separationDegrees(sun, place) < 5.0)
                continue;
            const EquatorialOfDate full = SkyFrame(site, utc).ofDateOf(place);
            const Vector3 expected = ofDate(full.raDegrees, full.declinationDegrees);
            const Vector3 found = DateTurn(utc)(directionOf(place));
            const double off = std::hypot(found[0] - expected[0], found[1] - expected[1],
                                          found[2] - expected[2]);
            worst = std::max(worst, off / kRadians * 3600.0);
        }
        QVERIFY2(worst < 2.0, qPrintable(QString::number(worst)));
        QVERIFY(worst > 0.0);
    }

    void polesHaveNoTransit()
    {
        const NightTurn turn{1.0, 0.0, 1.0, 80'000.0};
        const NightCourse course = nightCourse(ofDate(123.0, 30.0), turn);
        QVERIFY(std::abs(course.highestDegrees() - 30.0) < 1e-9);
        QCOMPARE(secondsAbove(sineOf(25.0), course, turn), 80'000.0);
        QCOMPARE(secondsAbove(sineOf(35.0), course, turn), 0.0);
        const NightTurn elsewhere{std::sin(0.8), std::cos(0.8), 1.0, 80'000.0};
        const NightCourse polar = nightCourse(ofDate(0.0, 90.0), elsewhere);
        QVERIFY(std::abs(polar.highestDegrees() - 0.8 / kRadians) < 1e-6);
        QCOMPARE(secondsAbove(sineOf(20.0), polar, elsewhere), 80'000.0);
    }

    void aWholeTurnCountsOnce()
    {
        const NightTurn turn{std::sin(0.8), std::cos(0.8), 0.0, 86'164.0};
        const double up = secondsAbove(0.0, nightCourse(ofDate(0.0, 0.0), turn), turn);
        QVERIFY(std::abs(up - 86'164.0 / 2.0) < 2.0);
        QCOMPARE(secondsAbove(0.0, nightCourse(ofDate(0.0, 0.0), {0.7, 0.7, 0.0, 0.0}),
                              {0.7, 0.7, 0.0, 0.0}),
                 0.0);
    }

private:
    static void compare(const Site &site, const QDateTime &from, double seconds,
                        const Equatorial &place, double least)
    {
        const NightTurn turn = turnOf(site, from, seconds);
        const QDateTime middle = from.addMSecs(qRound64(seconds * 500.0));
        const NightCourse course = nightCourse(DateTurn(middle)(directionOf(place)), turn);
        constexpr double kStep = 120.0;
        double highest = -90.0;
        double above = 0.0;
        for (double at = 0.0; at <= seconds; at += kStep) {
            const double altitude = SkyFrame(site, from.addMSecs(qRound64(at * 1000.0)))
                                        .horizontalOf(place)
                                        .altitudeDegrees;
            highest = std::max(highest, altitude);
            above += altitude > least ? kStep : 0.0;
        }
        const QString what = QStringLiteral("%1/%2, %3: %4 and %5, %6 s and %7 s")
                                 .arg(place.raDegrees)
                                 .arg(place.declinationDegrees)
                                 .arg(site.latitudeDegrees)
                                 .arg(course.highestDegrees())
                                 .arg(highest)
                                 .arg(secondsAbove(sineOf(least), course, turn))
                                 .arg(above);
        // Within what a step of the walk can miss.
        QVERIFY2(course.highestDegrees() > highest - 0.02
                     && course.highestDegrees() < highest + 0.52,
                 qPrintable(what));
        const double atHighest
            = SkyFrame(site, from.addMSecs(qRound64(course.highestAtSeconds * 1000.0)))
                  .horizontalOf(place)
                  .altitudeDegrees;
        QVERIFY2(std::abs(atHighest - course.highestDegrees()) < 0.01, qPrintable(what));
        // Grazing ways are long above or below by a hair.
        const bool isGrazing = std::abs(course.highestDegrees() - least) < 0.5
            || std::abs(std::abs(site.latitudeDegrees) - 90.0) < 2.0
            || std::abs(std::abs(place.declinationDegrees) - 90.0) < 2.0;
        QVERIFY2(isGrazing
                     || std::abs(secondsAbove(sineOf(least), course, turn) - above) < 4.0 * kStep,
                 qPrintable(what));
    }
};

QTEST_GUILESS_MAIN(TestNightCourse)
#include "tst_night_course.moc"
