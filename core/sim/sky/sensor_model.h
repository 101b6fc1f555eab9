// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/camera_snapshot.h"

namespace nd::sim {

/// How light becomes counts for one exposure. Value type.
struct Exposure
{
    double electronsOfMagnitudeZero = 0.0; ///< Collected from a star of magnitude 0.
    double skyElectrons = 0.0; ///< Background per pixel, clear sky.
    double readNoiseElectrons = 0.0;
    double countsPerElectron = 0.0;

    /// Noise of a pixel that collected `electrons`, in counts.
    double noiseCounts(double electrons) const;
};

/// What one pixel of an unexposed picture reads on average.
inline constexpr qint16 kPedestalCounts = 512;

/// The exposure that `snapshot` asks for; exposure time and gain are bounded to what a sensor can
/// do.
Exposure exposureOf(const CameraSnapshot &snapshot);

/// Brightness of the clear sky at the zenith in magnitudes per square arcsecond.
double skyMagnitude(double sunAltitudeDegrees);

} // namespace nd::sim
