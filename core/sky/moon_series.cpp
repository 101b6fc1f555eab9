// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/moon_series.h"

#include "core/sky/angles.h"

#include <erfa.h>
#include <erfam.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <span>

namespace nd {

namespace {

struct MoonTerm
{
    double amplitude; ///< Arcseconds, of the distance kilometres.
    double phase; ///< Radians; the next two by powers of Julian centuries.
    double first;
    double second;
};

#include "core/sky/planets/moon.inc"

constexpr double kJ2000 = 2451545.0;
constexpr double kDaysPerCentury = 36'525.0;
constexpr double kRadiansPerArcsecond = kRadiansPerDegree / 3600.0;
constexpr double kAuKilometres = ERFA_DAU / 1000.0;
constexpr std::size_t kPowers = 4;
/// Of the ecliptic of J2000 against ICRS. Source: IAU 2006.
constexpr double kObliquity = 84'381.406 * kRadiansPerArcsecond;

double horner(std::span<const double> coefficients, double time)
{
    double sum = 0.0;
    for (std::size_t power = coefficients.size(); power-- > 0;)
        sum = sum * time + coefficients[power];
    return sum;
}

double sumOf(std::span<const MoonTerm> terms, double time)
{
    double sum = 0.0;
    for (const MoonTerm &term : terms)
        sum += term.amplitude * std::sin(term.phase + time * (term.first + time * term.second));
    return sum;
}

/// Longitude and latitude in arcseconds (without the mean longitude), distance in kilometres; by
/// the ecliptic of date and the departure point of J2000.
Vector3 sphericalOf(double time)
{
    Vector3 result = {};
    std::size_t first = 0;
    for (std::size_t coordinate = 0; coordinate < 3; ++coordinate) {
        double factor = 1.0;
        for (std::size_t power = 0; power < kPowers; ++power) {
            const std::size_t count = kMoonCounts.at(coordinate * kPowers + power);
            result.at(coordinate)
                += factor * sumOf(std::span(kMoonTerms).subspan(first, count), time);
            first += count;
            factor *= time;
        }
    }
    return result;
}

/// The ecliptic of date to that of J2000. Source: Laskar, Astronomy and Astrophysics 157 (1986) 59,
/// as ELP/MPP02 uses it.
Vector3 onFixedEcliptic(const Vector3 &place, double time)
{
    constexpr std::array kP{0.0,           0.10180391e-4,  0.47020439e-6,
                            -0.5417367e-9, -0.2507948e-11, 0.463486e-14};
    constexpr std::array kQ{0.0,           -0.113469002e-3, 0.12372674e-6,
                            0.12654170e-8, -0.1371808e-11,  -0.320334e-14};
    const double p = horner(kP, time);
    const double q = horner(kQ, time);
    const double root = 2.0 * std::sqrt(std::max(0.0, 1.0 - p * p - q * q));
    const auto &[x, y, z] = place;
    return {(1.0 - 2.0 * p * p) * x + 2.0 * p * q * y + p * root * z,
            2.0 * p * q * x + (1.0 - 2.0 * q * q) * y - q * root * z,
            -p * root * x + q * root * y + (1.0 - 2.0 * p * p - 2.0 * q * q) * z};
}

} // namespace

Vector3 geocentricMoon(const JulianDate &terrestrial)
{
    const double time = (terrestrial.day - kJ2000 + terrestrial.fraction) / kDaysPerCentury;
    const Vector3 spherical = sphericalOf(time);
    const double longitude = horner(kMoonMeanLongitude, time) + spherical[0] * kRadiansPerArcsecond;
    const double latitude = spherical[1] * kRadiansPerArcsecond;
    const double distance = spherical[2] / kAuKilometres;
    const Vector3 ecliptic = onFixedEcliptic({distance * std::cos(latitude) * std::cos(longitude),
                                              distance * std::cos(latitude) * std::sin(longitude),
                                              distance * std::sin(latitude)},
                                             time);
    const double cosine = std::cos(kObliquity);
    const double sine = std::sin(kObliquity);
    return {ecliptic[0], cosine * ecliptic[1] - sine * ecliptic[2],
            sine * ecliptic[1] + cosine * ecliptic[2]};
}

} // namespace nd
