// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/overlay_painter.h"

#include "ui/live/overlay_set.h"

#include <QLineF>
#include <QPainter>
#include <QPen>

#include <algorithm>
#include <array>

namespace nd {

namespace {

constexpr double kLineWidth = 1.25;
constexpr double kGroundWidth = 4.0;
constexpr int kGroundAlpha = 191; // 75 %
// Parts of the picture's height.
constexpr double kCrosshairRing = 0.045;
constexpr double kCrosshairInner = 0.065;
constexpr double kCrosshairOuter = 0.125;
constexpr std::array<double, 4> kCircleRadii{0.1, 0.2, 0.3, 0.4};

/// Calls `paint` twice: for the black ground, then for the line.
template<typename Paint>
void twice(QPainter &painter, const QColor &line, Paint paint)
{
    painter.setPen(QPen(QColor(0, 0, 0, kGroundAlpha), kGroundWidth, Qt::SolidLine, Qt::FlatCap));
    paint();
    painter.setPen(QPen(line, kLineWidth, Qt::SolidLine, Qt::FlatCap));
    paint();
}

std::array<QLineF, 4> crosshairLines(const QPointF &centre, double height)
{
    const double inner = kCrosshairInner * height;
    const double outer = kCrosshairOuter * height;
    const auto line = [&](double x, double y) {
        return QLineF(centre + QPointF(x, y) * inner, centre + QPointF(x, y) * outer);
    };
    return {line(1, 0), line(-1, 0), line(0, 1), line(0, -1)};
}

void paintCrosshair(QPainter &painter, const QRectF &picture, const QColor &colour)
{
    const QPointF centre = picture.center();
    const double radius = std::max(kCrosshairRing * picture.height(), 8.0);
    const auto lines = crosshairLines(centre, picture.height());
    twice(painter, colour, [&] {
        painter.drawEllipse(centre, radius, radius);
        painter.drawLines(lines.data(), int(lines.size()));
    });
}

void paintThirds(QPainter &painter, const QRectF &picture, const QColor &colour)
{
    std::array<QLineF, 4> lines;
    for (int third = 1; third <= 2; ++third) {
        const double x = picture.left() + picture.width() * third / 3.0;
        const double y = picture.top() + picture.height() * third / 3.0;
        lines.at(size_t(2 * third - 2)) = {x, picture.top(), x, picture.bottom()};
        lines.at(size_t(2 * third - 1)) = {picture.left(), y, picture.right(), y};
    }
    twice(painter, colour, [&] { painter.drawLines(lines.data(), int(lines.size())); });
}

void paintCircles(QPainter &painter, const QRectF &picture, const QColor &colour)
{
    twice(painter, colour, [&] {
        for (const double part : kCircleRadii) {
            const double radius = part * picture.height();
            painter.drawEllipse(picture.center(), radius, radius);
        }
    });
}

} // namespace

void paintOverlays(QPainter &painter, const OverlaySet &overlays, const QRectF &picture,
                   const QColor &line)
{
    painter.setBrush(Qt::NoBrush);
    if (overlays.grid)
        paintThirds(painter, picture, line);
    painter.setRenderHint(QPainter::Antialiasing);
    if (overlays.circles)
        paintCircles(painter, picture, line);
    if (overlays.crosshair)
        paintCrosshair(painter, picture, line);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace nd
