// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/angles.h"
#include "core/sky/chart/chart_vector.h"
#include "ui/chart/layers/layers.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace nd {

namespace {

constexpr double kDiscRadius = 7.0; ///< Of Sun and Moon from afar.
constexpr double kPlanetRadius = 3.2; ///< Of one of magnitude 0.
constexpr double kSmallestPlanet = 1.8;
constexpr double kLargestPlanet = 4.4;
constexpr double kPerMagnitude = 0.2;
constexpr double kRays = 1.55;

double radiusOf(const ChartPainting &chart, const ChartBody &body)
{
    const bool isLarge = body.body == Body::Sun || body.body == Body::Moon;
    const double least = Theme::pxF(isLarge ? kDiscRadius : planetRadius(body.magnitude));
    const double real = body.diameterDegrees / 2.0 * chart.projection.pixelsPerDegree()
        * chart.projection.magnificationAt(body.direction);
    return std::max(least, real);
}

/// On the picture, clockwise from upwards, in degrees: where the light comes from.
double sunwardTurn(const ChartPainting &chart, const SkyDirection &at, const QPointF &point)
{
    const SkyDirection &sun = chart.content.moment.body(Body::Sun).direction;
    const SkyDirection across = combined(1.0, sun, -dot(sun, at), at);
    const QPointF next
        = chart.projection.farPointOf(normalized(combined(1.0, at, 1e-4, normalized(across))));
    return std::atan2(next.x() - point.x(), point.y() - next.y()) * kDegreesPerRadian;
}

/// A disc with its lit part upwards.
QPainterPath litPart(double radius, double fraction)
{
    const QRectF disc(-radius, -radius, 2.0 * radius, 2.0 * radius);
    const double bulge = (1.0 - 2.0 * fraction) * radius;
    const QRectF shadow(-radius, -std::abs(bulge), 2.0 * radius, 2.0 * std::abs(bulge));
    QPainterPath path;
    path.moveTo(radius, 0.0);
    path.arcTo(disc, 0.0, 180.0);
    path.arcTo(shadow, 180.0, bulge > 0.0 ? -180.0 : 180.0);
    path.closeSubpath();
    return path;
}

void drawSun(QPainter &painter, double radius, const QColor &color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(QPointF(), radius, radius);
    painter.setPen(QPen(color, Theme::pxF(1.25)));
    for (int ray = 0; ray < 8; ++ray) {
        painter.drawLine(QPointF(0.0, -radius * 1.25), QPointF(0.0, -radius * kRays));
        painter.rotate(45.0);
    }
}

void drawPhase(QPainter &painter, double radius, double fraction, double turn,
               const ChartColors &colors)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.bodyDark);
    painter.drawEllipse(QPointF(), radius, radius);
    painter.rotate(turn);
    painter.setBrush(colors.body);
    painter.drawPath(litPart(radius, std::clamp(fraction, 0.0, 1.0)));
}

void drawBody(ChartPainting &chart, const ChartBody &body, const QPointF &point)
{
    QPainter &painter = chart.painter;
    const double radius = radiusOf(chart, body);
    const QTransform before = painter.transform();
    painter.translate(point);
    const bool showsPhase = body.body == Body::Moon || radius > Theme::pxF(2.0 * kPlanetRadius);
    if (body.body == Body::Sun) {
        drawSun(painter, radius, chart.colors.body);
    } else if (showsPhase) {
        drawPhase(painter, radius, body.illuminatedFraction,
                  sunwardTurn(chart, body.direction, point), chart.colors);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(chart.colors.body);
        painter.drawEllipse(QPointF(), radius, radius);
    }
    if (body.body == Body::Saturn) {
        painter.setPen(QPen(chart.colors.body, Theme::pxF(1.0)));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QPointF(), radius * 2.1, radius * 0.7);
    }
    painter.setTransform(before);
}

} // namespace

double planetRadius(double magnitude)
{
    return std::clamp(kPlanetRadius - kPerMagnitude * magnitude, kSmallestPlanet, kLargestPlanet);
}

void paintBodies(ChartPainting &chart)
{
    for (const ChartBody &body : chart.content.moment.bodies) {
        const double margin = 2.0 * radiusOf(chart, body);
        if (const auto point = chart.visiblePoint(body.direction, margin))
            drawBody(chart, body, *point);
    }
    chart.painter.setBrush(Qt::NoBrush);
}

void labelBodies(ChartPainting &chart)
{
    if (!chart.content.sky)
        return;
    for (const ChartBody &body : chart.content.moment.bodies) {
        const auto point = chart.visiblePoint(body.direction, 0.0);
        const SkyObject *object = chart.content.sky->bodies.at(static_cast<std::size_t>(body.body));
        if (!point || object == nullptr || chart.content.isSelected(body.direction)
            || chart.content.isHidden(body.direction))
            continue;
        const double radius = radiusOf(chart, body);
        const double wide = body.body == Body::Saturn || body.body == Body::Sun ? 2.1 : 1.0;
        chart.labels.block(
            QRectF(point->x() - radius, point->y() - radius, 2.0 * radius, 2.0 * radius));
        chart.labels.writeBeside(*point, radius * wide + Theme::pxF(5.0), chartLabel(*object),
                                 ChartTextStyle::Body, chart.colors.text);
    }
}

} // namespace nd
