// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/layers/sky_ground.h"

#include <algorithm>

namespace nd {

namespace {

/// The Milky Way is looked up this far apart, in device pixels, and blended between.
constexpr int kTile = 16;
constexpr int kStep = 256; ///< Brightness from one colour to the next.

/// A direction of any length.
struct Ray
{
    explicit Ray(const SkyDirection &from)
        : x(static_cast<float>(from.x))
        , y(static_cast<float>(from.y))
        , z(static_cast<float>(from.z))
    {
    }

    float x;
    float y;
    float z;
};

} // namespace

SkyGround::SkyGround(const ChartPainting &chart)
    : m_chart(chart)
    , m_table(colorTable(chart.colors.sky, chart.colors.milkyWay))
{
    m_above.resize(static_cast<std::size_t>((chart.canvas.width + kTile - 1) / kTile + 1));
    m_below = m_above;
    if (chart.content.sky)
        readRow(0, m_above);
}

SkyGround::Table SkyGround::colorTable(const QColor &dark, const QColor &bright)
{
    Table table{};
    for (unsigned i = 0; i < kColors; ++i)
        table.at(i) = mixed(dark, bright, i / (kColors - 1.0)).rgb();
    return table;
}

/// Brightness at the corners of the tiles of one row, in parts of a step of the table. As
/// ChartProjection::directionAt(), but for the length, that the map does not ask for.
void SkyGround::readRow(int y, std::vector<int> &values) const
{
    const ChartProjection &projection = m_chart.projection;
    const MilkyWayMap &map = m_chart.content.sky->milkyWay;
    const Ray right(projection.axes().right);
    const Ray up(projection.axes().up);
    const Ray forward(projection.axes().forward);
    const auto pixel = static_cast<float>(1.0 / m_chart.pixelRatio / projection.pixelsPerRadian());
    const float middle = static_cast<float>(m_chart.canvas.width) / 2.0F;
    const float high
        = (static_cast<float>(m_chart.canvas.height) / 2.0F - static_cast<float>(y)) * pixel;
    for (std::size_t column = 0; column < values.size(); ++column) {
        const float wide = (static_cast<float>(column * kTile) - middle) * pixel;
        const float depth = 1.0F - (wide * wide + high * high) / 4.0F;
        const float brightness = map.brightness(wide * right.x + high * up.x + depth * forward.x,
                                                wide * right.y + high * up.y + depth * forward.y,
                                                wide * right.z + high * up.z + depth * forward.z);
        values[column] = static_cast<int>(brightness * kStep);
    }
}

/// Most of a line is of one colour for long.
void SkyGround::fillLine(QRgb *line, int row) const
{
    const int width = m_chart.canvas.width;
    const auto at = [&](std::size_t column) {
        return m_above[column] + (m_below[column] - m_above[column]) * row / kTile;
    };
    int from = 0;
    int left = at(0);
    int color = left / kStep;
    for (int x = 0; x < width; x += kTile) {
        const int right = at(static_cast<std::size_t>(x / kTile) + 1);
        const bool isEven = left / kStep == color && right / kStep == color;
        if (!isEven) {
            std::fill(line + from, line + x, m_table[static_cast<std::size_t>(color)]);
            from = std::min(x + kTile, width);
            const int step = (right - left) / kTile;
            int value = left;
            for (int i = x; i < from; ++i, value += step)
                line[i] = m_table[static_cast<std::size_t>(value / kStep)];
            color = right / kStep;
        }
        left = right;
    }
    std::fill(line + from, line + width, m_table[static_cast<std::size_t>(color)]);
}

/// Lines in pairs: from one to the next the Milky Way does not change as far as eyes can see.
void SkyGround::fillTiles()
{
    const ChartCanvas &canvas = m_chart.canvas;
    const int rows = std::min(kTile, canvas.height - m_top);
    for (int row = 0; row < rows; row += 2) {
        QRgb *line = canvas.line(m_top + row);
        fillLine(line, row);
        if (row + 1 < rows)
            std::copy_n(line, canvas.width, canvas.line(m_top + row + 1));
    }
}

void SkyGround::fillTo(int row)
{
    for (; m_top < std::min(row, m_chart.canvas.height); m_top += kTile) {
        if (m_chart.content.sky)
            readRow(m_top + kTile, m_below);
        fillTiles();
        std::swap(m_above, m_below);
    }
}

} // namespace nd
