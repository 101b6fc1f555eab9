// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/video/row_converter.h"
#include "core/video/stream_types.h"

#include <QImage>

class QPainter;
class QRect;
class QRegion;

namespace nd {

/// Paints the pictures of a stream.
///
/// One that is shown in its own size and comes as it was decoded is converted a few rows at a time,
/// which are painted before they leave the processor's cache: a third of the time that the detour
/// over 8 MB takes, and the GUI thread has a millisecond more to do. GUI thread.
class PicturePainter
{
public:
    /// All of `frame` at `place`, as far as it is within `exposed`; scaled if it has another size.
    void paint(QPainter &painter, const VideoFrame &frame, const QRect &place,
               const QRegion &exposed);

private:
    void paintRows(QPainter &painter, const VideoFrame &frame, QPoint corner,
                   const QRegion &exposed);
    const QImage &wholeOf(const VideoFrame &frame);

    RowConverter m_converter;
    std::shared_ptr<const AVFrame> m_wholeOf; ///< What `m_whole` was made of.
    QImage m_whole; ///< Of a picture that has to be scaled here, for as long as it is painted.
};

} // namespace nd
