// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sky/chart/chart_view.h"
#include "core/sky/horizon/horizon_mask.h"

#include <QPointF>

#include <optional>
#include <vector>

namespace nd {

// Lines of a chart as geometry: pure functions, any thread.

/// One line of the net of longitudes and latitudes.
struct GridLine
{
    bool isLatitude = true;
    double degrees = 0.0;
    std::vector<SkyDirection> points;
};

/// How far apart the lines are for a field this wide, in degrees.
double gridStep(double fieldDegrees);
/// The net around where `projection` looks, by the axes of the frame: no more than the picture
/// needs.
std::vector<GridLine> gridLines(const HorizonAxes &axes, const ChartProjection &projection,
                                double stepDegrees);

/// A run of points on the picture, and whether it closes around the ground or around the sky.
struct GroundOutline
{
    std::vector<QPointF> points;
    bool enclosesSky = true;
};

/// The edge of the ground on a picture. Points far outside come to a circle around it, so that
/// painters meet no huge numbers.
GroundOutline groundOutline(const HorizonAxes &axes, const HorizonMask &mask,
                            const ChartProjection &projection);

} // namespace nd
