// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/chart/field_outline.h"

#include "core/sky/angles.h"
#include "core/sky/chart/chart_vector.h"
#include "core/sky/sky_frame.h"

#include <algorithm>

namespace nd {

namespace {

constexpr double kWidest = 170.0;

bool isDrawable(double degrees)
{
    return degrees > 0.0 && degrees < kWidest;
}

} // namespace

std::vector<SkyDirection> fieldOutline(const ChartField &field, int stepsPerSide)
{
    std::vector<SkyDirection> outline;
    if (!isDrawable(field.widthDegrees) || !isDrawable(field.heightDegrees))
        return outline;
    const double ra = field.centre.raDegrees * kRadiansPerDegree;
    const double declination = field.centre.declinationDegrees * kRadiansPerDegree;
    const double angle = field.angleDegrees * kRadiansPerDegree;
    const SkyDirection forward = directionOf(field.centre);
    const SkyDirection east{-std::sin(ra), std::cos(ra), 0.0};
    const SkyDirection north{-std::sin(declination) * std::cos(ra),
                             -std::sin(declination) * std::sin(ra), std::cos(declination)};
    const SkyDirection up = combined(std::cos(angle), north, std::sin(angle), east);
    const SkyDirection left = combined(-std::sin(angle), north, std::cos(angle), east);
    const double halfWidth = std::tan(field.widthDegrees / 2.0 * kRadiansPerDegree);
    const double halfHeight = std::tan(field.heightDegrees / 2.0 * kRadiansPerDegree);
    const std::array<std::array<double, 2>, 5> corners{
        {{1, 1}, {-1, 1}, {-1, -1}, {1, -1}, {1, 1}}};
    const int steps = std::max(stepsPerSide, 1);
    for (std::size_t side = 0; side + 1 < corners.size(); ++side) {
        for (int step = 0; step < steps; ++step) {
            const double part = static_cast<double>(step) / steps;
            const double across = std::lerp(corners.at(side)[0], corners.at(side + 1)[0], part);
            const double along = std::lerp(corners.at(side)[1], corners.at(side + 1)[1], part);
            outline.push_back(normalized(
                combined(across * halfWidth, left, along * halfHeight, up, 1.0, forward)));
        }
    }
    outline.push_back(outline.front());
    return outline;
}

} // namespace nd
