// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/polar_arrows.h"

#include "ui/text/pointing_text.h"
#include "ui/text/units.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace nd {

namespace {

constexpr int kWidth = 240;
constexpr int kHeight = 132;
constexpr int kLeastWidth = 160;
constexpr qreal kStroke = 6.0;
constexpr qreal kHead = 12.0;
constexpr int kTextHeight = 30;
constexpr int kWordHeight = 18;
/// Of a circle: the rest is room for the head.
constexpr qreal kSweep = 270.0;
constexpr qreal kFirstAngle = 225.0;

/// A triangle at `tip` that points along `direction` (radians, y down).
void paintHead(QPainter &painter, const QPointF &tip, qreal direction)
{
    const qreal size = Theme::pxF(kHead);
    const auto corner = [&](qreal turn) {
        return tip - QPointF(std::cos(direction + turn) * size, std::sin(direction + turn) * size);
    };
    constexpr qreal kHalfAngle = 0.6;
    painter.setBrush(painter.pen().color());
    painter.drawPolygon(QPolygonF({tip, corner(kHalfAngle), corner(-kHalfAngle)}));
    painter.setBrush(Qt::NoBrush);
}

QPen arrowPen(bool isSet)
{
    const Tokens &tokens = Theme::tokens();
    QPen pen(isSet ? tokens.accent : tokens.ok, Theme::pxF(kStroke));
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::MiterJoin);
    return pen;
}

/// Most of a circle, as the scope is turned, seen from above.
void paintTurn(QPainter &painter, const QRectF &box, bool clockwise)
{
    const qreal radius = std::min(box.width(), box.height()) / 2.0 - Theme::pxF(kHead);
    const QRectF circle(box.center().x() - radius, box.center().y() - radius, 2 * radius,
                        2 * radius);
    QPainterPath arc;
    arc.arcMoveTo(circle, clockwise ? kFirstAngle : 180.0 - kFirstAngle);
    arc.arcTo(circle, clockwise ? kFirstAngle : 180.0 - kFirstAngle, clockwise ? -kSweep : kSweep);
    painter.drawPath(arc);
    const QPointF end = arc.currentPosition();
    const QPointF spoke = end - circle.center();
    const qreal outward = std::atan2(spoke.y(), spoke.x());
    constexpr qreal kQuarter = M_PI / 2.0;
    const qreal forward = outward + (clockwise ? kQuarter : -kQuarter);
    const qreal size = Theme::pxF(kHead);
    QPen thin = painter.pen();
    thin.setWidthF(1.0);
    painter.setPen(thin);
    paintHead(painter, end + QPointF(std::cos(forward) * size, std::sin(forward) * size) * 0.8,
              forward);
}

void paintTilt(QPainter &painter, const QRectF &box, bool up)
{
    const qreal half = box.height() / 2.0 - Theme::pxF(kHead) / 2.0;
    const qreal sign = up ? -1.0 : 1.0;
    const QPointF tip = box.center() + QPointF(0.0, sign * half);
    painter.drawLine(box.center() - QPointF(0.0, sign * half),
                     tip - QPointF(0.0, sign * Theme::pxF(kHead) * 0.7));
    QPen thin = painter.pen();
    thin.setWidthF(1.0);
    painter.setPen(thin);
    paintHead(painter, tip, up ? -M_PI / 2.0 : M_PI / 2.0);
}

/// Nothing is left to turn: a tick, since at night its colour is that of the arrows.
void paintTick(QPainter &painter, const QRectF &box)
{
    const qreal size = std::min(box.width(), box.height()) / 4.0;
    const QPointF corner = box.center() + QPointF(-size / 3.0, size);
    painter.drawPolyline(QPolygonF({corner - QPointF(size * 0.8, size * 0.8), corner,
                                    corner + QPointF(size * 1.6, -size * 1.8)}));
}

void paintArrow(QPainter &painter, const QRectF &box, double error, bool isTurn)
{
    const bool isDone = text::isPolarDone(error);
    painter.setPen(arrowPen(!isDone));
    if (isDone)
        paintTick(painter, box);
    else if (isTurn)
        paintTurn(painter, box, error > 0.0);
    else
        paintTilt(painter, box, error > 0.0);
}

} // namespace

PolarArrows::PolarArrows(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Which way to turn the scope"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PolarArrows::setErrors(std::optional<double> azimuth, std::optional<double> altitude)
{
    m_azimuth = azimuth;
    m_altitude = altitude;
    const QString said = azimuth && altitude
        ? text::polarAzimuthText(*azimuth) + u' ' + text::polarAltitudeText(*altitude)
        : QString();
    setAccessibleDescription(said);
    setToolTip(said);
    update();
}

QSize PolarArrows::sizeHint() const
{
    return {Theme::px(kWidth), Theme::px(kHeight)};
}

QSize PolarArrows::minimumSizeHint() const
{
    return {Theme::px(kLeastWidth), Theme::px(kHeight)};
}

void PolarArrows::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal words = Theme::pxF(kTextHeight + kWordHeight);
    const auto paintCell = [&](const QRectF &cell, std::optional<double> error, bool isTurn) {
        const QRectF picture = cell.adjusted(0.0, 0.0, 0.0, -words);
        if (error)
            paintArrow(painter, picture, *error, isTurn);
        painter.setPen(error ? tokens.text : tokens.secondary);
        painter.setFont(Theme::font(TextSize::Hero, true));
        QRectF line(cell.left(), picture.bottom(), cell.width(), Theme::pxF(kTextHeight));
        painter.drawText(line, Qt::AlignCenter,
                         error ? text::degreesText(std::abs(*error), 2) : QStringLiteral("–"));
        painter.setPen(tokens.secondary);
        painter.setFont(Theme::font(TextSize::Caption));
        line.translate(0.0, Theme::pxF(kTextHeight));
        line.setHeight(Theme::pxF(kWordHeight));
        const QString word = isTurn ? text::polarTurnWord(error) : text::polarTiltWord(error);
        painter.drawText(line, Qt::AlignCenter, word);
    };
    const qreal half = width() / 2.0;
    paintCell(QRectF(0.0, 0.0, half, height()), m_azimuth, true);
    paintCell(QRectF(half, 0.0, half, height()), m_altitude, false);
}

} // namespace nd
