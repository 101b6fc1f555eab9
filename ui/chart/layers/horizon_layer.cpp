// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/area_fill.h"
#include "ui/chart/layers/layers.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QPolygonF>

namespace nd {

namespace {

/// Gives lupdate a context for the letters below.
struct CompassText
{
    Q_DECLARE_TR_FUNCTIONS(CompassText)

public:
    static QString point(int eighth)
    {
        switch (eighth) {
        case 0:
            return tr("N", "north");
        case 1:
            return tr("NE", "north-east");
        case 2:
            return tr("E", "east");
        case 3:
            return tr("SE", "south-east");
        case 4:
            return tr("S", "south");
        case 5:
            return tr("SW", "south-west");
        case 6:
            return tr("W", "west");
        default:
            return tr("NW", "north-west");
        }
    }
};

constexpr double kCompassDrop = 14.0;

} // namespace

void paintHorizon(ChartPainting &chart)
{
    if (!chart.content.showsGround())
        return;
    const GroundOutline outline
        = groundOutline(chart.content.moment.horizon, chart.content.horizon, chart.projection);
    QPolygonF edge;
    edge.reserve(static_cast<qsizetype>(outline.points.size()));
    for (const QPointF &point : outline.points)
        edge.append(point * chart.pixelRatio);
    fillArea(chart.canvas, edge, outline.enclosesSky, chart.colors.ground.rgb());
    for (qsizetype i = 1; i < edge.size(); ++i)
        nd::drawThinLine(chart.canvas, edge.at(i - 1), edge.at(i), chart.colors.groundEdge.rgb());
}

void labelCompass(ChartPainting &chart)
{
    if (!chart.content.moment.site)
        return;
    const double drop = Theme::pxF(kCompassDrop);
    for (int eighth = 0; eighth < 8; ++eighth) {
        const SkyDirection direction
            = chart.content.moment.horizon.directionOf({0.0, eighth * 45.0});
        const auto point = chart.visiblePoint(direction, 0.0);
        if (!point)
            continue;
        const bool isMain = eighth % 2 == 0;
        chart.labels.writeAcross(*point + QPointF(0.0, drop), CompassText::point(eighth),
                                 ChartTextStyle::Compass,
                                 isMain ? chart.colors.text : chart.colors.secondary);
    }
}

} // namespace nd
