// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/thin_line.h"

#include <cmath>
#include <cstdint>
#include <utility>

namespace nd {

namespace {

constexpr int kFractionBits = 16;
constexpr double kOne = 1U << kFractionBits;
constexpr unsigned kPartShift = kFractionBits - 8;

/// A line seen along the way it goes more: one pair of pixels for each step.
struct Walk
{
    int length; ///< Of the picture, along and across.
    int breadth;
    qsizetype along; ///< To the next pixel.
    qsizetype across;
};

/// Where the middle of a pixel is first reached, counted from the picture's edge.
int firstStep(double place, int length)
{
    return static_cast<int>(std::ceil(std::clamp(place - 0.5, 0.0, static_cast<double>(length))));
}

/// What of the way, from `from` on, lies between the picture's edges across.
std::pair<double, double> within(const QPointF &from, const QPointF &to, double breadth)
{
    const double slope = (to.y() - from.y()) / (to.x() - from.x());
    const double low = 0.5;
    const double high = breadth - 0.5;
    if (slope == 0.0) {
        const bool isInside = from.y() >= low && from.y() < high;
        return {from.x(), isInside ? to.x() : from.x()};
    }
    const double atLow = from.x() + (low - from.y()) / slope;
    const double atHigh = from.x() + (high - from.y()) / slope;
    return {std::max(from.x(), std::min(atLow, atHigh)), std::min(to.x(), std::max(atLow, atHigh))};
}

/// `from` and `to` have x along the walk, upwards.
void draw(QRgb *pixels, const Walk &walk, const QPointF &from, const QPointF &to, QRgb color)
{
    const auto [begin, end] = within(from, to, walk.breadth);
    const int first = firstStep(begin, walk.length);
    const int last = firstStep(end, walk.length);
    if (first >= last)
        return;
    const double slope = (to.y() - from.y()) / (to.x() - from.x());
    const double start = from.y() + slope * (first + 0.5 - from.x()) - 0.5;
    // Rounding may be off by less than a part of a pixel at the edges.
    const double farthest = walk.breadth - 1.001;
    auto place = static_cast<std::int64_t>(std::clamp(start, 0.0, farthest) * kOne);
    const auto step = static_cast<std::int64_t>(slope * kOne);
    const auto most = static_cast<std::int64_t>(farthest * kOne);
    for (int at = first; at < last; ++at) {
        QRgb *near = pixels + at * walk.along + (place >> kFractionBits) * walk.across;
        const auto part = static_cast<unsigned>(place >> kPartShift) & 0xFFU;
        *near = blended(*near, color, kFullPart - part);
        QRgb *far = near + walk.across;
        *far = blended(*far, color, part);
        place = std::clamp<std::int64_t>(place + step, 0, most);
    }
}

} // namespace

void drawThinLine(const ChartCanvas &canvas, const QPointF &from, const QPointF &to, QRgb color)
{
    const QPointF way = to - from;
    if (!std::isfinite(way.x()) || !std::isfinite(way.y()) || way.isNull() || canvas.width < 2
        || canvas.height < 2)
        return;
    if (std::abs(way.x()) >= std::abs(way.y())) {
        const Walk walk{canvas.width, canvas.height, 1, canvas.stride};
        const bool isForward = way.x() > 0.0;
        draw(canvas.pixels, walk, isForward ? from : to, isForward ? to : from, color);
        return;
    }
    const Walk walk{canvas.height, canvas.width, canvas.stride, 1};
    const bool isForward = way.y() > 0.0;
    draw(canvas.pixels, walk, (isForward ? from : to).transposed(),
         (isForward ? to : from).transposed(), color);
}

} // namespace nd
