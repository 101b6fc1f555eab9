// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/angles.h"
#include "core/sky/chart/chart_vector.h"
#include "ui/chart/layers/layers.h"
#include "ui/theme/theme.h"

namespace nd {

namespace {

constexpr int kEclipticPoints = 240;
constexpr double kEdge = 40.0;
constexpr double kApart = 56.0; ///< From the name of one line to that of the next.

/// As long as it is on the picture or near it.
void addRuns(ChartPainting &chart, const std::vector<SkyDirection> &points, const QColor &color)
{
    const double margin = std::max(chart.area().width(), chart.area().height());
    std::optional<QPointF> last;
    for (const SkyDirection &direction : points) {
        const auto point = chart.visiblePoint(direction, margin);
        if (point && last)
            chart.addThinLine(*last, *point, color);
        last = point;
    }
}

QString gridText(const GridLine &line, ChartFrame frame)
{
    const bool isHour = frame == ChartFrame::Equatorial && !line.isLatitude;
    const double value = isHour ? line.degrees / 15.0 : line.degrees;
    const double size = std::abs(value) + 1e-9;
    const auto whole = static_cast<int>(size);
    const auto minutes = static_cast<int>((size - whole) * 60.0 + 0.01);
    QString text
        = QString::number(whole) + (isHour ? QStringLiteral("\u202Fh") : QStringLiteral("\u00B0"));
    if (minutes > 0) {
        text += isHour ? QStringLiteral("\u00A0%1\u202Fm").arg(minutes)
                       : QStringLiteral("\u2009%1\u2032").arg(minutes);
    }
    if (value < -1e-9)
        text.prepend(QChar(0x2212));
    return text;
}

/// Latitudes are named at the right edge, longitudes at the upper one.
std::optional<QPointF> labelPlace(const ChartPainting &chart, const GridLine &line)
{
    std::optional<QPointF> best;
    for (const SkyDirection &direction : line.points) {
        const auto point = chart.visiblePoint(direction, -Theme::pxF(kEdge / 2.0));
        if (!point)
            continue;
        const bool isBetter
            = !best || (line.isLatitude ? point->x() > best->x() : point->y() < best->y());
        if (isBetter)
            best = point;
    }
    if (!best)
        return best;
    const bool isAtEdge = line.isLatitude
        ? best->x() > chart.area().right() - Theme::pxF(4.0 * kEdge)
        : best->y() < chart.area().top() + Theme::pxF(2.0 * kEdge);
    return isAtEdge ? best : std::nullopt;
}

} // namespace

void addGrid(ChartPainting &chart)
{
    chart.net
        = gridLines(chart.axes(), chart.projection, gridStep(chart.content.view.fieldDegrees));
    for (const GridLine &line : chart.net)
        addRuns(chart, line.points, chart.colors.grid);
}

void addEcliptic(ChartPainting &chart)
{
    const SkyDirection equinox{1.0, 0.0, 0.0};
    const SkyDirection quarter = cross(eclipticPole(), equinox);
    const auto pointAt = [&](int index) {
        const double angle = 2.0 * std::numbers::pi * index / kEclipticPoints;
        return combined(std::cos(angle), equinox, std::sin(angle), quarter);
    };
    for (int i = 0; i < kEclipticPoints; ++i) {
        if (i % 2 == 0) // dotted
            addRuns(chart, {pointAt(i), pointAt(i + 1)}, chart.colors.ecliptic);
    }
}

/// Near a pole its lines meet: there some of their names are enough.
void labelGrid(ChartPainting &chart)
{
    std::vector<QPointF> written;
    for (const GridLine &line : chart.net) {
        const auto place = labelPlace(chart, line);
        const auto isNear = [&place](const QPointF &other) {
            return (*place - other).manhattanLength() < Theme::pxF(kApart);
        };
        if (!place || std::any_of(written.begin(), written.end(), isNear))
            continue;
        if (chart.labels.writeAt(*place, gridText(line, chart.content.view.frame),
                                 ChartTextStyle::Grid, chart.colors.gridText))
            written.push_back(*place);
    }
}

} // namespace nd
