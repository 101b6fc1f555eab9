// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pictures/sky_picture.h"

#include <vector>

namespace nd {

/// A star of a picture. Value type.
struct PictureSource
{
    double x = 0.0; ///< Pixels; (0, 0) is the middle of the top left one.
    double y = 0.0;
    double peak = 0.0; ///< Above the background, in the smoothed picture.
    double elongation = 1.0; ///< Long axis over short axis.
    bool isClean = false; ///< Whole and not burnt out.
};

/// The stars of a picture.
struct SourceList
{
    double background = 0.0; ///< Of the whole picture.
    double noise = 0.0; ///< Of a pixel of the smoothed picture, beside the stars.
    double threshold = 0.0; ///< What a peak has to have to be counted.
    std::vector<PictureSource> stars; ///< The brightest first.
    std::vector<double> halfFluxRadii; ///< Of the brightest clean ones, pixels.
    bool isBlack = false; ///< There is nothing to find anything in.
};

/// Finds the stars of `picture` and takes the background off it. Any thread.
///
/// Background and light in rings are Source Extractor's, stars are peaks: its deblending takes half
/// a second for a field of the Milky Way. See takeBackgroundOff().
SourceList findSources(SkyPicture &picture);

} // namespace nd
