// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/night.h"
#include "core/sky/refraction.h"
#include "core/sky/sky_frame.h"
#include "core/sky/tonight/tonight.h"

#include "sanitized.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>

using namespace nd;

namespace {

constexpr std::size_t kEvery
    = kSanitized ? 60 : 4; ///< Of the objects is walked, other ones each night.
constexpr double kLeastDegrees = 25.0;
constexpr double kStepSeconds = 120.0;
constexpr int kFineSteps = 12; ///< Of a step in which it comes or goes.

/// How far it is over trees and least altitude, and how high.
struct Seen
{
    double over = 0.0;
    double altitude = -90.0;
};

/// What a night is to one object if it counts only that far over trees and least altitude.
struct Walked
{
    double margin = 0.0;
    Seen last;
    double highest = -90.0;
    double up = 0.0;

    bool turns(double nowOver) const { return (last.over > margin) != (nowOver > margin); }
    void step(const Seen &now, double seconds)
    {
        const double before = last.over - margin;
        const double after = now.over - margin;
        if (before > 0.0 || after > 0.0) {
            const double part = (before > 0.0) == (after > 0.0)
                ? 1.0
                : std::max(before, after) / std::abs(after - before);
            up += seconds * part;
            highest = std::max(highest,
                               before > 0.0 ? std::lerp(last.altitude, now.altitude, part)
                                            : std::lerp(now.altitude, last.altitude, part));
        }
        if (after > 0.0)
            highest = std::max(highest, now.altitude);
        last = now;
    }
};

/// With a tenth of a degree less and more than is asked: what is between can't be told apart.
struct Way
{
    Walked easy{-0.1, {}};
    Walked exact{0.0, {}};
    Walked hard{0.1, {}};

    bool turns(double over) const
    {
        return easy.turns(over) || exact.turns(over) || hard.turns(over);
    }
    void take(const Seen &now, double seconds)
    {
        for (Walked *walked : {&easy, &exact, &hard})
            walked->step(now, seconds);
    }
};

double overTrees(const Horizontal &place, const HorizonMask &mask)
{
    const double least = place.altitudeDegrees - kLeastDegrees;
    if (mask.isEmpty())
        return least;
    const double seen = apparentAltitudeDegrees(place.altitudeDegrees, Air::standard());
    return std::min(least, seen - mask.altitudeAt(place.azimuthDegrees));
}

/// The whole of the astronomy in steps of two minutes, and of ten seconds where it comes or goes.
class Walk
{
public:
    explicit Walk(const TonightSetting &setting) : m_setting(setting)
    {
        const auto length = static_cast<double>(setting.from.msecsTo(setting.to)) / 1000.0;
        m_steps = std::max(1, static_cast<int>(std::ceil(length / kStepSeconds)));
        m_fineSeconds = length / (m_steps * kFineSteps);
        for (int fine = 0; fine <= m_steps * kFineSteps; ++fine) {
            const auto at = setting.from.addMSecs(qRound64(m_fineSeconds * fine * 1000.0));
            m_sky.emplace_back(setting.site, at);
        }
    }

    Way of(const SkyDirection &place) const
    {
        Way way;
        way.take(seen(place, 0), 0.0);
        for (int step = 1; step <= m_steps; ++step) {
            const int fine = step * kFineSteps;
            const Seen now = seen(place, fine);
            if (!way.turns(now.over)) {
                way.take(now, m_fineSeconds * kFineSteps);
                continue;
            }
            for (int part = kFineSteps - 1; part >= 0; --part)
                way.take(seen(place, fine - part), m_fineSeconds);
        }
        return way;
    }

private:
    Seen seen(const SkyDirection &place, int fine) const
    {
        const Horizontal at = m_sky[static_cast<std::size_t>(fine)].horizontalOf(place);
        return {overTrees(at, m_setting.horizon), at.altitudeDegrees};
    }

    const TonightSetting &m_setting;
    std::vector<SkyFrame> m_sky;
    int m_steps = 1;
    double m_fineSeconds = 0.0;
};

HorizonMask trees()
{
    std::vector<Horizontal> points;
    for (int azimuth = 0; azimuth < 360; azimuth += 10)
        points.push_back({28.0 + 20.0 * std::sin(azimuth * 0.09), static_cast<double>(azimuth)});
    return HorizonMask(points);
}

/// Walls that go straight up.
HorizonMask houses()
{
    return HorizonMask({{0.0, 60.0},
                        {55.0, 60.5},
                        {55.0, 120.0},
                        {2.0, 120.5},
                        {2.0, 190.0},
                        {70.0, 190.5},
                        {70.0, 230.0},
                        {0.0, 230.5}});
}

TonightFilter everythingOf(const Catalog &catalog)
{
    TonightFilter filter;
    filter.leastAltitudeDegrees = kLeastDegrees;
    filter.leastTimeUp = std::chrono::minutes(0);
    filter.limit = 100'000;
    for (const SkyObject &object : catalog.objects())
        filter.types.insert(object.type);
    return filter;
}

} // namespace

/// Every object of the catalogue, planned in closed form, against a walk through the night.
class TestWholeCatalog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_catalog = Catalog::load();
        for (const SkyObject &object : m_catalog->objects()) {
            if (object.place)
                m_objects.push_back(&object);
        }
        QVERIFY(m_objects.size() > 17'000);
    }

    void agreesWithTheSky_data()
    {
        QTest::addColumn<double>("latitude");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<HorizonMask>("mask");
        const HorizonMask none;
        QTest::newRow("Munich in autumn") << 48.2 << QDate(2026, 10, 10) << none;
        QTest::newRow("Munich, trees") << 48.2 << QDate(2026, 10, 27) << trees();
        QTest::newRow("Munich, houses") << 48.2 << QDate(2027, 1, 12) << houses();
        QTest::newRow("equator") << 0.0 << QDate(2026, 3, 20) << none;
        QTest::newRow("south, trees") << -33.9 << QDate(2026, 6, 21) << trees();
        QTest::newRow("polar night, houses") << 69.6 << QDate(2026, 12, 21) << houses();
        QTest::newRow("north pole") << 90.0 << QDate(2026, 12, 15) << none;
        QTest::newRow("south pole, trees") << -90.0 << QDate(2026, 6, 21) << trees();
    }

    void agreesWithTheSky()
    {
        QFETCH(double, latitude);
        QFETCH(QDate, date);
        QFETCH(HorizonMask, mask);
        const Night night = nightOf({latitude, 11.5, 300.0}, date);
        const SunBelow &dark = night.below(*night.darkest());
        const TonightSetting setting{night.site,
                                     dark.begins.value_or(night.noonBefore),
                                     dark.ends.value_or(night.noonAfter),
                                     {2.95, 1.66},
                                     mask};
        std::map<const SkyObject *, TonightRow> rows;
        for (const TonightRow &row : Tonight(m_catalog, setting).rank(everythingOf(*m_catalog)))
            rows.emplace(row.object, row);
        const Walk walk(setting);
        std::size_t up = 0;
        for (std::size_t i = m_first++ % kEvery; i < m_objects.size(); i += kEvery) {
            const SkyObject *object = m_objects[i];
            const Way way = walk.of(directionOf(*object->place));
            const auto found = rows.find(object);
            compare(*object, found == rows.end() ? TonightRow() : found->second, way);
            if (QTest::currentTestFailed())
                return;
            up += way.exact.up > 0.0 ? 1 : 0;
        }
        QVERIFY2(up > 3000 / kEvery, qPrintable(QString::number(up)));
    }

    /// What is looked at first and what is left out does not change what comes out.
    void theBestAreTheBestOfAll()
    {
        const Night night = nightOf({48.2, 11.5, 300.0}, QDate(2026, 10, 27)); // the Moon is full
        const SunBelow &dark = night.below(*night.darkest());
        for (const HorizonMask &mask : {HorizonMask(), trees(), houses()}) {
            const Tonight tonight(m_catalog,
                                  {night.site, *dark.begins, *dark.ends, {2.95, 1.66}, mask});
            TonightFilter filter;
            filter.limit = 100'000;
            const auto all = tonight.rank(filter);
            for (const std::size_t limit : {std::size_t{1}, std::size_t{7}, std::size_t{50}}) {
                filter.limit = limit;
                const auto best = tonight.rank(filter);
                QCOMPARE(best.size(), limit);
                for (std::size_t i = 0; i < limit; ++i) {
                    QCOMPARE(best[i].object->id(), all[i].object->id());
                    QCOMPARE(best[i].score, all[i].score);
                }
            }
        }
    }

private:
    static void compare(const SkyObject &object, const TonightRow &row, const Way &way)
    {
        const auto minutes = static_cast<double>(row.up.count());
        const QString what = QStringLiteral("%1: %2 min, %3; %4 to %5 min, %6 to %7")
                                 .arg(object.id())
                                 .arg(minutes)
                                 .arg(row.highestDegrees)
                                 .arg(way.hard.up / 60.0)
                                 .arg(way.easy.up / 60.0)
                                 .arg(way.hard.highest)
                                 .arg(way.easy.highest);
        QVERIFY2(minutes > way.hard.up / 60.0 - 2.0 && minutes < way.easy.up / 60.0 + 2.0,
                 qPrintable(what));
        if (row.object == nullptr || way.hard.up < 120.0)
            return;
        // Near the zenith it rises and sinks as fast as the sky turns: the walk may step over it.
        const double missed = way.easy.highest > 80.0 ? kStepSeconds / 2.0 * 15.05 / 3600.0 : 0.0;
        QVERIFY2(row.highestDegrees > way.hard.highest - 0.1
                     && row.highestDegrees < way.easy.highest + 0.1 + missed,
                 qPrintable(what));
    }

    std::shared_ptr<const Catalog> m_catalog;
    std::vector<const SkyObject *> m_objects;
    std::size_t m_first = 0; ///< Of them that the next night looks at.
};

QTEST_GUILESS_MAIN(TestWholeCatalog)
#include "tst_whole_catalog.moc"
