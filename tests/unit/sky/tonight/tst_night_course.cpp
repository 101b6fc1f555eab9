// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
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

    void polesHaveNoTransit()
    {
        const NightTurn turn{1.0, 0.0, 1.0, 80'000.0};
        const NightCourse course = nightCourse({123.0, 30.0}, turn);
        QVERIFY(std::abs(course.highestDegrees - 30.0) < 1e-9);
        QCOMPARE(secondsAbove(25.0, course, turn), 80'000.0);
        QCOMPARE(secondsAbove(35.0, course, turn), 0.0);
        const NightTurn elsewhere{std::sin(0.8), std::cos(0.8), 1.0, 80'000.0};
        const NightCourse polar = nightCourse({0.0, 90.0}, elsewhere);
        QVERIFY(std::abs(polar.highestDegrees - 0.8 / kRadians) < 1e-6);
        QCOMPARE(secondsAbove(20.0, polar, elsewhere), 80'000.0);
    }

    void aWholeTurnCountsOnce()
    {
        const NightTurn turn{std::sin(0.8), std::cos(0.8), 0.0, 86'164.0};
        const double up = secondsAbove(0.0, nightCourse({0.0, 0.0}, turn), turn);
        QVERIFY(std::abs(up - 86'164.0 / 2.0) < 2.0);
        QCOMPARE(
            secondsAbove(0.0, nightCourse({0.0, 0.0}, {0.7, 0.7, 0.0, 0.0}), {0.7, 0.7, 0.0, 0.0}),
            0.0);
    }

private:
    static void compare(const Site &site, const QDateTime &from, double seconds,
                        const Equatorial &place, double least)
    {
        const NightTurn turn = turnOf(site, from, seconds);
        const QDateTime middle = from.addMSecs(qRound64(seconds * 500.0));
        const NightCourse course = nightCourse(SkyFrame(site, middle).ofDateOf(place), turn);
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
                                 .arg(course.highestDegrees)
                                 .arg(highest)
                                 .arg(secondsAbove(least, course, turn))
                                 .arg(above);
        // Within what a step of the walk can miss.
        QVERIFY2(course.highestDegrees > highest - 0.02 && course.highestDegrees < highest + 0.52,
                 qPrintable(what));
        const double atHighest
            = SkyFrame(site, from.addMSecs(qRound64(course.highestAtSeconds * 1000.0)))
                  .horizontalOf(place)
                  .altitudeDegrees;
        QVERIFY2(std::abs(atHighest - course.highestDegrees) < 0.01, qPrintable(what));
        // Grazing ways are long above or below by a hair.
        const bool isGrazing = std::abs(course.highestDegrees - least) < 0.5
            || std::abs(std::abs(site.latitudeDegrees) - 90.0) < 2.0
            || std::abs(std::abs(place.declinationDegrees) - 90.0) < 2.0;
        QVERIFY2(isGrazing || std::abs(secondsAbove(least, course, turn) - above) < 4.0 * kStep,
                 qPrintable(what));
    }
};

QTEST_GUILESS_MAIN(TestNightCourse)
#include "tst_night_course.moc"
