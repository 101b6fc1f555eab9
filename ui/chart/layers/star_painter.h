// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/layers/layers.h"

#include <array>

namespace nd {

/// Puts stars onto a picture, each as large, bright and coloured as the view has it; `chart`
/// outlives it. GUI thread.
class StarPainter
{
public:
    explicit StarPainter(const ChartPainting &chart);

    void paint(const std::vector<StarPlace> &stars) const
    {
        for (const StarPlace &star : stars)
            m_chart.sprites.put(m_chart.canvas, star.x, star.y, m_sizes[star.brightness],
                                m_colors[star.colour], m_strengths[star.brightness]);
    }

private:
    const ChartPainting &m_chart;
    std::array<int, 256> m_sizes{};
    std::array<unsigned, 256> m_strengths{};
    std::array<QRgb, 256> m_colors{};
};

} // namespace nd
