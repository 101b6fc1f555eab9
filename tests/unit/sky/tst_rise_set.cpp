// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/altitude_curve.h"
#include "core/sky/night.h"
#include "core/sky/rise_set.h"
#include "core/sky/sky_frame.h"

#include "sky_table.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace nd;
using namespace skytable;
using namespace std::chrono_literals;

namespace {

constexpr qint64 kDayMilliseconds = 86'400'000;
/// Where the references' own errors decide whether something crosses the horizon at all.
constexpr double kGrazingDegrees = 0.02;

std::vector<StarRow> seaLevelRows()
{
    std::vector<StarRow> rows = starRows();
    for (StarRow &row : rows)
        row.site.elevationMetres = 0.0;
    return rows;
}

std::optional<QDateTime> momentOf(const QString &text)
{
    if (text == QLatin1String("-"))
        return std::nullopt;
    return utcOf(text);
}

/// How fast the altitude changes, in arcseconds per second.
double rate(const SkyTarget &target, const Site &site, const QDateTime &utc)
{
    const double before = horizontalOf(target, site, utc.addSecs(-5)).altitudeDegrees;
    const double after = horizontalOf(target, site, utc.addSecs(5)).altitudeDegrees;
    return std::abs(after - before) / 10.0 / kArcsecond;
}

double heightOver(const SkyTarget &target, const Site &site, const QDateTime &utc)
{
    return horizontalOf(target, site, utc).altitudeDegrees - risingAltitudeDegrees(target, utc);
}

struct Tally
{
    int compared = 0;
    int grazing = 0;
    double worstFast = 0.0; ///< Seconds
    double worstSlow = 0.0;

    /// Whether two moments are the same event; `height` (degrees over the altitude crossed) tells
    /// how far from a crossing the one that is missing is.
    template<typename Height>
    bool add(const std::optional<QDateTime> &ours, const std::optional<QDateTime> &theirs,
             const Height &height, const QDateTime &from, double arcsecondsPerSecond)
    {
        if (!ours && !theirs)
            return true;
        if (ours && theirs) {
            const double seconds = std::abs(static_cast<double>(ours->msecsTo(*theirs))) / 1000.0;
            double &worst = arcsecondsPerSecond > 5.0 ? worstFast : worstSlow;
            // Two ends of a graze are two events.
            if (seconds > 60.0)
                return isGraze(height, from);
            worst = std::max(worst, seconds);
            ++compared;
            return seconds < (arcsecondsPerSecond > 5.0 ? 10.0 : 60.0);
        }
        // At the very ends of the day one may see what the other has just missed.
        const QDateTime one = ours ? *ours : *theirs;
        const qint64 toEnd
            = std::min(std::abs(from.msecsTo(one)), std::abs(from.msecsTo(one) - kDayMilliseconds));
        return toEnd < 60'000 || isGraze(height, from);
    }

    template<typename Height>
    bool isGraze(const Height &height, const QDateTime &from)
    {
        double nearest = 90.0;
        double before = height(from);
        double now = height(from.addSecs(60));
        for (int minute = 2; minute <= 1440; ++minute) {
            const double after = height(from.addSecs(60LL * minute));
            const bool isSummit = (now - before) * (after - now) <= 0.0;
            if (isSummit)
                nearest = std::min(nearest, std::abs(now));
            before = now;
            now = after;
        }
        ++grazing;
        return nearest < kGrazingDegrees;
    }
};

} // namespace

class TestRiseSet : public QObject
{
    Q_OBJECT

private slots:
    /// At a pole there is a transit each day, but the Moon's declination says how high it gets:
    /// what was told was degrees too low.
    void nearAPoleTheTransitIsNotTheHighest()
    {
        const Site site{89.5, 0.0, 0.0};
        for (int day = 1; day <= 28; ++day) {
            const QDateTime from(QDate(2026, 10, day), QTime(0, 0), Qt::UTC);
            const Passage passage = passageOf(Body::Moon, site, from, 24h);
            double highest = -90.0;
            for (int minute = 0; minute <= 24 * 60; minute += 10)
                highest = std::max(
                    highest,
                    horizontalOf(Body::Moon, site, from.addSecs(60LL * minute)).altitudeDegrees);
            QVERIFY2(
                std::abs(passage.highestDegrees - highest) < 0.7,
                qPrintable(
                    QStringLiteral("%1: %2 %3").arg(day).arg(passage.highestDegrees).arg(highest)));
        }
    }

    void eventsAgreeWithAstronomyEngine()
    {
        const std::vector<StarRow> instants = seaLevelRows();
        const auto rows = read(QStringLiteral("events.tsv"));
        QCOMPARE(rows.size(), 1000);
        Tally tally;
        for (qsizetype index = 0; index < rows.size(); ++index) {
            const StarRow &at = instants[static_cast<std::size_t>(index)];
            const QStringList &row = rows[index];
            const std::optional<Body> body = bodyByKey(row[0]);
            const SkyTarget target = body ? SkyTarget(*body) : SkyTarget(at.star);
            const Passage passage = passageOf(target, at.site, at.utc);
            const auto height
                = [&](const QDateTime &utc) { return heightOver(target, at.site, utc); };
            const std::array ours{passage.rise, passage.set};
            const std::array theirs{momentOf(row[1]), momentOf(row[3])};
            for (std::size_t event = 0; event < ours.size(); ++event) {
                const QDateTime when = ours.at(event).value_or(at.utc);
                QVERIFY2(tally.add(ours.at(event), theirs.at(event), height, at.utc,
                                   rate(target, at.site, when)),
                         qPrintable(row.join(QLatin1Char(' '))
                                    + QStringLiteral(" row %1, ours %2")
                                          .arg(index)
                                          .arg(ours.at(event)
                                                   .value_or(QDateTime())
                                                   .toString(Qt::ISODateWithMs))));
            }
            const bool crosses = passage.rise || passage.set;
            QCOMPARE(passage.visibility == Visibility::RisesAndSets, crosses);
        }
        qInfo("%d events, %d grazing; worst %.2f s fast, %.2f s slow", tally.compared,
              tally.grazing, tally.worstFast, tally.worstSlow);
        QVERIFY(tally.compared > 1200);
        QVERIFY(tally.grazing < 10);
    }

    void transitsAgreeWithAstronomyEngine()
    {
        const std::vector<StarRow> instants = seaLevelRows();
        const auto rows = read(QStringLiteral("events.tsv"));
        int compared = 0;
        double worst = 0.0;
        for (qsizetype index = 0; index < rows.size(); ++index) {
            const StarRow &at = instants[static_cast<std::size_t>(index)];
            const std::optional<Body> body = bodyByKey(rows[index][0]);
            const Passage passage
                = passageOf(body ? SkyTarget(*body) : SkyTarget(at.star), at.site, at.utc);
            const auto theirs = momentOf(rows[index][2]);
            if (!passage.transit || !theirs)
                continue;
            // At the poles' own stars hour angles run wild; a second is 15 arcseconds of them.
            const double spread = body ? 1.0 : std::cos(at.star.declinationDegrees * 0.0174533);
            const double seconds
                = std::abs(static_cast<double>(passage.transit->msecsTo(*theirs))) / 1000.0;
            worst = std::max(worst, seconds * spread);
            ++compared;
        }
        qInfo("%d transits, worst %.2f s", compared, worst);
        QVERIFY(compared > 950);
        QVERIFY(worst < 2.0);
    }

    void twilightsAgreeWithAstronomyEngine()
    {
        const std::vector<StarRow> instants = starRows();
        const auto rows = read(QStringLiteral("twilights.tsv"));
        QCOMPARE(rows.size(), 300);
        Tally tally;
        int polar = 0;
        for (qsizetype index = 0; index < rows.size(); ++index) {
            const StarRow &at = instants[static_cast<std::size_t>(index)];
            const Night night = nightAt(at.site, at.utc);
            QCOMPARE(night.noonBefore, utcOf(rows[index][0]));
            QCOMPARE(night.noonBefore.msecsTo(night.noonAfter), kDayMilliseconds);
            QVERIFY(night.noonBefore <= at.utc && at.utc < night.noonAfter);
            for (int twilight = 0; twilight < 4; ++twilight) {
                const auto kind = static_cast<Twilight>(twilight);
                const SunBelow &below = night.below(kind);
                polar += below.sun != Visibility::RisesAndSets ? 1 : 0;
                const auto height = [&](const QDateTime &utc) {
                    return horizontalOf(Body::Sun, at.site, utc).altitudeDegrees
                        - altitudeDegrees(kind);
                };
                const std::array ours{below.begins, below.ends};
                for (int end = 0; end < 2; ++end) {
                    const auto &mine = ours.at(static_cast<std::size_t>(end));
                    const QDateTime when = mine.value_or(at.utc);
                    QVERIFY2(tally.add(mine, momentOf(rows[index][1 + 2 * twilight + end]), height,
                                       night.noonBefore, rate(Body::Sun, at.site, when)),
                             qPrintable(rows[index].join(QLatin1Char(' '))));
                }
                QCOMPARE(below.sun == Visibility::RisesAndSets,
                         below.begins.has_value() || below.ends.has_value());
            }
        }
        qInfo("%d twilights, %d without, %d grazing; worst %.2f s fast, %.2f s slow",
              tally.compared, polar, tally.grazing, tally.worstFast, tally.worstSlow);
        QVERIFY(tally.compared > 1000);
        QVERIFY(polar > 100);
    }

    void polarCasesAreSaid()
    {
        const QDateTime june = utcOf(QStringLiteral("2026-06-21T00:00:00.000"));
        const QDateTime december = utcOf(QStringLiteral("2026-12-21T00:00:00.000"));
        for (const double latitude : {69.65, 90.0}) {
            const Site site{latitude, 18.96, 0.0};
            QCOMPARE(passageOf(Body::Sun, site, june).visibility, Visibility::AlwaysUp);
            QCOMPARE(passageOf(Body::Sun, site, december).visibility, Visibility::NeverRises);
            QVERIFY(!passageOf(Body::Sun, site, june).set);
            QVERIFY(passageOf(Body::Sun, site, june).transit);
            QCOMPARE(nightAt(site, june).darkest(), std::nullopt);
            QCOMPARE(nightAt(site, june).below(Twilight::Horizon).contains(june), false);
            QCOMPARE(nightAt(site, december).below(Twilight::Horizon).contains(december), true);
        }
        const Site munich{48.2, 11.5, 0.0};
        QCOMPARE(passageOf(Equatorial{37.95, 89.26}, munich, june).visibility,
                 Visibility::AlwaysUp);
        QCOMPARE(passageOf(Equatorial{219.9, -60.8}, munich, june).visibility,
                 Visibility::NeverRises);
        // 48.6 degrees north and beyond has no astronomical darkness in June.
        QCOMPARE(nightAt({52.5, 13.4, 0.0}, june).darkest(), Twilight::Nautical);
        QCOMPARE(nightAt({52.5, 13.4, 0.0}, december).darkest(), Twilight::Astronomical);
    }

    /// Summits between two samples, a few arcminutes over the horizon, must not be missed.
    void grazesAreFound()
    {
        const QDateTime from = utcOf(QStringLiteral("2026-10-10T12:00:00.000"));
        for (int step = 0; step < 100; ++step) {
            const Site site{60.0 + step * 0.01, step * 3.6, 0.0};
            const EquatorialOfDate place = SkyFrame(site, from).ofDateOf({100.0, -29.5});
            const double summit = 90.0 - site.latitudeDegrees + place.declinationDegrees;
            const double altitude = summit - 0.002;
            const Passage passage = passageAbove(altitude, Equatorial{100.0, -29.5}, site, from);
            QCOMPARE(passage.visibility, Visibility::RisesAndSets);
            QVERIFY(passage.rise && passage.set);
            QVERIFY(passageAbove(summit + 0.002, Equatorial{100.0, -29.5}, site, from).visibility
                    == Visibility::NeverRises);
        }
    }

    void arcsAreThePassages()
    {
        int crossing = 0;
        for (const StarRow &row : starRows()) {
            const EquatorialOfDate place = SkyFrame(row.site, row.utc).ofDateOf(row.star);
            const DiurnalArc arc = diurnalArc(place, row.site.latitudeDegrees, 30.0);
            QVERIFY(std::isfinite(arc.halfHours) && arc.halfHours >= 0.0 && arc.halfHours <= 12.0);
            const Passage passage = passageAbove(30.0, row.star, row.site, row.utc, 24h);
            if (std::abs(arc.highestDegrees - 30.0) < 0.1)
                continue;
            QCOMPARE(arc.visibility, passage.visibility);
            if (!passage.rise || !passage.transit || *passage.rise > *passage.transit)
                continue;
            ++crossing;
            const double hours
                = static_cast<double>(passage.rise->msecsTo(*passage.transit)) / 3.6e6;
            QVERIFY(std::abs(hours * 1.0027379 - arc.halfHours) < 0.01);
        }
        QVERIFY(crossing > 200);
    }

    void curvesGoFromEndToEnd()
    {
        const Site site{48.2, 11.5, 0.0};
        const QDateTime from = utcOf(QStringLiteral("2026-10-10T16:00:00.000"));
        const QDateTime to = from.addSecs(43'200);
        const auto curve = altitudeCurve(Body::Moon, site, from, to, 145);
        QCOMPARE(curve.size(), std::size_t(145));
        QCOMPARE(curve.front().utc, from);
        QCOMPARE(curve.back().utc, to);
        QCOMPARE(curve[6].utc, from.addSecs(1800));
        for (const CurvePoint &point : curve)
            QCOMPARE(point.place, horizontalOf(Body::Moon, site, point.utc, Air::standard()));
        QCOMPARE(altitudeCurve(Body::Sun, site, from, to, -5).size(), std::size_t(2));
        QCOMPARE(altitudeCurve(Body::Sun, site, from, from, 3).back().utc, from);
    }

    void badInputHasAnAnswer()
    {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        const Passage passage = passageOf(Body::Moon, {nan, nan, nan}, QDateTime(), -5s);
        QVERIFY(std::isfinite(passage.highestDegrees));
        const Night night = nightOf({nan, nan, nan}, QDate());
        QVERIFY(night.noonBefore.isValid());
        QVERIFY(passageOf(Body::Sun, {48.0, 11.0, 0.0},
                          utcOf(QStringLiteral("2026-10-10T12:00:00.000")), 24h * 400)
                    .set);
    }
};

QTEST_GUILESS_MAIN(TestRiseSet)
#include "tst_rise_set.moc"
