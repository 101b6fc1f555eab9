// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sky/coordinates.h"

#include <chrono>
#include <optional>

namespace nd {

// How the picture of an altazimuth mount turns. Pure functions, any thread.

/// Degrees per hour, positive when the parallactic angle grows; nothing within 0.1 degrees of the
/// zenith, where it has no end. Source: derivative of the parallactic angle,
/// 15.041 cos(latitude) cos(azimuth) / cos(altitude).
std::optional<double> fieldRotationDegreesPerHour(const Horizontal &place, double latitudeDegrees);

/// The longest exposure whose corner, `radiusPixels` from the centre, is smeared by `smearPixels`
/// at most; an hour at most, nothing at the zenith.
std::optional<std::chrono::milliseconds> longestExposure(const Horizontal &place,
                                                         double latitudeDegrees,
                                                         double radiusPixels,
                                                         double smearPixels = 1.0);

/// The longest exposure of a tele camera whose field has that diagonal, until its corner trails by
/// a pixel: 2.8 to 4 arcseconds, taken as 3. Nothing at the zenith, or if the field is not known.
std::optional<std::chrono::milliseconds>
longestExposureOfField(const Horizontal &place, double latitudeDegrees, double diagonalDegrees);

} // namespace nd
