// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/thin_line.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace nd {

namespace {

constexpr int kFractionBits = 16;
constexpr double kOne = 1U << kFractionBits;
constexpr unsigned kPartShift = kFractionBits - 8;

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

} // namespace

/// A line seen along the way it goes more.
struct ThinLine::Walk
{
    int length; ///< Of the picture, along and across.
    int breadth;
    qsizetype along; ///< To the next pixel.
    qsizetype across;
};

ThinLine::ThinLine(const ChartCanvas &canvas, const QPointF &from, const QPointF &to, QRgb color)
    : m_color(color)
{
    const QPointF way = to - from;
    if (!std::isfinite(way.x()) || !std::isfinite(way.y()) || way.isNull() || canvas.width < 2
        || canvas.height < 2)
        return;
    m_isUpright = std::abs(way.x()) < std::abs(way.y());
    if (m_isUpright) {
        const Walk walk{canvas.height, canvas.width, canvas.stride, 1};
        const bool isForward = way.y() > 0.0;
        begin(canvas.pixels, walk, (isForward ? from : to).transposed(),
              (isForward ? to : from).transposed());
        return;
    }
    const Walk walk{canvas.width, canvas.height, 1, canvas.stride};
    const bool isForward = way.x() > 0.0;
    begin(canvas.pixels, walk, isForward ? from : to, isForward ? to : from);
}

/// `from` and `to` have x along the walk, forwards.
void ThinLine::begin(QRgb *pixels, const Walk &walk, const QPointF &from, const QPointF &to)
{
    const auto [begin, end] = within(from, to, walk.breadth);
    const int first = firstStep(begin, walk.length);
    const int last = firstStep(end, walk.length);
    if (first >= last)
        return;
    const double slope = (to.y() - from.y()) / (to.x() - from.x());
    const auto placeAt = [&](int step) {
        // Rounding may be off by less than a part of a pixel at the edges.
        const double place = from.y() + slope * (step + 0.5 - from.x()) - 0.5;
        return static_cast<int>(std::clamp(place, 0.0, walk.breadth - 1.001) * kOne);
    };
    const int start = placeAt(first);
    const int stop = placeAt(last - 1);
    const bool isTurned = !m_isUpright && stop < start;
    m_left = last - first;
    m_place = isTurned ? stop : start;
    m_step = (isTurned ? start - stop : stop - start) / std::max(m_left - 1, 1);
    m_along = isTurned ? -walk.along : walk.along;
    m_across = walk.across;
    m_row = first;
    m_pixel = pixels + (isTurned ? last - 1 : first) * walk.along;
}

int ThinLine::row() const
{
    return m_isUpright ? m_row : m_place >> kFractionBits;
}

int ThinLine::stepsTo(int row) const
{
    if (m_isUpright)
        return std::clamp(row - m_row, 0, m_left);
    const int room = (row << kFractionBits) - m_place;
    if (room <= 0)
        return 0;
    return m_step == 0 ? m_left : std::min(m_left, (room - 1) / m_step + 1);
}

void ThinLine::drawTo(int row)
{
    const int steps = stepsTo(row);
    QRgb *pixel = m_pixel;
    int place = m_place;
    for (int step = 0; step < steps; ++step, pixel += m_along, place += m_step) {
        QRgb *near = pixel + (place >> kFractionBits) * m_across;
        const auto part = static_cast<unsigned>(place >> kPartShift) & 0xFFU;
        *near = blended(*near, m_color, kFullPart - part);
        QRgb *far = near + m_across;
        *far = blended(*far, m_color, part);
    }
    m_pixel = pixel;
    m_place = place;
    m_left -= steps;
    m_row += steps;
}

} // namespace nd
