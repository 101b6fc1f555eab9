// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sky/coordinates.h"

#include <optional>

namespace nd {

// Pure functions, any thread. Source: Saemundsson, Sky and Telescope 72 (1986) 70, as in Meeus,
// Astronomical Algorithms, 16.4; within 0.1 arcminutes of Bennett's formula. Below -1 degree, where
// no formula holds, refraction fades to nothing at the nadir, so that it can be undone everywhere.

/// How far refraction lifts what rises or sets, in degrees.
/// Source: Meeus, Astronomical Algorithms, 15.
inline constexpr double kHorizonRefraction = 34.0 / 60.0;

/// Where something is seen that stands at `trueAltitudeDegrees`.
double apparentAltitudeDegrees(double trueAltitudeDegrees, const Air &air);
/// The inverse of apparentAltitudeDegrees().
double trueAltitudeDegrees(double apparentAltitudeDegrees, const Air &air);

/// How much air lies before an object, 1 at the zenith, 38 at the horizon; nothing below it.
/// Source: Kasten and Young, Applied Optics 28 (1989) 4735; `altitude` is the apparent one.
std::optional<double> airmass(double apparentAltitudeDegrees);

} // namespace nd
