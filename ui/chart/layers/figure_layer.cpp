// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/layers/layers.h"
#include "ui/theme/theme.h"

namespace nd {

namespace {

/// Constellations of each rank are named in fields up to this wide.
constexpr std::array<double, 3> kNamedUpTo{240.0, 170.0, 120.0};
constexpr double kLeastNamed = 8.0; ///< Below, a name would stand anywhere.

/// A little higher or lower is still the same figure.
bool labelFigure(ChartPainting &chart, const QPointF &point, const QString &name, bool acrossMarks)
{
    const QSizeF size = chart.labels.sizeOf(name, ChartTextStyle::Figure);
    for (const double lines : {0.0, -1.0, 1.0}) {
        const QPointF middle = point + QPointF(0.0, lines * size.height());
        const QRectF box(middle - QPointF(size.width(), size.height()) / 2.0, size);
        if ((acrossMarks || chart.labels.isClearOfMarks(box))
            && chart.labels.writeAt(middle, name, ChartTextStyle::Figure, chart.colors.figureText))
            return true;
    }
    return false;
}

} // namespace

void addFigures(ChartPainting &chart)
{
    if (!chart.content.sky)
        return;
    const double margin = 2.0 * std::max(chart.area().width(), chart.area().height());
    for (const std::vector<SkyDirection> &figure : chart.content.sky->figures) {
        std::optional<QPointF> last;
        for (const SkyDirection &direction : figure) {
            const auto point = chart.visiblePoint(direction, margin);
            if (point && last)
                chart.addThinLine(*last, *point, chart.colors.figure);
            last = point;
        }
    }
}

void labelFigures(ChartPainting &chart)
{
    const double field = chart.content.view.fieldDegrees;
    if (!chart.content.sky || field < kLeastNamed)
        return;
    for (const ChartSky::Name &name : chart.content.sky->figureNames) {
        const auto rank = static_cast<std::size_t>(std::clamp(name.rank, 1, 3) - 1);
        if (field > kNamedUpTo.at(rank))
            continue;
        const auto point = chart.visiblePoint(name.direction, 0.0);
        if (!point || chart.content.isHidden(name.direction))
            continue;
        if (!labelFigure(chart, *point, name.text, false))
            labelFigure(chart, *point, name.text, true);
    }
}

} // namespace nd
