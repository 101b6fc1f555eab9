// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/area_fill.h"

#include <algorithm>
#include <cmath>
#include <compare>
#include <vector>

namespace nd {

namespace {

/// Where the edge passes the middle of a row, as the first pixel that is to the right of it.
struct Crossing
{
    int row;
    int column;

    auto operator<=>(const Crossing &) const = default;
};

/// The first pixel, from 0 to `count`, whose middle is not before `place`.
int firstPixel(double place, int count)
{
    return static_cast<int>(std::ceil(std::clamp(place - 0.5, 0.0, static_cast<double>(count))));
}

void addCrossings(std::vector<Crossing> &crossings, const ChartCanvas &canvas, const QPointF &a,
                  const QPointF &b)
{
    const QPointF &high = a.y() < b.y() ? a : b;
    const QPointF &low = a.y() < b.y() ? b : a;
    const int last = firstPixel(low.y(), canvas.height);
    const double slope = (low.x() - high.x()) / (low.y() - high.y());
    for (int row = firstPixel(high.y(), canvas.height); row < last; ++row) {
        const double x = high.x() + slope * (row + 0.5 - high.y());
        crossings.push_back({row, firstPixel(x, canvas.width)});
    }
}

} // namespace

void fillArea(const ChartCanvas &canvas, const QPolygonF &edge, bool isOutside, QRgb color)
{
    std::vector<Crossing> crossings;
    for (qsizetype i = 0; i < edge.size(); ++i)
        addCrossings(crossings, canvas, edge.at(i), edge.at((i + 1) % edge.size()));
    std::sort(crossings.begin(), crossings.end());
    auto next = crossings.begin();
    for (int row = 0; row < canvas.height; ++row) {
        QRgb *line = canvas.line(row);
        bool isWithin = isOutside;
        int from = 0;
        for (; next != crossings.end() && next->row == row; ++next, isWithin = !isWithin) {
            if (isWithin)
                std::fill(line + from, line + next->column, color);
            from = next->column;
        }
        if (isWithin)
            std::fill(line + from, line + canvas.width, color);
    }
}

} // namespace nd
