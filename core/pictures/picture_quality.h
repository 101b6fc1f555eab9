// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pictures/sky_picture.h"

#include <optional>
#include <vector>

namespace nd {

/// Source: a choice; see PreviewSignal, which holds one picture against another.
inline constexpr double kFaintBelow = 40.0;

/// How good a picture of the sky is. Brightnesses are in the numbers of its file: levels of a JPEG,
/// counts of a FITS. Value type.
struct PictureQuality
{
    QSize size; ///< Of the picture that was measured.
    /// With a peak of at least five times the noise, in a JPEG of at least 12 levels, farther than
    /// three pixels from the edge; two are two where the light between them goes down by twice the
    /// noise, in a JPEG by 2 levels.
    int stars = 0;
    std::optional<double> halfFluxRadius; ///< Pixels of the sensor, median; nullopt: no star fit.
    std::optional<double> elongation; ///< Median; 1 is round.
    double background = 0.0;
    double noise = 0.0; ///< Standard deviation of a smoothed pixel, without the light of stars.
    double threshold = 0.0; ///< The least peak above the background that was counted.
    /// Peak over noise of the fainter stars, brightest first, burnt and cut ones with them: those
    /// below kFaintBelow. Empty if the noise is too low for the steps of the file.
    std::vector<float> faintSignals;
    int brighterStars = 0; ///< Stars in front of the first of those.
    std::vector<float> peaks; ///< Of the brightest stars that are not burnt out, brightest first.

    /// Peak of the star with this place among the brightest over the noise.
    std::optional<double> signalOf(std::size_t rank) const;
};

/// Measures `picture`, which it uses up. Black: nothing is on it. Any thread; about 50 ms for 1920
/// x 1080.
struct QualityReading
{
    PictureFault fault = PictureFault::None;
    PictureQuality quality;
};
QualityReading measureQuality(SkyPicture picture);

} // namespace nd
