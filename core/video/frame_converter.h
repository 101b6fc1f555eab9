// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/video/av_handles.h"
#include "core/video/picture_pool.h"
#include "core/video/stream_types.h"

#include <array>
#include <cstdint>

namespace nd {

/// Turns decoded pictures into RGB32 images of the size that the view shows them at.
///
/// One thread at a time. Keeps the scaler between pictures of the same shape.
class FrameConverter
{
public:
    struct Picture
    {
        QImage image; ///< Null if the pixel format is not supported.
        QRectF source; ///< What `image` shows, 0..1: the part asked for, widened to whole pixels.
    };

    Picture convert(const AVFrame &frame, const Viewport &viewport);
    /// The whole picture in its own size.
    QImage convertWhole(const AVFrame &frame);

    /// True if its rows can be converted without the others, and come out the same: no odd sides,
    /// and one of the usual formats.
    static bool hasRows(const AVFrame &frame);
    /// `count` rows from `top` on, both even, in their own size. Null if they are not in it or it
    /// can't be done.
    QImage convertRows(const AVFrame &frame, int top, int count);

private:
    struct Shape
    {
        int format = -1;
        QSize from;
        QSize to;
        int colorSpace = 0;
        bool fullRange = false;

        bool operator==(const Shape &) const = default;
    };

    using Planes = std::array<const uint8_t *, 4>;

    bool prepare(const Shape &shape);
    void scale(const Planes &planes, const AVFrame &frame, QImage &target);

    PicturePool m_pool;
    PicturePool m_largePool; ///< For what a thumbnail is made of.
    PicturePool m_rowPool;
    SwsPointer m_scaler;
    Shape m_shape;
};

} // namespace nd
