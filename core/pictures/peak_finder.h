// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pictures/sky_picture.h"

#include <vector>

namespace nd {

/// A place that is brighter than all around it.
struct Peak
{
    int x = 0;
    int y = 0;
    float height = 0.0F; ///< In the smoothed picture.
};

/// What makes a peak a star.
struct PeakRules
{
    float threshold = 0.0F; ///< The least height.
    float dip = 0.0F; ///< How far it has to go down between two of them.
};

/// Each pixel with its neighbours, weighted 1 2 1 both ways; the outermost stay as they are.
LightPlane smoothed(const SkyPicture &picture);

/// Stars of a picture whose background was taken off, highest first. Bumps on the side of a
/// brighter one, hot pixels and trails are none. Pure.
std::vector<Peak> findPeaks(const SkyPicture &picture, const LightPlane &smooth,
                            const PeakRules &rules);

} // namespace nd
