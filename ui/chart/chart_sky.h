// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sky/bodies.h"
#include "core/sky/chart/star_table.h"
#include "ui/chart/chart_objects.h"
#include "ui/chart/milky_way_map.h"

#include <array>
#include <functional>

class QObject;

namespace nd {

/// What of a chart stays where it is: stars, objects, constellations, the Milky Way.
///
/// Making one takes about a tenth of a second: see loadChartSky(). Immutable, any thread.
struct ChartSky
{
    struct Object
    {
        const SkyObject *object = nullptr; ///< Of the catalogue.
        SkyDirection direction;
        double rank = 0.0;
        ChartSymbol symbol = ChartSymbol::None;
    };

    struct Name
    {
        QString text;
        int rank = 3;
        SkyDirection direction;
    };

    static std::shared_ptr<const ChartSky> make(const std::shared_ptr<const Catalog> &catalog);

    std::shared_ptr<const Catalog> catalog; ///< Keeps the objects alive.
    std::shared_ptr<const StarTable> stars;
    std::vector<Object> objects; ///< The deep sky, the best first.
    std::vector<Object> namedStars; ///< The brightest first.
    std::array<const SkyObject *, kAllBodies.size()> bodies{}; ///< Null where none is known.
    std::vector<std::vector<SkyDirection>> figures;
    std::vector<Name> figureNames; ///< The large ones first.
    MilkyWayMap milkyWay;
};

/// Makes one on the thread pool and calls `done` on the calling thread: once, never from inside
/// this function, or never if `context` died.
void loadChartSky(QObject *context, const std::shared_ptr<const Catalog> &catalog,
                  std::function<void(std::shared_ptr<const ChartSky>)> done);

} // namespace nd
