// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chart_canvas.h"

#include <QPointF>

namespace nd {

/// A smooth line, one device pixel wide and opaque, as QPainter's pen of width 0 draws it, in a
/// third of its time: the nets of a chart are tens of thousands of pixels in each picture.
///
/// It is drawn from the top to the bottom, in as many goes as one likes. Places in device pixels,
/// as far outside as they like; what is no number draws nothing. Where one line begins that another
/// ends no pixel is drawn twice.
class ThinLine
{
public:
    ThinLine(const ChartCanvas &canvas, const QPointF &from, const QPointF &to, QRgb color);

    bool isDone() const { return m_left == 0; }
    /// Where it begins, or goes on.
    int row() const;
    /// What of it is above `row` and not drawn yet; a pixel of that row may be touched already.
    void drawTo(int row);

private:
    struct Walk;

    void begin(QRgb *pixels, const Walk &walk, const QPointF &from, const QPointF &to);
    int stepsTo(int row) const;

    QRgb *m_pixel = nullptr; ///< At the edge that places are counted from.
    qsizetype m_along = 0; ///< To the next pixel.
    qsizetype m_across = 0;
    int m_left = 0; ///< Steps: one pair of pixels each.
    int m_place = 0; ///< Across, in parts of a pixel.
    int m_step = 0; ///< Of the place; of a line that is not upright never upwards.
    int m_row = 0; ///< Of an upright one.
    bool m_isUpright = false;
    QRgb m_color = 0;
};

/// The whole line at once.
inline void drawThinLine(const ChartCanvas &canvas, const QPointF &from, const QPointF &to,
                         QRgb color)
{
    ThinLine(canvas, from, to, color).drawTo(canvas.height);
}

} // namespace nd
