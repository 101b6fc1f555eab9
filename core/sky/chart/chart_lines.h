// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sky/chart/chart_view.h"

#include <QPointF>

#include <optional>
#include <span>
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

/// How high something hides the sky, all around: apparent altitude in degrees for each azimuth.
/// Nothing is hidden without points.
class HorizonLine
{
public:
    HorizonLine() = default;
    /// Points in any order; between them the line is straight. What is no number is left out.
    explicit HorizonLine(const std::vector<Horizontal> &points);

    bool isFlat() const { return m_points.empty(); }
    double altitudeAt(double azimuthDegrees) const;
    /// Without the refraction of standard air: what stands there is seen at altitudeAt().
    double trueAltitudeAt(double azimuthDegrees) const;

private:
    struct Point
    {
        double azimuth = 0.0;
        double altitude = 0.0;
        double trueAltitude = 0.0;
    };

    double between(double azimuthDegrees, double Point::*altitude) const;

    std::vector<Point> m_points; ///< By azimuth, with the last and first once more outside.
};

/// A run of points on the picture, and whether it closes around the ground or around the sky.
struct GroundOutline
{
    std::vector<QPointF> points;
    bool enclosesSky = true;
};

/// The edge of the ground on a picture. Points far outside come to a circle around it, so that
/// painters meet no huge numbers.
GroundOutline groundOutline(const HorizonAxes &axes, const HorizonLine &line,
                            const ChartProjection &projection);

} // namespace nd
