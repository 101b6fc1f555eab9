// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pictures/fits_picture.h"
#include "core/pictures/picture_quality.h"

#include <QByteArray>
#include <QImage>

namespace nd {

/// A file of a stack, read and measured. Value type.
struct PictureReading
{
    PictureFault fault = PictureFault::None; ///< Else nothing below counts.
    QImage image; ///< To look at; a FITS is stretched.
    PictureQuality quality;
    FitsFacts facts; ///< Of a FITS.
};

/// Reads and measures a stack's preview. Takes any bytes; any thread.
PictureReading readPreview(const QByteArray &jpeg);
/// The same for one exposure as the telescope keeps it.
PictureReading readFrame(const QByteArray &fits);
/// The picture alone, of a preview that was read before; null if it can't be.
QImage previewImage(const QByteArray &jpeg);

} // namespace nd
