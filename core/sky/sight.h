// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sky/bodies.h"
#include "core/sky/earth_state.h"

namespace nd {

/// What light takes. Source: IAU 2012 resolution B2 and the speed of light.
inline constexpr double kLightDaysPerAu = 149'597'870'700.0 / 299'792'458.0 / 86'400.0;

/// Where a body is and from where its light comes, in au on ICRS axes.
struct Sight
{
    Vector3 source{}; ///< From the Sun, when the light left.
    Vector3 line{}; ///< From the observer, now.
};

/// `observer` is the observer as seen from the Sun at `terrestrial`.
Sight sightOf(Body body, const JulianDate &terrestrial, const Vector3 &observer);

/// a + factor * b
Vector3 sum(const Vector3 &a, const Vector3 &b, double factor = 1.0);
double lengthOf(const Vector3 &vector);
/// `vector` must not be 0.
SkyDirection directionOf(const Vector3 &vector);
/// Half of the angle a body's equator is seen under, in degrees.
double semidiameterDegrees(Body body, double distanceAu);

} // namespace nd
