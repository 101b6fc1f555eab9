// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/apparent_place.h"
#include "core/sky/bodies.h"
#include "core/sky/night.h"
#include "core/sky/sky_frame.h"
#include "core/sky/tonight/tonight.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace nd;

namespace {

constexpr FieldOfView kTele{2.95, 1.66};
constexpr Site kMunich{48.2, 11.5, 0.0};

TonightSetting settingOf(const Site &site, const QDate &date)
{
    const SunBelow dark = nightOf(site, date).below(Twilight::Nautical);
    return {site, dark.begins.value_or(QDateTime()), dark.ends.value_or(QDateTime()), kTele};
}

const TonightRow *rowOf(const std::vector<TonightRow> &rows, const char *id)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [id](const TonightRow &row) {
        return row.object->id() == QLatin1String(id);
    });
    return found != rows.end() ? &*found : nullptr;
}

TonightFilter everything()
{
    TonightFilter filter;
    filter.limit = 100'000;
    return filter;
}

} // namespace

/// The ranked list of a night over the catalogue of the program.
class TestTonight : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_catalog = Catalog::load();
        m_autumn = std::make_unique<Tonight>(m_catalog, settingOf(kMunich, QDate(2026, 10, 10)));
    }

    void anAutumnNightOffersAndromeda()
    {
        TonightFilter filter;
        filter.limit = 30;
        const auto rows = m_autumn->rank(filter);
        QCOMPARE(rows.size(), std::size_t{30});
        QVERIFY(rowOf(rows, "M 31") != nullptr);
        QVERIFY(rowOf(m_autumn->rank(everything()), "NGC 5139") == nullptr); // never above Munich
        for (std::size_t i = 1; i < rows.size(); ++i)
            QVERIFY(rows[i - 1].score >= rows[i].score);
    }

    void figuresAreThoseOfTheSky()
    {
        const auto rows = m_autumn->rank(everything());
        for (const char *id : {"M 31", "M 45", "NGC 7000", "M 13", "NGC 281"}) {
            const TonightRow *row = rowOf(rows, id);
            QVERIFY2(row != nullptr, id);
            const Horizontal place
                = SkyFrame(kMunich, row->highestAt).horizontalOf(*row->object->place);
            QVERIFY2(std::abs(place.altitudeDegrees - row->highestDegrees) < 0.02, id);
            const Equatorial moon = bodyPlace(Body::Moon, kMunich, row->highestAt).astrometric;
            QVERIFY2(
                std::abs(separationDegrees(moon, *row->object->place) - row->moonSeparationDegrees)
                    < 0.1,
                id);
            QCOMPARE(row->fit, fieldFit(*row->object, kTele));
            QVERIFY(row->up >= std::chrono::minutes(30));
            QVERIFY(row->score > 0.0 && row->score <= 1.0);
        }
    }

    /// Time up and the best time count only what is over the trees: against a walk in minutes.
    void treesTakeTheirPart()
    {
        std::vector<Horizontal> points;
        for (int azimuth = 0; azimuth < 360; azimuth += 15)
            points.push_back({30.0 + 25.0 * std::sin(azimuth * 0.05), double(azimuth)});
        TonightSetting setting = settingOf(kMunich, QDate(2026, 10, 10));
        setting.horizon = HorizonMask(points);
        const Tonight tonight(m_catalog, setting);
        TonightFilter filter = everything();
        filter.leastTimeUp = std::chrono::minutes(0);
        const auto rows = tonight.rank(filter);
        QVERIFY(rows.size() < m_autumn->rank(filter).size());
        int compared = 0;
        for (std::size_t i = 0; i < rows.size(); i += rows.size() / 40) {
            const TonightRow &row = rows[i];
            double minutes = 0.0;
            double highest = -90.0;
            for (QDateTime at = setting.from; at < setting.to; at = at.addSecs(60)) {
                const Horizontal seen
                    = SkyFrame(kMunich, at, Air::standard()).horizontalOf(row.place);
                if (setting.horizon.hides(seen))
                    continue;
                highest = std::max(highest, seen.altitudeDegrees);
                minutes += seen.altitudeDegrees > filter.leastAltitudeDegrees ? 1.0 : 0.0;
            }
            const QString what = QStringLiteral("%1: %2 min, %3; %4 min, %5")
                                     .arg(row.object->id())
                                     .arg(row.up.count())
                                     .arg(row.highestDegrees)
                                     .arg(minutes)
                                     .arg(highest);
            QVERIFY2(std::abs(double(row.up.count()) - minutes) < 6.0, qPrintable(what));
            QVERIFY2(std::abs(row.highestDegrees - highest) < 0.6, qPrintable(what));
            ++compared;
        }
        QVERIFY(compared >= 40);
    }

    void behindAHouseNothingIsOffered()
    {
        TonightSetting setting = settingOf(kMunich, QDate(2026, 10, 10));
        setting.horizon = HorizonMask({{90.0, 0.0}, {90.0, 180.0}});
        QVERIFY(Tonight(m_catalog, setting).rank(everything()).empty());
    }

    void filtersLeaveOut()
    {
        const auto all = m_autumn->rank(everything());
        TonightFilter filter = everything();
        filter.types = {ObjectType::PlanetaryNebula};
        filter.mostMagnitude = 10.0;
        const auto some = m_autumn->rank(filter);
        QVERIFY(!some.empty() && some.size() < all.size());
        for (const TonightRow &row : some) {
            QCOMPARE(row.object->type, ObjectType::PlanetaryNebula);
            QVERIFY(row.object->magnitude && *row.object->magnitude <= 10.0);
        }
        filter = everything();
        filter.leastAltitudeDegrees = 60.0;
        filter.leastTimeUp = std::chrono::hours(2);
        for (const TonightRow &row : m_autumn->rank(filter)) {
            QVERIFY(row.highestDegrees >= 60.0);
            QVERIFY(row.up >= std::chrono::hours(2));
        }
        filter = everything();
        filter.ids = {QStringLiteral("M 31"), QStringLiteral("M 42"), QStringLiteral("M 7")};
        for (const TonightRow &row : m_autumn->rank(filter))
            QVERIFY(filter.ids.contains(row.object->id()));
        filter.ids = {QStringLiteral("nonsense")};
        QVERIFY(m_autumn->rank(filter).empty());
        filter = everything();
        filter.limit = 0;
        QVERIFY(m_autumn->rank(filter).empty());
    }

    /// They had no magnitude, so any limit left them out.
    void planetsAreRankedByTheirLight()
    {
        TonightFilter filter = everything();
        filter.types = {ObjectType::Planet};
        filter.mostMagnitude = 6.0;
        const auto bright = m_autumn->rank(filter);
        const TonightRow *saturn = rowOf(bright, "Saturn");
        QVERIFY(saturn != nullptr);
        QVERIFY(saturn->magnitude && std::abs(*saturn->magnitude - 0.4) < 0.2);
        QVERIFY(!saturn->object->magnitude); // the catalogue's stays as it is
        QVERIFY(rowOf(bright, "Neptune") == nullptr);
        filter.mostMagnitude = 8.0;
        const auto all = m_autumn->rank(filter);
        const TonightRow *neptune = rowOf(all, "Neptune");
        QVERIFY(neptune != nullptr);
        QVERIFY(rowOf(all, "Saturn")->score > neptune->score);
        QCOMPARE(rowOf(m_autumn->rank(everything()), "M 31")->magnitude,
                 m_catalog->byName(QStringLiteral("M 31"))->magnitude);
    }

    /// It is not in its own way, however far away from it the rest has to be.
    void theMoonComesWhenAskedFor()
    {
        const Tonight night(m_catalog, settingOf(kMunich, QDate(2026, 10, 24)));
        TonightFilter filter = everything();
        filter.types = {ObjectType::Planet, ObjectType::Moon};
        filter.leastMoonSeparationDegrees = 20.0;
        const auto rows = night.rank(filter);
        const auto moon = std::find_if(rows.begin(), rows.end(), [](const TonightRow &row) {
            return row.object->type == ObjectType::Moon;
        });
        QVERIFY(moon != rows.end());
        QVERIFY(moon->magnitude && *moon->magnitude < -11.0);
        QVERIFY(moon->score > 0.1);
    }

    void starsAndPlanetsComeWhenAskedFor()
    {
        for (const TonightRow &row : m_autumn->rank(everything()))
            QVERIFY(row.object->type != ObjectType::Star && row.object->type != ObjectType::Planet);
        TonightFilter filter = everything();
        filter.leastAltitudeDegrees = 10.0;
        filter.types = {ObjectType::Planet};
        // Saturn is in opposition that week.
        const TonightRow *saturn = nullptr;
        const auto planets = m_autumn->rank(filter);
        for (const TonightRow &row : planets)
            saturn = row.object->bodyKey == "saturn" ? &row : saturn;
        QVERIFY(saturn != nullptr);
        QVERIFY(separationDegrees(saturn->place, {10.64, 1.63}) < 0.2);
    }

    void theMoonPushesBack()
    {
        // Full moon on 2026-10-26, beside the Pleiades two nights later.
        const Tonight moonlit(m_catalog, settingOf(kMunich, QDate(2026, 10, 27)));
        QVERIFY(moonlit.moon().illuminatedFraction > 0.9);
        QVERIFY(moonlit.moon().upFraction > 0.5);
        const auto rows = moonlit.rank(everything());
        const TonightRow *pleiades = rowOf(rows, "M 45");
        QVERIFY(pleiades != nullptr);
        const auto dark = m_autumn->rank(everything());
        QVERIFY(m_autumn->moon().illuminatedFraction < 0.1);
        QVERIFY(pleiades->score < rowOf(dark, "M 45")->score);
        TonightFilter filter = everything();
        filter.leastMoonSeparationDegrees = 30.0;
        for (const TonightRow &row : moonlit.rank(filter))
            QVERIFY(row.moonSeparationDegrees >= 30.0);
    }

    void everySiteHasANight_data()
    {
        QTest::addColumn<double>("latitude");
        for (const double latitude : {-90.0, -66.0, -35.0, 0.0, 35.0, 66.0, 90.0})
            QTest::addRow("%g", latitude) << latitude;
    }

    void everySiteHasANight()
    {
        QFETCH(double, latitude);
        const QDateTime from(QDate(2026, 12, 1), QTime(12, 0), Qt::UTC);
        const Tonight tonight(m_catalog, {{latitude, -70.0, 2400.0}, from, from.addDays(1), kTele});
        const auto rows = tonight.rank(everything());
        QVERIFY(rows.size() > 1000);
        for (const TonightRow &row : rows) {
            QVERIFY(std::isfinite(row.score) && row.score >= 0.0 && row.score <= 1.0);
            QVERIFY(row.highestDegrees >= 25.0 && row.highestDegrees <= 90.0);
            QVERIFY(row.highestAt >= from && row.highestAt <= from.addDays(1));
        }
    }

    void noTimeOffersNothing()
    {
        const QDateTime utc(QDate(2026, 10, 10), QTime(20, 0), Qt::UTC);
        QVERIFY(Tonight(m_catalog, {kMunich, {}, {}, kTele}).rank({}).empty());
        QVERIFY(Tonight(m_catalog, {kMunich, utc, utc, kTele}).rank({}).empty());
        QVERIFY(Tonight(m_catalog, {kMunich, utc, utc.addSecs(-60), kTele}).rank({}).empty());
    }

private:
    std::shared_ptr<const Catalog> m_catalog;
    std::unique_ptr<Tonight> m_autumn;
};

QTEST_GUILESS_MAIN(TestTonight)
#include "tst_tonight.moc"
