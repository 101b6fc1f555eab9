// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/picture_painter.h"

#include <QPainter>
#include <QRegion>

#include <algorithm>

namespace nd {

namespace {

/// So many of 1920 pixels are 184 kB: a tenth of the cache that a processor has for itself.
constexpr int kRows = 24;

} // namespace

void PicturePainter::paint(QPainter &painter, const VideoFrame &frame, const QRect &place,
                           const QRegion &exposed)
{
    if (m_wholeOf != frame.decoded) {
        m_wholeOf = nullptr;
        m_whole = {};
    }
    const QRegion visible = exposed.intersected(place);
    const bool isPlain = painter.deviceTransform().type() <= QTransform::TxTranslate;
    if (frame.decoded && place.size() == frame.size() && isPlain)
        return paintRows(painter, frame, place.topLeft(), visible);
    const QImage &image = frame.decoded ? wholeOf(frame) : frame.image;
    // Part by part: around the small picture QPainter would not copy pixels but fill the shape with
    // threads, and wait for them.
    for (const QRect &part : visible) {
        painter.setClipRect(part);
        painter.drawImage(place, image);
    }
    painter.setClipping(false);
}

void PicturePainter::paintRows(QPainter &painter, const VideoFrame &frame, QPoint corner,
                               const QRegion &exposed)
{
    const int height = frame.fullSize.height();
    const QSize size(frame.fullSize.width(), std::min(kRows, height));
    for (int next = 0; next < height; next += size.height()) {
        const int top = std::min(next, height - size.height());
        const QPoint start = corner + QPoint(0, top);
        const QRegion parts = exposed.intersected(QRect(start, size));
        if (parts.isEmpty())
            continue;
        const QImage rows = m_converter.rows(*frame.decoded, top, size.height());
        for (const QRect &part : parts)
            painter.drawImage(part.topLeft(), rows, part.translated(-start));
    }
}

const QImage &PicturePainter::wholeOf(const VideoFrame &frame)
{
    if (!m_wholeOf) {
        m_wholeOf = frame.decoded;
        m_whole = m_converter.whole(*frame.decoded);
    }
    return m_whole;
}

} // namespace nd
