// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sky/coordinates.h"

#include <cstddef>
#include <vector>

namespace nd {

/// How high trees and houses hide the sky, all around a site: apparent altitude for each azimuth,
/// straight between the points. Without points nothing is hidden but by the level horizon.
/// Immutable value type, any thread.
///
/// Two points of one azimuth are a wall: the first in the order of the walk from north over east is
/// its left edge. Azimuth 360 is allowed, so that a wall may stand in the north.
class HorizonMask
{
public:
    static constexpr std::size_t kMostPoints = 1440;
    static constexpr double kLowestDegrees = -30.0;
    static constexpr double kHighestDegrees = 90.0;

    HorizonMask() = default;
    /// Points in any order. What is no point is left out, and so is what is more than kMostPoints.
    explicit HorizonMask(std::vector<Horizontal> points);

    /// Azimuth 0 to 360, altitude within the bounds above.
    static bool isPoint(const Horizontal &point);

    bool isEmpty() const { return m_points.empty(); }
    /// By azimuth.
    const std::vector<Horizontal> &points() const { return m_points; }
    /// Any azimuth; 0 without points.
    double altitudeAt(double azimuthDegrees) const;
    /// Without the refraction of standard air: what stands there is seen at altitudeAt().
    double trueAltitudeAt(double azimuthDegrees) const;
    /// Whether something that is seen there is hidden, or below the level horizon if there are no
    /// points.
    bool hides(const Horizontal &apparent) const;
    /// Of all points; 0 without any.
    double highestDegrees() const;

    /// With one more point; the same if it is none, or one too many.
    HorizonMask with(const Horizontal &point) const;
    /// Without the point at `index` of points(); the same if there is none.
    HorizonMask without(std::size_t index) const;

    bool operator==(const HorizonMask &other) const { return m_points == other.m_points; }

private:
    struct Knot
    {
        double azimuth = 0.0;
        double altitude = 0.0;
        double trueAltitude = 0.0;
    };

    double between(double azimuthDegrees, double Knot::*altitude) const;

    std::vector<Horizontal> m_points;
    std::vector<Knot> m_knots; ///< The points, with the last and first once more outside.
};

} // namespace nd
