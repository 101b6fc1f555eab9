// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <numbers>

namespace nd {

// Arithmetic shared by the sources of core/sky.

inline constexpr double kRadiansPerDegree = std::numbers::pi / 180.0;
inline constexpr double kDegreesPerRadian = 180.0 / std::numbers::pi;
inline constexpr double kHoursPerRadian = 12.0 / std::numbers::pi;

/// What is reckoned with where a caller brings no number.
inline double finiteOr0(double value)
{
    return std::isfinite(value) ? value : 0.0;
}

/// 0 to `turn`.
inline double wrapped(double value, double turn)
{
    const double rest = std::fmod(value, turn);
    const double positive = rest < 0.0 ? rest + turn : rest;
    return positive >= turn ? 0.0 : positive;
}

/// -`turn`/2 to `turn`/2.
inline double centred(double value, double turn)
{
    const double positive = wrapped(value, turn);
    return positive > turn / 2.0 ? positive - turn : positive;
}

} // namespace nd
