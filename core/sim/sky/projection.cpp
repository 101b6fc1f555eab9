// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/sky/projection.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace nd::sim {

namespace {

constexpr double kRadians = std::numbers::pi / 180.0;
constexpr double kWidestField = 120.0;
constexpr double kNarrowestField = 0.01;
constexpr double kBehind = 0.05;

double dot(const std::array<double, 3> &vector, const Star &star)
{
    return vector[0] * static_cast<double>(star.x) + vector[1] * static_cast<double>(star.y)
        + vector[2] * static_cast<double>(star.z);
}

} // namespace

Projection::Projection(const CameraSnapshot &snapshot)
{
    const double ra = snapshot.centre.raDegrees * kRadians;
    const double declination = snapshot.centre.declinationDegrees * kRadians;
    const double angle = snapshot.upPositionAngleDegrees * kRadians;
    m_forward = {std::cos(declination) * std::cos(ra), std::cos(declination) * std::sin(ra),
                 std::sin(declination)};
    const Vector east = {-std::sin(ra), std::cos(ra), 0.0};
    const Vector north = {-std::sin(declination) * std::cos(ra),
                          -std::sin(declination) * std::sin(ra), std::cos(declination)};
    for (size_t axis = 0; axis < 3; ++axis) {
        m_up[axis] = north[axis] * std::cos(angle) + east[axis] * std::sin(angle);
        m_right[axis] = north[axis] * std::sin(angle) - east[axis] * std::cos(angle);
    }
    const double width = std::max(1, snapshot.pixels.width());
    const double height = std::max(1, snapshot.pixels.height());
    const double field = std::clamp(snapshot.fieldWidthDegrees, kNarrowestField, kWidestField);
    m_pixelsPerUnit = width / 2.0 / std::tan(field / 2.0 * kRadians);
    m_middle = QPointF((width - 1.0) / 2.0, (height - 1.0) / 2.0);
    m_radiusDegrees = std::atan(std::hypot(width, height) / 2.0 / m_pixelsPerUnit) / kRadians;
}

std::optional<QPointF> Projection::pixelOf(const Star &star) const
{
    const double depth = dot(m_forward, star);
    if (depth < kBehind)
        return std::nullopt;
    const double scale = m_pixelsPerUnit / depth;
    return QPointF(m_middle.x() + dot(m_right, star) * scale,
                   m_middle.y() - dot(m_up, star) * scale);
}

} // namespace nd::sim
