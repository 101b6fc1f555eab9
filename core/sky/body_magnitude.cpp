// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/body_magnitude.h"

#include "core/sky/angles.h"
#include "core/sky/apparent_place.h"
#include "core/sky/sky_frame.h"

#include <algorithm>
#include <initializer_list>

namespace nd {

namespace {

constexpr double kSunAtOneAu = -26.74;
constexpr double kMeanMoonAu = 384'400.0 / 149'597'870.7;
constexpr double kDayOfJ2000 = 2'451'545.0;
constexpr double kJulianYear = 365.25;

// Poles of J2000. Source: B. A. Archinal et al., report of the IAU working group on cartographic
// coordinates and rotational elements, 2015.
constexpr Equatorial kSaturnPole{40.589, 83.537};
constexpr Equatorial kUranusPole{257.311, -15.175};

/// The first is the constant.
double polynomial(double x, std::initializer_list<double> coefficients)
{
    double sum = 0.0;
    for (auto one = std::rbegin(coefficients); one != std::rend(coefficients); ++one)
        sum = sum * x + *one;
    return sum;
}

/// How far north of the body's equator, in degrees, someone is who sees it along `line`.
double latitudeOver(const Equatorial &pole, const Vector3 &line)
{
    return separationDegrees(pole, equatorialOf(directionOf(line))) - 90.0;
}

/// Globe and rings, which shine where Sun and observer are on the same side of them.
double saturn(const Sight &sight, double phase)
{
    const double seen = latitudeOver(kSaturnPole, sight.line);
    const double lit = latitudeOver(kSaturnPole, sight.source);
    const double mean = seen * lit > 0.0 ? std::sqrt(seen * lit) : 0.0;
    const double sine = std::sin(mean * kRadiansPerDegree);
    return -8.914 - 1.825 * sine + 0.026 * phase - 0.378 * sine * std::exp(-2.25 * phase);
}

double uranus(const Sight &sight, double phase)
{
    const double latitude = (std::abs(latitudeOver(kUranusPole, sight.line))
                             + std::abs(latitudeOver(kUranusPole, sight.source)))
        / 2.0;
    return polynomial(phase, {-7.110 - 0.00084 * latitude, 6.587e-3, 1.045e-4});
}

/// It became brighter from 1980 to 2000, and nobody knows why.
double neptune(const JulianDate &terrestrial)
{
    const double year
        = 2000.0 + (terrestrial.day - kDayOfJ2000 + terrestrial.fraction) / kJulianYear;
    return -6.89 - 0.0054 * std::clamp(year - 1980.0, 0.0, 20.0);
}

/// At 1 au from Sun and observer; `phase` is the angle between them as seen from the body, in
/// degrees.
double atOneAu(Body body, const Sight &sight, double phase, const JulianDate &terrestrial)
{
    switch (body) {
    case Body::Sun:
        return kSunAtOneAu;
    case Body::Moon:
        return polynomial(phase, {-12.73, 0.026, 0.0, 0.0, 4e-9}) - 5.0 * std::log10(kMeanMoonAu);
    case Body::Mercury:
        return polynomial(
            phase,
            {-0.613, 6.3280e-02, -1.6336e-03, 3.3644e-05, -3.4265e-07, 1.6893e-09, -3.0334e-12});
    case Body::Venus:
        return phase < 163.7
            ? polynomial(phase, {-4.384, -1.044e-03, 3.687e-04, -2.814e-06, 8.938e-09})
            : polynomial(phase, {236.05828, -2.81914, 8.39034e-03});
    case Body::Mars:
        return phase <= 50.0 ? polynomial(phase, {-1.601, 0.02267, -0.0001302})
                             : polynomial(phase, {-0.367, -0.02573, 0.0003445});
    case Body::Jupiter:
        return polynomial(phase, {-9.395, -3.7e-4, 6.16e-4});
    case Body::Saturn:
        return saturn(sight, phase);
    case Body::Uranus:
        return uranus(sight, phase);
    case Body::Neptune:
        return neptune(terrestrial);
    }
    return 0.0;
}

} // namespace

double bodyMagnitude(Body body, const Sight &sight, const JulianDate &terrestrial)
{
    const double far = lengthOf(sight.line);
    if (body == Body::Sun)
        return kSunAtOneAu + 5.0 * std::log10(far);
    const double phase = separationDegrees(equatorialOf(directionOf(sight.source)),
                                           equatorialOf(directionOf(sight.line)));
    return atOneAu(body, sight, phase, terrestrial)
        + 5.0 * std::log10(far * lengthOf(sight.source));
}

} // namespace nd
