// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pictures/sky_picture.h"

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace nd {

/// What the header of a frame says of it; nullopt is not told. Value type.
struct FitsFacts
{
    QString object;
    std::optional<double> exposureSeconds;
    std::optional<double> gain;
    std::optional<double> temperatureCelsius;
    bool isMosaic = false; ///< It has a Bayer pattern: each 2 x 2 of its pixels became one.
};

struct FitsPicture
{
    PictureFault fault = PictureFault::None;
    SkyPicture picture;
    FitsFacts facts;
};

/// The first picture of a FITS file: two axes, 8 or 16 bit or 32 bit floating point, at most 8192
/// pixels a side. Takes any bytes; pure; any thread.
///
/// Rows are turned so that the top one is first, unless ROWORDER says that they are so already.
/// Source: FITS Standard 4.0, sections 3, 4 and 5; keywords of frames: field notes, FITS header.
FitsPicture readFits(QByteArrayView file);

} // namespace nd
