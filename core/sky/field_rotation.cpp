// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/field_rotation.h"

#include "core/sky/angles.h"

#include <algorithm>

namespace nd {

namespace {

constexpr double kTurnDegreesPerHour = 15.041067; // of the Earth, sidereal
constexpr double kNearZenithDegrees = 0.1;
constexpr double kPixelDegrees = 3.0 / 3600.0;
constexpr double kMillisecondsPerHour = 3'600'000.0;

} // namespace

std::optional<double> fieldRotationDegreesPerHour(const Horizontal &place, double latitudeDegrees)
{
    if (!(std::abs(place.altitudeDegrees) < 90.0 - kNearZenithDegrees))
        return std::nullopt;
    return -kTurnDegreesPerHour * std::cos(latitudeDegrees * kRadiansPerDegree)
        * std::cos(place.azimuthDegrees * kRadiansPerDegree)
        / std::cos(place.altitudeDegrees * kRadiansPerDegree);
}

std::optional<std::chrono::milliseconds> longestExposure(const Horizontal &place,
                                                         double latitudeDegrees,
                                                         double radiusPixels, double smearPixels)
{
    const auto rate = fieldRotationDegreesPerHour(place, latitudeDegrees);
    if (!rate || !(radiusPixels > 0.0) || !(smearPixels > 0.0))
        return std::nullopt;
    const double allowedDegrees = smearPixels / radiusPixels * kDegreesPerRadian;
    const double hours = std::min(1.0, allowedDegrees / std::max(std::abs(*rate), 1e-9));
    return std::chrono::milliseconds(std::llround(hours * kMillisecondsPerHour));
}

std::optional<std::chrono::milliseconds>
longestExposureOfField(const Horizontal &place, double latitudeDegrees, double diagonalDegrees)
{
    return longestExposure(place, latitudeDegrees, diagonalDegrees / 2.0 / kPixelDegrees);
}

} // namespace nd
