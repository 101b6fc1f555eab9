// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_painter.h"

#include "core/sky/chart/chart_vector.h"
#include "core/sky/refraction.h"
#include "ui/chart/chart_colors.h"
#include "ui/chart/layers/layers.h"

#include <QPainter>

namespace nd {

namespace {

constexpr int kMostSide = 16'384;
constexpr double kSameCosine = 1.0 - 1e-10; // 3 arcseconds

void paintLayers(ChartPainting &chart)
{
    const ChartLayers &layers = chart.content.layers;
    if (layers.grid) {
        addGrid(chart);
        addEcliptic(chart);
    }
    if (layers.figures)
        addFigures(chart);
    addStars(chart);
    paintSky(chart);
    if (layers.objects)
        paintObjects(chart);
    paintBodies(chart);
    paintHorizon(chart);
    paintFields(chart);
    paintSelection(chart);
}

void writeLabels(ChartPainting &chart)
{
    const ChartLayers &layers = chart.content.layers;
    avoidFields(chart);
    avoidMarks(chart);
    labelSelection(chart);
    labelFields(chart);
    labelBodies(chart);
    labelCompass(chart);
    if (layers.labels) {
        labelStars(chart);
        if (layers.figures)
            labelFigures(chart);
        if (layers.objects)
            labelObjects(chart);
    }
    if (layers.grid)
        labelGrid(chart);
}

} // namespace

bool ChartContent::isHidden(const SkyDirection &direction) const
{
    if (!showsGround())
        return false;
    const Horizontal place = moment.horizon.placeOf(direction);
    return apparentAltitudeDegrees(place.altitudeDegrees, Air::standard())
        < horizon.altitudeAt(place.azimuthDegrees);
}

bool ChartContent::isSelected(const SkyDirection &direction) const
{
    return selection && dot(selection->direction, direction) > kSameCosine;
}

std::optional<QPointF> ChartPainting::visiblePoint(const SkyDirection &direction,
                                                   double margin) const
{
    const auto point = projection.pointOf(direction);
    if (!point || !area().adjusted(-margin, -margin, margin, margin).contains(*point))
        return std::nullopt;
    return point;
}

const QImage &ChartPainter::paint(const ChartContent &content, const QSize &size, double pixelRatio)
{
    const QSize pixels = (QSizeF(size) * pixelRatio).toSize();
    if (pixels.isEmpty() || pixels.width() > kMostSide || pixels.height() > kMostSide) {
        m_image = QImage();
        return m_image;
    }
    if (m_image.size() != pixels || m_image.devicePixelRatio() != pixelRatio) {
        m_image = QImage(pixels, QImage::Format_RGB32);
        m_image.setDevicePixelRatio(pixelRatio);
    }
    const ChartCanvas canvas(m_image);
    QPainter painter(&m_image);
    painter.setRenderHint(QPainter::Antialiasing);
    const ChartView &view = content.view;
    ChartPainting chart{painter,
                        canvas,
                        content,
                        {view.axes(content.moment.horizon), view.fieldDegrees, QSizeF(size)},
                        ChartColors::ofTheme(),
                        ChartLimits::of(view.fieldDegrees, content.deeper),
                        m_labels,
                        m_sprites,
                        m_lines,
                        m_stars,
                        pixelRatio};
    m_lines.begin(pixels.height());
    m_stars.begin(pixels.height());
    m_labels.begin(painter, chart.area().adjusted(2.0, 2.0, -2.0, -2.0));
    for (const QRectF &place : content.covered)
        m_labels.block(place);
    paintLayers(chart);
    writeLabels(chart);
    return m_image;
}

void ChartPainter::clear()
{
    m_labels.clear();
}

} // namespace nd
