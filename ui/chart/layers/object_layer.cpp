// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/angles.h"
#include "core/sky/chart/chart_vector.h"
#include "ui/chart/chart_symbols.h"
#include "ui/chart/layers/layers.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace nd {

namespace {

constexpr double kSquashed = 0.55; ///< A galaxy of unknown shape.
/// In pixels: a mark that reaches farther is an outline, and words may stand within it.
constexpr double kMostBlocked = 16.0;
constexpr double kDegreesPerArcminute = 1.0 / 60.0;

/// Where north is on the picture, clockwise from upwards, and on which side east is.
double turnOf(const ChartPainting &chart, const ChartSky::Object &object, const QPointF &point)
{
    const double angle = object.object->angleDegrees.value_or(60.0) * kRadiansPerDegree;
    const SkyDirection &at = object.direction;
    const SkyDirection east = normalized(cross({0.0, 0.0, 1.0}, at));
    const SkyDirection north = cross(at, east);
    const SkyDirection along = combined(std::cos(angle), north, std::sin(angle), east);
    const QPointF next = chart.projection.farPointOf(normalized(combined(1.0, at, 1e-4, along)));
    return std::atan2(next.x() - point.x(), point.y() - next.y()) * kDegreesPerRadian;
}

ChartMark markOf(const ChartPainting &chart, const ChartSky::Object &object, const QPointF &point)
{
    const SkyObject &what = *object.object;
    const double scale = chart.projection.pixelsPerDegree()
        * chart.projection.magnificationAt(object.direction) * kDegreesPerArcminute / 2.0;
    const double least = Theme::pxF(kLeastChartMark);
    const double major = what.majorArcminutes.value_or(0.0) * scale;
    const bool isGalaxy = object.symbol == ChartSymbol::Galaxy;
    const double shape = what.minorArcminutes && what.majorArcminutes.value_or(0.0) > 0.0
        ? std::clamp(*what.minorArcminutes / *what.majorArcminutes, 0.2, 1.0)
        : (isGalaxy ? kSquashed : 1.0);
    if (major <= least)
        return {point, least * 1.2, least * (isGalaxy ? kSquashed : 1.0),
                isGalaxy ? turnOf(chart, object, point) : 0.0};
    return {point, major, major * shape, turnOf(chart, object, point)};
}

QRectF boxOf(const ChartMark &mark)
{
    const QPointF reach(mark.major, mark.major);
    return {mark.point - reach, mark.point + reach};
}

/// Calls `visit` with every object that this picture shows.
template<typename Visit>
void forVisible(const ChartPainting &chart, double limit, Visit visit)
{
    if (!chart.content.sky)
        return;
    const double reach = std::min(chart.projection.reachDegrees() + 2.0, 180.0);
    const double least = std::cos(reach * kRadiansPerDegree);
    const SkyDirection &forward = chart.projection.axes().forward;
    for (const ChartSky::Object &object : chart.content.sky->objects) {
        if (object.rank > limit)
            return;
        if (dot(object.direction, forward) < least)
            continue;
        if (const auto point = chart.visiblePoint(object.direction, Theme::pxF(20.0)))
            visit(object, *point);
    }
}

} // namespace

void paintObjects(ChartPainting &chart)
{
    chart.painter.setBrush(Qt::NoBrush);
    forVisible(chart, chart.limits.object, [&](const ChartSky::Object &object, const QPointF &at) {
        const ChartMark mark = markOf(chart, object, at);
        drawChartMark(chart.painter, object.symbol, mark, chart.colors.object);
        if (mark.major <= Theme::pxF(kMostBlocked))
            chart.marks.push_back(boxOf(mark));
    });
}

void avoidMarks(ChartPainting &chart)
{
    for (const QRectF &mark : chart.marks)
        chart.labels.avoidMark(mark);
}

/// The most important comes first: whoever follows keeps off its name and its mark.
void labelObjects(ChartPainting &chart)
{
    const double most = std::min(chart.area().width(), chart.area().height()) / 3.0;
    forVisible(
        chart, chart.limits.objectLabel, [&](const ChartSky::Object &object, const QPointF &at) {
            const ChartMark mark = markOf(chart, object, at);
            if (mark.major > most || chart.content.isSelected(object.direction)
                || chart.content.isHidden(object.direction))
                return;
            chart.labels.writeBeside(at, mark.major + Theme::pxF(4.0), chartLabel(*object.object),
                                     ChartTextStyle::Object, chart.colors.objectText);
            if (mark.major <= Theme::pxF(kMostBlocked))
                chart.labels.block(boxOf(mark));
        });
}

} // namespace nd
