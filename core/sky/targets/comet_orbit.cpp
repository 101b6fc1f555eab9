// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/targets/comet_orbit.h"

#include "core/sky/angles.h"
#include "core/sky/sight.h"
#include "core/sky/sky_frame.h"

#include <cmath>
#include <numbers>

namespace nd {

namespace {

/// Gaussian constant: au^1.5 a day for a body without mass at 1 au.
constexpr double kGauss = 0.01720209895;
/// Of the ecliptic at J2000, IAU 1976, which orbits are published with.
constexpr double kObliquity = 84381.448 / 3600.0 * kRadiansPerDegree;

/// Stumpff's functions c0 to c3 of x, by their series for small and by halving for large x.
/// Source: Stumpff 1959; Danby, Fundamentals of Celestial Mechanics, 6.9.
struct Stumpff
{
    double c0 = 1.0;
    double c1 = 1.0;
    double c2 = 0.5;
    double c3 = 1.0 / 6.0;
};

Stumpff stumpff(double x)
{
    int halvings = 0;
    while (std::abs(x) > 0.1) {
        x /= 4.0;
        ++halvings;
    }
    Stumpff c;
    c.c3 = (1.0 - x * (1.0 - x * (1.0 - x * (1.0 - x / 110.0) / 72.0) / 42.0) / 20.0) / 6.0;
    c.c2 = (1.0 - x * (1.0 - x * (1.0 - x * (1.0 - x / 90.0) / 56.0) / 30.0) / 12.0) / 2.0;
    c.c1 = 1.0 - x * c.c3;
    c.c0 = 1.0 - x * c.c2;
    for (; halvings > 0; --halvings) {
        c.c3 = (c.c2 + c.c0 * c.c3) / 4.0;
        c.c2 = c.c1 * c.c1 / 2.0;
        c.c1 = c.c0 * c.c1;
        c.c0 = 2.0 * c.c0 * c.c0 - 1.0;
    }
    return c;
}

/// In the plane of the orbit, x to the perihelion. Universal variable from the perihelion on:
/// days = q s + mu e s^3 c3(alpha s^2), alpha = mu (1 - e) / q.
std::optional<Vector3> inOrbit(const CometElements &orbit, double days)
{
    const double mu = kGauss * kGauss;
    const double q = orbit.perihelionAu;
    const double alpha = mu * (1.0 - orbit.eccentricity) / q;
    if (alpha > 0.0) {
        const double period = 2.0 * std::numbers::pi * mu / (alpha * std::sqrt(alpha));
        days = std::remainder(days, period);
    }
    double s = 0.0;
    // The time grows with s: halve a bracket.
    double low = 0.0;
    double high = 1.0;
    const double wanted = std::abs(days);
    const auto daysAt = [&](double at) {
        const Stumpff c = stumpff(alpha * at * at);
        return q * at + mu * orbit.eccentricity * at * at * at * c.c3;
    };
    for (int i = 0; i < 60 && daysAt(high) < wanted; ++i)
        high *= 2.0;
    for (int i = 0; i < 200 && high - low > 1e-13 * high; ++i) {
        s = 0.5 * (low + high);
        (daysAt(s) < wanted ? low : high) = s;
    }
    if (days < 0.0)
        s = -s;
    const Stumpff c = stumpff(alpha * s * s);
    const double x = q - mu * s * s * c.c2;
    const double y = s * c.c1 * std::sqrt(mu * q * (1.0 + orbit.eccentricity));
    if (!std::isfinite(x) || !std::isfinite(y))
        return std::nullopt;
    return Vector3{x, y, 0.0};
}

/// Equator of J2000.
Vector3 toEquator(const Vector3 &inPlane, const CometElements &orbit)
{
    const double argument = orbit.perihelionArgumentDegrees * kRadiansPerDegree;
    const double node = orbit.nodeDegrees * kRadiansPerDegree;
    const double tilt = orbit.inclinationDegrees * kRadiansPerDegree;
    const double alongNode = inPlane[0] * std::cos(argument) - inPlane[1] * std::sin(argument);
    const double across = inPlane[0] * std::sin(argument) + inPlane[1] * std::cos(argument);
    const double x = alongNode * std::cos(node) - across * std::cos(tilt) * std::sin(node);
    const double y = alongNode * std::sin(node) + across * std::cos(tilt) * std::cos(node);
    const double z = across * std::sin(tilt);
    return {x, y * std::cos(kObliquity) - z * std::sin(kObliquity),
            y * std::sin(kObliquity) + z * std::cos(kObliquity)};
}

bool isOrbit(const CometElements &orbit)
{
    return orbit.perihelionAu > 0.0 && orbit.perihelionAu < 100.0 && orbit.eccentricity >= 0.0
        && orbit.eccentricity < 20.0 && std::isfinite(orbit.perihelionJulianDate);
}

} // namespace

std::optional<CometPlace> cometPlace(const Comet &comet, const QDateTime &utc)
{
    const CometElements &orbit = comet.elements;
    if (!isOrbit(orbit) || !utc.isValid())
        return std::nullopt;
    const JulianDate now = terrestrialTime(utcJulianDate(utc));
    const Vector3 earth = heliocentricEarth(now);
    CometPlace place;
    for (int i = 0; i < 3; ++i) { // Light time: each round is a ten-thousandth of the one before.
        const double then = now.fraction - place.earthAu * kLightDaysPerAu;
        const auto plane = inOrbit(orbit, now.day - orbit.perihelionJulianDate + then);
        if (!plane)
            return std::nullopt;
        const Vector3 fromSun = toEquator(*plane, orbit);
        const Vector3 fromEarth = sum(fromSun, earth, -1.0);
        place.sunAu = lengthOf(fromSun);
        place.earthAu = lengthOf(fromEarth);
        if (place.earthAu <= 0.0)
            return std::nullopt;
        place.place = equatorialOf(directionOf(fromEarth));
    }
    if (comet.absoluteMagnitude) {
        place.magnitude = *comet.absoluteMagnitude + 5.0 * std::log10(place.earthAu)
            + 2.5 * comet.slope * std::log10(place.sunAu);
    }
    return place;
}

} // namespace nd
