// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/planet_series.h"

#include <cmath>
#include <cstdint>
#include <span>

namespace nd {

namespace {

struct PlanetTerm
{
    double amplitude;
    double phase;
    double frequency; ///< Radians per millennium.
};

#include "core/sky/planets/jupiter.inc"
#include "core/sky/planets/mars.inc"
#include "core/sky/planets/mercury.inc"
#include "core/sky/planets/neptune.inc"
#include "core/sky/planets/saturn.inc"
#include "core/sky/planets/uranus.inc"
#include "core/sky/planets/venus.inc"

constexpr double kJ2000 = 2451545.0;
constexpr double kDaysPerMillennium = 365'250.0;
constexpr std::size_t kPowers = 6;

struct Series
{
    std::span<const std::uint16_t> counts; ///< Terms of each power of time: of L, then B, then R.
    std::span<const PlanetTerm> terms;
};

Series seriesOf(Body planet)
{
    switch (planet) {
    case Body::Mercury:
        return {kMercuryCounts, kMercuryTerms};
    case Body::Venus:
        return {kVenusCounts, kVenusTerms};
    case Body::Mars:
        return {kMarsCounts, kMarsTerms};
    case Body::Jupiter:
        return {kJupiterCounts, kJupiterTerms};
    case Body::Saturn:
        return {kSaturnCounts, kSaturnTerms};
    case Body::Uranus:
        return {kUranusCounts, kUranusTerms};
    case Body::Neptune:
        return {kNeptuneCounts, kNeptuneTerms};
    case Body::Sun:
    case Body::Moon:
        break;
    }
    return {};
}

double sumOf(std::span<const PlanetTerm> terms, double millennia)
{
    double sum = 0.0;
    for (const PlanetTerm &term : terms)
        sum += term.amplitude * std::cos(term.phase + term.frequency * millennia);
    return sum;
}

/// Longitude and latitude in radians, distance in au.
Vector3 sphericalOf(const Series &series, double millennia)
{
    Vector3 result = {};
    std::size_t first = 0;
    for (std::size_t coordinate = 0; coordinate < 3; ++coordinate) {
        double factor = 1.0;
        for (std::size_t power = 0; power < kPowers; ++power) {
            const std::size_t count = series.counts[coordinate * kPowers + power];
            result.at(coordinate) += factor * sumOf(series.terms.subspan(first, count), millennia);
            first += count;
            factor *= millennia;
        }
    }
    return result;
}

/// The ecliptic of VSOP87 to FK5, which ICRS follows within 0.02 arcseconds.
/// Source: vsop87.doc of the series, section "reference systems".
Vector3 onEquator(double x, double y, double z)
{
    return {x + 0.000000440360 * y - 0.000000190919 * z,
            -0.000000479966 * x + 0.917482137087 * y - 0.397776982902 * z,
            0.397776982902 * y + 0.917482137087 * z};
}

} // namespace

Vector3 heliocentricPlanet(Body planet, const JulianDate &terrestrial)
{
    const Series series = seriesOf(planet);
    if (series.terms.empty())
        return {};
    const double millennia = (terrestrial.day - kJ2000 + terrestrial.fraction) / kDaysPerMillennium;
    const Vector3 place = sphericalOf(series, millennia);
    const double inPlane = place[2] * std::cos(place[1]);
    return onEquator(inPlane * std::cos(place[0]), inPlane * std::sin(place[0]),
                     place[2] * std::sin(place[1]));
}

} // namespace nd
