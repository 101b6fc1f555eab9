// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/chart/chart_projection.h"

#include "core/sky/angles.h"
#include "core/sky/chart/chart_vector.h"

#include <algorithm>

namespace nd {

namespace {

/// Behind this (forward is 1) nothing is drawn: 20 degrees around the point opposite.
constexpr double kBehind = -0.94;
/// The farthest that farPointOf() goes, in radians of the middle.
constexpr double kLeastDepth = 1e-9;

} // namespace

ChartProjection::ChartProjection(const ChartAxes &axes, double fieldDegrees, const QSizeF &size)
    : m_axes(axes)
    , m_size(std::max(size.width(), 1.0), std::max(size.height(), 1.0))
    , m_middle(m_size.width() / 2.0, m_size.height() / 2.0)
{
    const double known = std::isfinite(fieldDegrees) ? fieldDegrees : 60.0;
    const double field = std::clamp(known, kLeastField, kMostField) * kRadiansPerDegree;
    m_scale = m_middle.x() / (2.0 * std::tan(field / 4.0));
    const double corner = std::hypot(m_middle.x(), m_middle.y()) / m_scale;
    m_reachCosine = std::cos(2.0 * std::atan(corner / 2.0));
}

std::optional<QPointF> ChartProjection::pointOf(const SkyDirection &icrs) const
{
    const double depth = dot(m_axes.forward, icrs);
    if (!(depth > kBehind))
        return std::nullopt;
    const double factor = 2.0 * m_scale / (1.0 + depth);
    return QPointF(m_middle.x() + factor * dot(m_axes.right, icrs),
                   m_middle.y() - factor * dot(m_axes.up, icrs));
}

QPointF ChartProjection::farPointOf(const SkyDirection &icrs) const
{
    const double depth = std::max(1.0 + dot(m_axes.forward, icrs), kLeastDepth);
    const double factor = 2.0 * m_scale / depth;
    return {m_middle.x() + factor * dot(m_axes.right, icrs),
            m_middle.y() - factor * dot(m_axes.up, icrs)};
}

SkyDirection ChartProjection::directionAt(const QPointF &point) const
{
    const double x = (point.x() - m_middle.x()) / m_scale;
    const double y = (m_middle.y() - point.y()) / m_scale;
    const double square = x * x + y * y;
    const double factor = 4.0 / (4.0 + square);
    return combined(factor * x, m_axes.right, factor * y, m_axes.up,
                    (4.0 - square) / (4.0 + square), m_axes.forward);
}

double ChartProjection::pixelsPerDegree() const
{
    return m_scale * kRadiansPerDegree;
}

double ChartProjection::magnificationAt(const SkyDirection &icrs) const
{
    return 2.0 / std::max(1.0 + dot(m_axes.forward, icrs), 1.0 + kBehind);
}

double ChartProjection::reachDegrees() const
{
    return std::acos(std::clamp(m_reachCosine, -1.0, 1.0)) * kDegreesPerRadian;
}

} // namespace nd
