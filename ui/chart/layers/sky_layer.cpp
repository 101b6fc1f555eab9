// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/layers/layers.h"
#include "ui/chart/layers/sky_ground.h"
#include "ui/chart/layers/star_painter.h"

namespace nd {

namespace {

/// What is left of a line goes into the next strip.
void drawLines(ChartPainting &chart, int strip)
{
    const int end = (strip + 1) * kStripRows;
    for (ThinLine line : chart.lines.at(strip)) {
        line.drawTo(end);
        if (!line.isDone())
            chart.lines.add(end, line);
    }
}

} // namespace

/// The ground goes first, and each layer a strip behind the one below it: lines and stars reach
/// over their strip's edge into the next.
void paintSky(ChartPainting &chart)
{
    SkyGround ground(chart);
    const StarPainter stars(chart);
    const int strips = chart.stars.count();
    for (int strip = 0; strip < strips + 2; ++strip) {
        ground.fillTo((strip + 1) * kStripRows);
        if (strip >= 1 && strip <= strips)
            drawLines(chart, strip - 1);
        if (strip >= 2)
            stars.paint(chart.stars.at(strip - 2));
    }
}

} // namespace nd
