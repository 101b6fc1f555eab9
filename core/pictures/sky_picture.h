// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pictures/light_plane.h"

#include <QSize>

#include <cstddef>

namespace nd {

/// A picture of the sky to be measured: one brightness for each pixel, top row first. Value type.
struct SkyPicture
{
    QSize size;
    LightPlane light;
    float ceiling = 255.0F; ///< From here on a pixel is burnt out.
    float step = 1.0F; ///< Of the numbers it was stored as: noise is never less than half of it.
    /// Somebody bent the brightnesses, as cameras do for JPEG: bright stars look wide.
    bool isBent = false;
    int binning = 1; ///< Pixels of the sensor for one of these, each way.

    std::size_t pixels() const
    {
        return static_cast<std::size_t>(size.width()) * static_cast<std::size_t>(size.height());
    }
};

/// Why a picture is not measured, and never counted.
enum class PictureFault {
    None,
    NotAPicture, ///< No JPEG or no FITS picture, or one of a kind that no telescope writes.
    Cut, ///< It ends before its end.
    TooLarge,
    TooSmall,
    Black, ///< Nothing is on it, not even noise.
    OtherSize, ///< Not as large as those before.
};

} // namespace nd
