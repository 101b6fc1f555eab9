// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chart_objects.h"

#include <QColor>
#include <QPointF>

class QPainter;

namespace nd {

/// How a mark lies on the picture.
struct ChartMark
{
    QPointF point;
    double major = 0.0; ///< Half of its length, in pixels.
    double minor = 0.0;
    double turn = 0.0; ///< Of the major axis, clockwise from upwards, in degrees.
};

/// Half of the length of the smallest mark, in unscaled pixels.
inline constexpr double kLeastChartMark = 5.0;

void drawChartMark(QPainter &painter, ChartSymbol symbol, const ChartMark &mark,
                   const QColor &color);

} // namespace nd
