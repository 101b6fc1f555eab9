// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/sky/sensor_model.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace nd::sim {

namespace {

/// Electrons per second of a star of magnitude 0. Tele: about 3e6 photons per second and square
/// centimetre over the passband of a colour sensor, aperture 35 mm. Wide: the same
/// behind an aperture of 3.4 mm.
constexpr double kTeleElectronsPerSecond = 3.0e7;
constexpr double kWideElectronsPerSecond = 3.0e5;
/// A 12-bit sensor, eight counts per unit, full at some 10,000 electrons without gain.
constexpr double kCountsPerElectron = 3.2;
/// Gain is in tenths of a decibel, as on Sony's sensors.
constexpr double kGainPerDecade = 200.0;
constexpr double kLargestGain = 600.0;
constexpr double kShortestExposure = 1e-5;
constexpr double kLongestExposure = 3600.0;

struct Brightness
{
    double sunAltitudeDegrees;
    double magnitude;
};
/// Zenith brightness through twilight; source: Patat et al. 2006, A&A 455, 385, figure 5, and
/// about magnitude 4 per square arcsecond for a clear day.
constexpr std::array<Brightness, 6> kTwilight
    = {{{-18.0, 21.3}, {-15.0, 20.4}, {-12.0, 18.0}, {-6.0, 12.3}, {0.0, 7.0}, {10.0, 4.0}}};

double pixelAreaSquareArcseconds(const CameraSnapshot &snapshot)
{
    const double side = snapshot.fieldWidthDegrees * 3600.0 / std::max(1, snapshot.pixels.width());
    return side * side;
}

} // namespace

double Exposure::noiseCounts(double electrons) const
{
    return std::sqrt(electrons + readNoiseElectrons * readNoiseElectrons) * countsPerElectron;
}

double skyMagnitude(double sunAltitudeDegrees)
{
    if (sunAltitudeDegrees <= kTwilight.front().sunAltitudeDegrees)
        return kTwilight.front().magnitude;
    for (size_t i = 1; i < kTwilight.size(); ++i) {
        const Brightness &low = kTwilight[i - 1];
        const Brightness &high = kTwilight[i];
        if (sunAltitudeDegrees <= high.sunAltitudeDegrees) {
            const double way = (sunAltitudeDegrees - low.sunAltitudeDegrees)
                / (high.sunAltitudeDegrees - low.sunAltitudeDegrees);
            return low.magnitude + way * (high.magnitude - low.magnitude);
        }
    }
    return kTwilight.back().magnitude;
}

Exposure exposureOf(const CameraSnapshot &snapshot)
{
    const double seconds
        = std::clamp(snapshot.exposureSeconds, kShortestExposure, kLongestExposure);
    const double gain = std::clamp(static_cast<double>(snapshot.gain), 0.0, kLargestGain);
    const double perSecond
        = snapshot.kind == CameraKind::Tele ? kTeleElectronsPerSecond : kWideElectronsPerSecond;
    Exposure exposure;
    exposure.electronsOfMagnitudeZero = perSecond * seconds;
    exposure.skyElectrons = exposure.electronsOfMagnitudeZero * pixelAreaSquareArcseconds(snapshot)
        * std::pow(10.0, -0.4 * skyMagnitude(snapshot.sunAltitudeDegrees));
    exposure.readNoiseElectrons = 1.0 + 2.0 * std::pow(10.0, -gain / 100.0);
    exposure.countsPerElectron = kCountsPerElectron * std::pow(10.0, gain / kGainPerDecade);
    return exposure;
}

} // namespace nd::sim
