// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/overlay_layer.h"

#include <QPainter>
#include <QRect>

#include <algorithm>

namespace nd {

namespace {

constexpr int kBand = 64; ///< Pixel rows that are cut out together.

/// The columns of a band in which anything was painted; empty if none.
QRect usedPart(const QImage &layer, int top)
{
    const int bottom = std::min(top + kBand, layer.height()) - 1;
    int left = layer.width();
    int right = -1;
    for (int y = top; y <= bottom; ++y) {
        const auto *begin = reinterpret_cast<const QRgb *>(layer.constScanLine(y));
        const auto *end = begin + layer.width();
        const auto isUsed = [](QRgb pixel) { return pixel != 0; };
        const auto *first = std::find_if(begin, end, isUsed);
        if (first == end)
            continue;
        left = std::min(left, int(first - begin));
        const auto *last = end - 1;
        while (!isUsed(*last))
            --last;
        right = std::max(right, int(last - begin));
    }
    return {QPoint(left, top), QPoint(right, bottom)};
}

} // namespace

void OverlayLayer::lay(QPainter &painter, const QSize &size, const Paint &paint)
{
    const double pixelRatio = painter.device()->devicePixelRatioF();
    if (!m_isValid || size != m_size || pixelRatio != m_pixelRatio) {
        m_size = size;
        m_pixelRatio = pixelRatio;
        render(paint);
        m_isValid = true;
    }
    for (const Part &part : m_parts)
        painter.drawImage(QPointF(part.place) / m_pixelRatio, part.image);
}

void OverlayLayer::render(const Paint &paint)
{
    QImage layer(m_size * m_pixelRatio, QImage::Format_ARGB32_Premultiplied);
    layer.setDevicePixelRatio(m_pixelRatio);
    layer.fill(Qt::transparent);
    {
        QPainter painter(&layer);
        paint(painter);
    }
    m_parts.clear();
    for (int top = 0; top < layer.height(); top += kBand) {
        const QRect used = usedPart(layer, top);
        if (used.isEmpty())
            continue;
        m_parts.push_back({used.topLeft(), layer.copy(used)});
        m_parts.back().image.setDevicePixelRatio(m_pixelRatio);
    }
}

} // namespace nd
