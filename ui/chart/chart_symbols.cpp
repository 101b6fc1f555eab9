// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_symbols.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace nd {

namespace {

void drawCross(QPainter &painter, double radius, double from, double to)
{
    for (const auto &[x, y] : {std::pair{1.0, 0.0}, {-1.0, 0.0}, {0.0, 1.0}, {0.0, -1.0}})
        painter.drawLine(QPointF(x, y) * radius * from, QPointF(x, y) * radius * to);
}

/// Short lines are far quicker than a dashed pen.
void drawDottedCircle(QPainter &painter, double radius)
{
    const int dots = std::clamp(static_cast<int>(radius * 1.2), 8, 90);
    for (int dot = 0; dot < dots; ++dot) {
        const double from = 2.0 * std::numbers::pi * dot / dots;
        const double to = from + std::numbers::pi / dots;
        painter.drawLine(QPointF(std::cos(from), std::sin(from)) * radius,
                         QPointF(std::cos(to), std::sin(to)) * radius);
    }
}

void drawDashedBox(QPainter &painter, double across, double along)
{
    constexpr std::array<std::array<double, 2>, 5> kCorners{
        {{1, 1}, {-1, 1}, {-1, -1}, {1, -1}, {1, 1}}};
    constexpr int kDashes = 4;
    for (std::size_t side = 0; side + 1 < kCorners.size(); ++side) {
        const QPointF from(kCorners.at(side)[0] * across, kCorners.at(side)[1] * along);
        const QPointF to(kCorners.at(side + 1)[0] * across, kCorners.at(side + 1)[1] * along);
        const QPointF step = (to - from) / (2 * kDashes - 1);
        for (int dash = 0; dash < kDashes; ++dash)
            painter.drawLine(from + step * (2 * dash), from + step * (2 * dash + 1));
    }
}

} // namespace

void drawChartMark(QPainter &painter, ChartSymbol symbol, const ChartMark &mark,
                   const QColor &color)
{
    painter.setPen(QPen(color, 0.0));
    const QTransform before = painter.transform();
    painter.translate(mark.point);
    const double radius = mark.major / 1.2;
    switch (symbol) {
    case ChartSymbol::Galaxy:
        painter.rotate(mark.turn);
        painter.drawEllipse(QPointF(), mark.minor, mark.major);
        break;
    case ChartSymbol::DarkNebula:
        painter.rotate(mark.turn);
        drawDashedBox(painter, mark.minor, radius);
        break;
    case ChartSymbol::Nebula:
        painter.rotate(mark.major > 2.0 * Theme::pxF(kLeastChartMark) ? mark.turn : 0.0);
        painter.drawRect(QRectF(-mark.minor, -radius, 2.0 * mark.minor, 2.0 * radius));
        break;
    case ChartSymbol::Planetary:
        painter.drawEllipse(QPointF(), radius * 0.8, radius * 0.8);
        drawCross(painter, radius, 0.8, 1.5);
        break;
    case ChartSymbol::OpenCluster:
        drawDottedCircle(painter, mark.major);
        break;
    case ChartSymbol::Globular:
        painter.drawEllipse(QPointF(), radius, radius);
        drawCross(painter, radius, 0.0, 1.0);
        break;
    case ChartSymbol::Own:
        painter.drawPolygon(
            QPolygonF{{0.0, -radius}, {radius, 0.0}, {0.0, radius}, {-radius, 0.0}});
        break;
    case ChartSymbol::None:
        break;
    }
    painter.setTransform(before);
}

} // namespace nd
