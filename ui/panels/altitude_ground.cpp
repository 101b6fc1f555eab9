// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/altitude_ground.h"

#include "core/observatory/sky/target_course.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace nd {

namespace {

constexpr double kZenith = 90.0;
constexpr int kFillAlpha = 46;
constexpr int kEdgeAlpha = 150;

QPolygonF edgeOf(const TargetCourse &course, const QRectF &plot)
{
    const auto length = static_cast<double>(course.from.msecsTo(course.to));
    QPolygonF edge;
    for (const CurvePoint &point : course.target) {
        const double altitude
            = std::clamp(course.horizon.altitudeAt(point.place.azimuthDegrees), 0.0, kZenith);
        const double part = static_cast<double>(course.from.msecsTo(point.utc)) / length;
        edge.append({plot.left() + part * plot.width(),
                     plot.bottom() - altitude / kZenith * plot.height()});
    }
    return edge;
}

} // namespace

void paintAltitudeGround(QPainter &painter, const TargetCourse &course, const QRectF &plot)
{
    if (course.horizon.isEmpty() || course.target.empty())
        return;
    const QPolygonF edge = edgeOf(course, plot);
    QPolygonF ground = edge;
    ground.append(plot.bottomRight());
    ground.append(plot.bottomLeft());
    QColor colour = Theme::tokens().ok;
    colour.setAlpha(kFillAlpha);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(ground);
    colour.setAlpha(kEdgeAlpha);
    painter.setPen(QPen(colour, 1.0));
    painter.drawPolyline(edge);
}

} // namespace nd
