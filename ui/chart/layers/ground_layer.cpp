// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/layers/layers.h"

#include <array>

namespace nd {

namespace {

/// The Milky Way is looked up this far apart, in device pixels, and blended between.
constexpr int kTile = 16;
constexpr unsigned kColors = 256;

std::array<QRgb, kColors> colorTable(const QColor &dark, const QColor &bright)
{
    std::array<QRgb, kColors> table{};
    for (unsigned i = 0; i < kColors; ++i)
        table.at(i) = mixed(dark, bright, i / (kColors - 1.0)).rgb();
    return table;
}

/// Brightness at the corners of the tiles of one row, in 256ths of a step of the table.
void readRow(const ChartPainting &chart, int y, std::vector<int> &values)
{
    const MilkyWayMap &map = chart.content.sky->milkyWay;
    const double pixel = 1.0 / chart.pixelRatio;
    for (std::size_t column = 0; column < values.size(); ++column) {
        const SkyDirection direction = chart.projection.directionAt(
            {static_cast<double>(column) * kTile * pixel, y * pixel});
        const float brightness
            = map.brightness(static_cast<float>(direction.x), static_cast<float>(direction.y),
                             static_cast<float>(direction.z));
        values[column] = static_cast<int>(brightness * 256.0F);
    }
}

using Table = std::array<QRgb, kColors>;

void fillLine(QRgb *line, int width, const std::vector<int> &above, const std::vector<int> &below,
              int row, const Table &table)
{
    const auto at = [&](std::size_t column) {
        return above[column] + (below[column] - above[column]) * row / kTile;
    };
    int left = at(0);
    for (int x = 0; x < width; x += kTile) {
        const int right = at(static_cast<std::size_t>(x / kTile) + 1);
        const int end = std::min(kTile, width - x);
        if (left == 0 && right == 0) {
            std::fill_n(line + x, end, table[0]);
        } else {
            const int step = (right - left) / kTile;
            int value = left;
            for (int i = 0; i < end; ++i, value += step)
                line[x + i] = table[static_cast<unsigned>(value) >> 8U];
        }
        left = right;
    }
}

/// Lines in pairs: from one to the next the Milky Way does not change as far as eyes can see.
void fillTiles(const ChartCanvas &canvas, int top, const std::vector<int> &above,
               const std::vector<int> &below, const Table &table)
{
    const int rows = std::min(kTile, canvas.height - top);
    for (int row = 0; row < rows; row += 2) {
        const QRgb *line = canvas.line(top + row);
        fillLine(canvas.line(top + row), canvas.width, above, below, row, table);
        if (row + 1 < rows)
            std::copy_n(line, canvas.width, canvas.line(top + row + 1));
    }
}

} // namespace

void paintSkyGround(ChartPainting &chart)
{
    const ChartCanvas &canvas = chart.canvas;
    const Table table = colorTable(chart.colors.sky, chart.colors.milkyWay);
    if (!chart.content.sky) {
        for (int y = 0; y < canvas.height; ++y)
            std::fill_n(canvas.line(y), canvas.width, table[0]);
        return;
    }
    const int columns = (canvas.width + kTile - 1) / kTile + 1;
    std::vector<int> above(static_cast<std::size_t>(columns));
    std::vector<int> below(above);
    readRow(chart, 0, above);
    for (int top = 0; top < canvas.height; top += kTile) {
        readRow(chart, top + kTile, below);
        fillTiles(canvas, top, above, below, table);
        std::swap(above, below);
    }
}

} // namespace nd
