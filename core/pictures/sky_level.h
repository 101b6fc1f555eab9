// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pictures/sky_picture.h"

namespace nd {

/// The sky beside the stars, in a smoothed picture. Value type.
struct SkyLevel
{
    double middle = 0.0;
    double noise = 0.0; ///< Standard deviation of a pixel.
};

/// The level of `smooth`, whose background was taken off: a frame's by the dark side of its
/// histogram, a bent picture's by those of its parts in which there is no star. Neither stars too
/// faint to be seen one by one nor the light around the others count as noise. Pure.
SkyLevel skyLevelOf(const SkyPicture &picture, const LightPlane &smooth);

} // namespace nd
