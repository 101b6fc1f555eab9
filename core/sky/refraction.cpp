// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/refraction.h"

#include "core/sky/angles.h"

#include <algorithm>

namespace nd {

namespace {

constexpr double kLowestDegrees = -1.0; ///< Where the formula still holds.
constexpr double kStandardPressure = 1010.0;
constexpr double kStandardTemperature = 283.0; ///< Kelvin
constexpr double kZeroCelsius = 273.0;
constexpr int kTurns = 30;

double refractionDegrees(double trueAltitude, const Air &air)
{
    if (!(air.pressureHectopascal > 0.0))
        return 0.0;
    const double held = std::clamp(trueAltitude, kLowestDegrees, 90.0);
    const double minutes = 1.02 / std::tan((held + 10.3 / (held + 5.11)) * kRadiansPerDegree);
    const double kelvin = std::clamp(kZeroCelsius + air.temperatureCelsius, 150.0, 350.0);
    const double pressure = std::min(air.pressureHectopascal, 1200.0);
    const double fade = trueAltitude < kLowestDegrees
        ? std::max(0.0, (trueAltitude + 90.0) / (kLowestDegrees + 90.0))
        : 1.0;
    // At the zenith the formula gives -0.08 arcseconds.
    return fade * std::max(0.0, minutes / 60.0) * pressure / kStandardPressure
        * kStandardTemperature / kelvin;
}

} // namespace

double apparentAltitudeDegrees(double trueAltitudeDegrees, const Air &air)
{
    return trueAltitudeDegrees + refractionDegrees(trueAltitudeDegrees, air);
}

double trueAltitudeDegrees(double apparentAltitudeDegrees, const Air &air)
{
    // The slope of refraction is under 0.3 everywhere: each turn is closer by that.
    double altitude = apparentAltitudeDegrees;
    for (int turn = 0; turn < kTurns; ++turn)
        altitude = apparentAltitudeDegrees - refractionDegrees(altitude, air);
    return altitude;
}

std::optional<double> airmass(double apparentAltitudeDegrees)
{
    if (!(apparentAltitudeDegrees >= 0.0) || apparentAltitudeDegrees > 90.0)
        return std::nullopt;
    return 1.0
        / (std::sin(apparentAltitudeDegrees * kRadiansPerDegree)
           + 0.50572 * std::pow(apparentAltitudeDegrees + 6.07995, -1.6364));
}

} // namespace nd
