// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chart_canvas.h"
#include "ui/chart/chart_colors.h"
#include "ui/chart/chart_content.h"
#include "ui/chart/chart_labels.h"
#include "ui/chart/chart_limits.h"
#include "ui/chart/star_sprites.h"
#include "ui/chart/strips.h"
#include "ui/chart/thin_line.h"

class QPainter;

namespace nd {

/// What a layer of a chart paints with. The painter works in device-independent pixels,
/// antialiased; the canvas in those of the device.
struct ChartPainting
{
    QPainter &painter;
    ChartCanvas canvas;
    const ChartContent &content;
    ChartProjection projection;
    ChartColors colors;
    ChartLimits limits;
    ChartLabels &labels;
    const StarSprites &sprites;
    Strips<ThinLine> &lines; ///< Under the stars: those that are added.
    Strips<StarPlace> &stars;
    double pixelRatio = 1.0;
    std::vector<GridLine> net{}; ///< Of the grid; empty if it is off.
    std::vector<QRectF> marks{}; ///< Of the objects, once painted, but for the large ones.
    std::vector<QPolygonF> outlines{}; ///< Of the fields, once painted; empty where there is none.

    /// The axes of the net that the view is turned by.
    HorizonAxes axes() const
    {
        return content.view.frame == ChartFrame::Horizon ? content.moment.horizon : HorizonAxes{};
    }
    QRectF area() const { return {QPointF(), projection.size()}; }
    /// Nothing if it is more than `margin` outside of the picture.
    std::optional<QPointF> visiblePoint(const SkyDirection &direction, double margin) const;
    /// One device pixel wide.
    void drawThinLine(const QPointF &from, const QPointF &to, const QColor &color) const
    {
        nd::drawThinLine(canvas, from * pixelRatio, to * pixelRatio, color.rgb());
    }
    /// The same, to be drawn under the stars.
    void addThinLine(const QPointF &from, const QPointF &to, const QColor &color)
    {
        const ThinLine line(canvas, from * pixelRatio, to * pixelRatio, color.rgb());
        if (!line.isDone())
            lines.add(line.row(), line);
    }
};

/// Of the dot a planet is drawn as while its disc is smaller: brighter ones are larger.
double planetRadius(double magnitude);

// One layer each, from the lowest to the highest; then their words, the most important first.

void addGrid(ChartPainting &chart);
void addEcliptic(ChartPainting &chart);
void addFigures(ChartPainting &chart);
void addStars(ChartPainting &chart);
void paintSky(ChartPainting &chart); ///< The Milky Way, and what was added.
void paintObjects(ChartPainting &chart);
void paintBodies(ChartPainting &chart);
void paintHorizon(ChartPainting &chart);
void paintFields(ChartPainting &chart);
void paintSelection(ChartPainting &chart);

void avoidFields(ChartPainting &chart); ///< Words keep off their frames.
void avoidMarks(ChartPainting &chart); ///< Names keep off them, if there is another place.
void labelSelection(ChartPainting &chart);
void labelFields(ChartPainting &chart);
void labelBodies(ChartPainting &chart);
void labelCompass(ChartPainting &chart);
void labelStars(ChartPainting &chart);
void labelObjects(ChartPainting &chart);
void labelFigures(ChartPainting &chart);
void labelGrid(ChartPainting &chart);

} // namespace nd
