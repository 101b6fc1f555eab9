// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/chart/mosaic_grid.h"

#include "core/sky/angles.h"
#include "core/sky/chart/chart_vector.h"
#include "core/sky/sky_frame.h"

#include <algorithm>
#include <cmath>

namespace nd {

namespace {

constexpr double kWidestMosaic = 150.0;

SkyDirection eastAt(const Equatorial &place)
{
    const double ra = place.raDegrees * kRadiansPerDegree;
    return {-std::sin(ra), std::cos(ra), 0.0};
}

/// Up and left of a field as unit vectors; left is east where north is up.
struct FieldAxes
{
    explicit FieldAxes(const ChartField &field) : forward(directionOf(field.centre))
    {
        const SkyDirection east = eastAt(field.centre);
        const SkyDirection north = cross(forward, east);
        const double angle = field.angleDegrees * kRadiansPerDegree;
        up = combined(std::cos(angle), north, std::sin(angle), east);
        left = combined(-std::sin(angle), north, std::cos(angle), east);
    }

    SkyDirection forward;
    SkyDirection up;
    SkyDirection left;
};

/// Of what is `up` at the middle, seen at another place: north over east.
double angleAt(const Equatorial &place, const SkyDirection &up)
{
    const SkyDirection east = eastAt(place);
    const SkyDirection north = cross(directionOf(place), east);
    return std::atan2(dot(up, east), dot(up, north)) * kDegreesPerRadian;
}

} // namespace

MosaicPlan MosaicPlan::bounded() const
{
    return {std::clamp(columns, 1, kMostSide), std::clamp(rows, 1, kMostSide),
            std::clamp(overlapPercent, 0, kMostOverlapPercent)};
}

std::vector<ChartField> mosaicPanes(const ChartField &field, const MosaicPlan &wanted)
{
    const MosaicPlan plan = wanted.bounded();
    const double part = 1.0 - plan.overlapPercent / 100.0;
    const double across = field.widthDegrees * part;
    const double along = field.heightDegrees * part;
    const double widest = std::max(across * (plan.columns - 1) + field.widthDegrees,
                                   along * (plan.rows - 1) + field.heightDegrees);
    std::vector<ChartField> panes;
    // Written so that NaN fails.
    if (!(field.widthDegrees > 0.0 && field.heightDegrees > 0.0 && widest < kWidestMosaic))
        return panes;
    const FieldAxes axes(field);
    for (int row = 0; row < plan.rows; ++row) {
        const double height = (0.5 * (plan.rows - 1) - row) * along * kRadiansPerDegree;
        for (int column = 0; column < plan.columns; ++column) {
            const double side = (0.5 * (plan.columns - 1) - column) * across * kRadiansPerDegree;
            // Turned to the side first, then up: as a camera on two axes.
            const SkyDirection aside
                = combined(std::cos(side), axes.forward, std::sin(side), axes.left);
            const SkyDirection middle
                = combined(std::cos(height), aside, std::sin(height), axes.up);
            const SkyDirection up = combined(-std::sin(height), aside, std::cos(height), axes.up);
            ChartField pane = field;
            pane.centre = equatorialOf(middle);
            pane.angleDegrees = angleAt(pane.centre, up);
            panes.push_back(pane);
        }
    }
    return panes;
}

} // namespace nd
