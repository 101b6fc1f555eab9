// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/apparent_place.h"

#include "core/sky/angles.h"
#include "core/sky/earth_state.h"
#include "core/sky/sky_frame.h"

#include <erfa.h>

namespace nd {

Horizontal horizontalOf(const Equatorial &icrs, const Site &site, const QDateTime &utc)
{
    return SkyFrame(site, utc).horizontalOf(icrs);
}

Equatorial equatorialOf(const Horizontal &direction, const Site &site, const QDateTime &utc)
{
    return SkyFrame(site, utc).equatorialOf(direction);
}

double parallacticAngleDegrees(const Equatorial &icrs, const Site &site, const QDateTime &utc)
{
    return SkyFrame(site, utc).parallacticAngleDegrees(icrs);
}

double siderealTimeHours(const Site &site, const QDateTime &utc)
{
    return SkyFrame(site, utc).siderealTimeHours();
}

Equatorial sunPlace(const QDateTime &utc)
{
    const Vector3 earth = heliocentricEarth(terrestrialTime(utcJulianDate(utc)));
    // That was the Earth seen from the Sun: the Sun is the other way.
    return equatorialOf(SkyDirection{-earth[0], -earth[1], -earth[2]});
}

double separationDegrees(const Equatorial &a, const Equatorial &b)
{
    return eraSeps(a.raDegrees * kRadiansPerDegree, a.declinationDegrees * kRadiansPerDegree,
                   b.raDegrees * kRadiansPerDegree, b.declinationDegrees * kRadiansPerDegree)
        * kDegreesPerRadian;
}

} // namespace nd
