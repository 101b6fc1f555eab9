// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>

#include <algorithm>
#include <cstdint>

namespace nd {

/// The pixels of an image of format RGB32, for layers that are quicker without a QPainter. The
/// image outlives it; nothing else may copy it meanwhile.
struct ChartCanvas
{
    explicit ChartCanvas(QImage &image)
        : pixels(reinterpret_cast<QRgb *>(image.bits()))
        , stride(image.bytesPerLine() / static_cast<qsizetype>(sizeof(QRgb)))
        , width(image.width())
        , height(image.height())
    {
    }

    QRgb *line(int y) const { return pixels + y * stride; }

    QRgb *pixels;
    qsizetype stride;
    int width;
    int height;
};

/// `a`, and `part` (0 to 1) of the way to `b`.
inline QColor mixed(const QColor &a, const QColor &b, double part)
{
    const auto channel = [part](int from, int to) {
        return std::clamp(qRound(from + (to - from) * part), 0, 255);
    };
    return {channel(a.red(), b.red()), channel(a.green(), b.green()), channel(a.blue(), b.blue())};
}

inline constexpr unsigned kFullPart = 256;

/// `part` 256ths of the opaque `above` over `below`.
inline QRgb blended(QRgb below, QRgb above, unsigned part)
{
    const unsigned rest = kFullPart - part;
    const unsigned redBlue
        = ((below & 0xFF00FFU) * rest + (above & 0xFF00FFU) * part) >> 8U & 0xFF00FFU;
    const unsigned green = ((below & 0xFF00U) * rest + (above & 0xFF00U) * part) >> 8U & 0xFF00U;
    return 0xFF000000U | redBlue | green;
}

} // namespace nd
