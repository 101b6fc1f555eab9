// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/sight.h"

#include "core/sky/angles.h"
#include "core/sky/moon_series.h"
#include "core/sky/planet_series.h"

#include <erfam.h>

#include <algorithm>

namespace nd {

namespace {

constexpr double kAuKilometres = ERFA_DAU / 1000.0;
constexpr int kLightTimeTurns = 3;

/// Equatorial radii in kilometres. Source: IAU working group on cartographic coordinates, Archinal
/// et al., Celestial Mechanics 130 (2018) 22; the Sun's: 959.63 arcseconds at 1 au (Auwers).
constexpr std::array<double, kAllBodies.size()> kRadii{
    695'990.0, 1'737.4, 2'440.53, 6'051.8, 3'396.19, 71'492.0, 60'268.0, 25'559.0, 24'764.0};

/// As seen from the Sun.
Vector3 placeOf(Body body, const JulianDate &then)
{
    return body == Body::Moon ? sum(heliocentricEarth(then), geocentricMoon(then))
                              : heliocentricPlanet(body, then);
}

} // namespace

Vector3 sum(const Vector3 &a, const Vector3 &b, double factor)
{
    return {a[0] + factor * b[0], a[1] + factor * b[1], a[2] + factor * b[2]};
}

double lengthOf(const Vector3 &vector)
{
    return std::hypot(vector[0], vector[1], vector[2]);
}

SkyDirection directionOf(const Vector3 &vector)
{
    const double length = lengthOf(vector);
    return {vector[0] / length, vector[1] / length, vector[2] / length};
}

Sight sightOf(Body body, const JulianDate &terrestrial, const Vector3 &observer)
{
    Sight sight;
    sight.source = {};
    sight.line = sum({}, observer, -1.0);
    double lightDays = 0.0;
    for (int turn = 0; turn < kLightTimeTurns && body != Body::Sun; ++turn) {
        sight.source = placeOf(body, {terrestrial.day, terrestrial.fraction - lightDays});
        sight.line = sum(sight.source, observer, -1.0);
        lightDays = lengthOf(sight.line) * kLightDaysPerAu;
    }
    return sight;
}

double semidiameterDegrees(Body body, double distanceAu)
{
    const double sine = kRadii.at(static_cast<std::size_t>(body)) / (distanceAu * kAuKilometres);
    return std::asin(std::min(1.0, sine)) * kDegreesPerRadian;
}

} // namespace nd
