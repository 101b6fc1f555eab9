// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sky/bodies.h"
#include "core/sky/chart/chart_view.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace nd {

/// Sun, Moon or a planet as a chart draws it.
struct ChartBody
{
    Body body = Body::Sun;
    SkyDirection direction;
    double diameterDegrees = 0.0;
    double illuminatedFraction = 1.0;
    double altitudeDegrees = 0.0; ///< Apparent; 0 without a site.
    double magnitude = 0.0;
};

/// What of a chart depends on time and place. Made in a fraction of a millisecond; immutable value
/// type, any thread.
struct ChartMoment
{
    QDateTime utc;
    std::optional<Site> site;
    /// Without a site those of the equator, so that something can be drawn.
    HorizonAxes horizon;
    std::vector<ChartBody> bodies; ///< The Sun first.

    static ChartMoment at(const std::optional<Site> &site, const QDateTime &utc);
    const ChartBody &body(Body which) const { return bodies.at(static_cast<std::size_t>(which)); }
};

/// Pole of the ecliptic of J2000, ICRS. Source: obliquity of IAU 2006, 84381.406 arcseconds.
SkyDirection eclipticPole();

} // namespace nd
