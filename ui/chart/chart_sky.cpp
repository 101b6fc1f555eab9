// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_sky.h"

#include "core/base/pool_work.h"
#include "core/sky/sky_frame.h"

#include <algorithm>

namespace nd {

namespace {

/// They never change, whatever the catalogue holds.
const std::shared_ptr<const StarTable> &sharedStars()
{
    static const std::shared_ptr<const StarTable> stars = StarTable::load();
    return stars;
}

void takeObject(ChartSky &sky, const SkyObject &object)
{
    if (!object.place) {
        const auto body = bodyByKey(QString::fromLatin1(
            object.bodyKey.data(), static_cast<qsizetype>(object.bodyKey.size())));
        if (body)
            sky.bodies.at(static_cast<std::size_t>(*body)) = &object;
        return;
    }
    const ChartSky::Object entry{&object, directionOf(*object.place), chartRank(object),
                                 chartSymbol(object.type)};
    if (entry.symbol != ChartSymbol::None)
        sky.objects.push_back(entry);
    else if (!object.commonNames.empty() || !object.aliases.empty())
        sky.namedStars.push_back(entry);
}

void takeFigures(ChartSky &sky)
{
    for (const ConstellationLine &line : loadConstellationLines()) {
        std::vector<SkyDirection> points;
        for (const Equatorial &point : line.points)
            points.push_back(directionOf(point));
        sky.figures.push_back(std::move(points));
    }
    for (const Constellation &one : loadConstellations())
        sky.figureNames.push_back({one.name.toUpper(), one.rank, directionOf(one.namePlace)});
    std::stable_sort(sky.figureNames.begin(), sky.figureNames.end(),
                     [](const auto &a, const auto &b) { return a.rank < b.rank; });
}

} // namespace

std::shared_ptr<const ChartSky> ChartSky::make(const std::shared_ptr<const Catalog> &catalog)
{
    auto sky = std::make_shared<ChartSky>();
    sky->catalog = catalog;
    sky->stars = sharedStars();
    if (catalog) {
        for (const SkyObject &object : catalog->objects())
            takeObject(*sky, object);
    }
    for (auto *list : {&sky->objects, &sky->namedStars}) {
        std::stable_sort(list->begin(), list->end(),
                         [](const Object &a, const Object &b) { return a.rank < b.rank; });
    }
    takeFigures(*sky);
    sky->milkyWay = MilkyWayMap(loadMilkyWay());
    return sky;
}

void loadChartSky(QObject *context, const std::shared_ptr<const Catalog> &catalog,
                  std::function<void(std::shared_ptr<const ChartSky>)> done)
{
    workInPool(
        context, [catalog] { return ChartSky::make(catalog); }, std::move(done));
}

} // namespace nd
