// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chart_canvas.h"

#include <QPointF>

namespace nd {

/// A smooth line, one device pixel wide and opaque, as QPainter's pen of width 0 draws it, in a
/// third of its time: the nets of a chart are tens of thousands of pixels in each picture.
///
/// Places in device pixels, as far outside as they like; what is no number draws nothing. Where one
/// line begins that another ends no pixel is drawn twice.
void drawThinLine(const ChartCanvas &canvas, const QPointF &from, const QPointF &to, QRgb color);

} // namespace nd
