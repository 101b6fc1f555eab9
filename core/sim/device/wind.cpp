// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/device/wind.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace nd::sim {

namespace {

constexpr double kDegrees = 0.5 / 60.0; ///< The strongest displacement.
constexpr double kSmearedSeconds = 0.25; ///< A swing takes about as long.
constexpr double kGustSeconds = 7.0;
constexpr double kFast = 1.7; ///< Swings per second of a small mount.
constexpr double kFaster = 2.9;
constexpr double kSteepest = 0.02; ///< Cosine of a declination near the pole.

double wave(double perSecond, double seconds, double phase)
{
    return std::sin(2.0 * std::numbers::pi * (perSecond * seconds + phase));
}

/// -1 to 1.
double swing(double seconds, double phase)
{
    const double gust = 0.5 + 0.5 * wave(1.0 / kGustSeconds, seconds, 0.0);
    const double sum
        = 0.6 * wave(kFast, seconds, phase) + 0.4 * wave(kFaster, seconds, 2.0 * phase);
    return gust * sum;
}

} // namespace

void shakeInWind(CameraSnapshot &picture)
{
    if (picture.exposureSeconds >= kSmearedSeconds) {
        const double pixelsPerDegree = picture.pixels.width() / picture.fieldWidthDegrees;
        picture.blurPixels = std::hypot(picture.blurPixels, kDegrees / 3.0 * pixelsPerDegree);
        return;
    }
    const double seconds
        = static_cast<double>(picture.utc.toMSecsSinceEpoch() % 86'400'000) / 1000.0;
    const double declination = picture.centre.declinationDegrees * std::numbers::pi / 180.0;
    picture.centre.raDegrees
        += kDegrees * swing(seconds, 0.0) / std::max(kSteepest, std::cos(declination));
    picture.centre.declinationDegrees = std::clamp(
        picture.centre.declinationDegrees + kDegrees * swing(seconds, 0.3), -90.0, 90.0);
}

} // namespace nd::sim
