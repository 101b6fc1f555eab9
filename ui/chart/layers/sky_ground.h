// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/layers/layers.h"

#include <array>
#include <vector>

namespace nd {

/// What is behind everything: the dark of the sky, and the Milky Way on it. Filled from the top to
/// the bottom, in as many goes as one likes; `chart` outlives it. GUI thread.
class SkyGround
{
public:
    explicit SkyGround(const ChartPainting &chart);

    /// Down to `row` at least, as far as the picture goes.
    void fillTo(int row);

private:
    static constexpr unsigned kColors = 256;
    using Table = std::array<QRgb, kColors>;

    static Table colorTable(const QColor &dark, const QColor &bright);
    void readRow(int y, std::vector<int> &values) const;
    void fillLine(QRgb *line, int row) const;
    void fillTiles();

    const ChartPainting &m_chart;
    Table m_table;
    std::vector<int> m_above; ///< Brightness at the corners of the row of tiles that comes next.
    std::vector<int> m_below;
    int m_top = 0; ///< Of that row.
};

} // namespace nd
