// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sky/coordinates.h"

#include <QPointF>
#include <QSizeF>

#include <optional>

namespace nd {

/// How a picture of the sky stands: unit vectors at right angles, ICRS.
struct ChartAxes
{
    SkyDirection right{0.0, -1.0, 0.0};
    SkyDirection up{0.0, 0.0, 1.0};
    SkyDirection forward{1.0, 0.0, 0.0};
};

/// The stereographic projection of the sky as seen from inside onto a picture: circles stay
/// circles, and nothing is squeezed. Immutable value type, any thread.
///
/// y grows downwards. Of an empty picture or a field that makes no sense something finite is made.
class ChartProjection
{
public:
    static constexpr double kLeastField = 0.05;
    static constexpr double kMostField = 230.0;

    ChartProjection() : ChartProjection({}, 60.0, {1.0, 1.0}) {}
    /// `fieldDegrees` is how much of the sky goes from the left edge to the right one.
    ChartProjection(const ChartAxes &axes, double fieldDegrees, const QSizeF &size);

    const QSizeF &size() const { return m_size; }
    const ChartAxes &axes() const { return m_axes; }

    /// Where a direction is on the picture, or outside of it; nothing for what lies so far behind
    /// that no picture shows it.
    std::optional<QPointF> pointOf(const SkyDirection &icrs) const;
    /// The same for the few that have to have a point: those behind are far away.
    QPointF farPointOf(const SkyDirection &icrs) const;
    /// The inverse of pointOf().
    SkyDirection directionAt(const QPointF &point) const;

    /// In the middle of the picture.
    double pixelsPerRadian() const { return m_scale; }
    double pixelsPerDegree() const;
    /// How much larger things are drawn there than in the middle.
    double magnificationAt(const SkyDirection &icrs) const;
    /// What is farther from the middle than the angle with this cosine is not on the picture.
    double reachCosine() const { return m_reachCosine; }
    /// That angle, 0 to 180.
    double reachDegrees() const;

private:
    ChartAxes m_axes;
    QSizeF m_size;
    QPointF m_middle;
    double m_scale = 1.0;
    double m_reachCosine = -1.0;
};

} // namespace nd
