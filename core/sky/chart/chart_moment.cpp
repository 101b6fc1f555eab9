// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/chart/chart_moment.h"

#include "core/sky/angles.h"
#include "core/sky/refraction.h"
#include "core/sky/sky_frame.h"

namespace nd {

namespace {

constexpr double kObliquityDegrees = 84381.406 / 3600.0;

} // namespace

ChartMoment ChartMoment::at(const std::optional<Site> &site, const QDateTime &utc)
{
    ChartMoment moment{utc, site, {}, {}};
    if (site)
        moment.horizon = HorizonAxes::of(SkyFrame(*site, utc));
    for (const Body body : kAllBodies) {
        const BodyPlace place = site ? bodyPlace(body, *site, utc) : bodyPlace(body, utc);
        ChartBody drawn{body,
                        directionOf(place.astrometric),
                        place.angularDiameterDegrees,
                        place.illuminatedFraction,
                        0.0,
                        place.magnitude};
        if (site) {
            drawn.altitudeDegrees = apparentAltitudeDegrees(
                moment.horizon.placeOf(drawn.direction).altitudeDegrees, Air::standard());
        }
        moment.bodies.push_back(drawn);
    }
    return moment;
}

SkyDirection eclipticPole()
{
    const double obliquity = kObliquityDegrees * kRadiansPerDegree;
    return {0.0, -std::sin(obliquity), std::cos(obliquity)};
}

} // namespace nd
