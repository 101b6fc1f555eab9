// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/horizon_profile.h"

#include "ui/text/sky_text.h"
#include "ui/text/units.h"
#include "ui/theme/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace nd {

namespace {

constexpr QSize kHint(520, 190);
constexpr QSize kSmallest(260, 110);
constexpr double kLeft = 34.0;
constexpr double kRight = 12.0;
constexpr double kTop = 8.0;
constexpr double kBottom = 20.0;
constexpr double kDot = 3.0;
constexpr double kReach = 14.0;
constexpr double kCross = 8.0;
constexpr double kStep = 30.0;
constexpr double kLineStep = 15.0;
constexpr int kGroundAlpha = 60;

} // namespace

HorizonProfile::HorizonProfile(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("horizonProfile"));
    setAccessibleName(tr("The horizon all around"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void HorizonProfile::setMask(const HorizonMask &mask)
{
    m_mask = mask;
    setAccessibleDescription(tr("%n points", "of a horizon", int(mask.points().size())));
    update();
}

void HorizonProfile::setCurrent(int index)
{
    m_current = index;
    update();
}

void HorizonProfile::setSight(const std::optional<Horizontal> &place)
{
    if (m_sight == place)
        return;
    m_sight = place;
    update();
}

QSize HorizonProfile::sizeHint() const
{
    return {Theme::px(kHint.width()), Theme::px(kHint.height())};
}

QSize HorizonProfile::minimumSizeHint() const
{
    return {Theme::px(kSmallest.width()), Theme::px(kSmallest.height())};
}

QRectF HorizonProfile::plot() const
{
    return QRectF(rect()).adjusted(Theme::pxF(kLeft), Theme::pxF(kTop), -Theme::pxF(kRight),
                                   -Theme::pxF(kBottom));
}

/// Low horizons are drawn larger.
double HorizonProfile::topDegrees() const
{
    const double highest
        = std::max(m_mask.highestDegrees(), m_sight ? m_sight->altitudeDegrees : 0.0);
    return std::clamp(std::ceil((highest + 5.0) / kStep) * kStep, kStep, 90.0);
}

QPointF HorizonProfile::pointOf(double azimuthDegrees, double altitudeDegrees) const
{
    const QRectF area = plot();
    const double altitude = std::clamp(altitudeDegrees, 0.0, topDegrees());
    return {area.left() + azimuthDegrees / 360.0 * area.width(),
            area.bottom() - altitude / topDegrees() * area.height()};
}

void HorizonProfile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(Theme::font(TextSize::Axis));
    painter.fillRect(plot(), Theme::tokens().field);
    paintGrid(painter);
    paintGround(painter);
    paintPoints(painter);
    paintSight(painter);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(Theme::tokens().border);
    painter.drawRect(plot());
}

void HorizonProfile::paintGrid(QPainter &painter) const
{
    const Tokens &tokens = Theme::tokens();
    const QRectF area = plot();
    const int lines = qRound(topDegrees() / kLineStep);
    for (int line = 0; line <= lines; ++line) {
        const double altitude = line * kLineStep;
        const double y = pointOf(0.0, altitude).y();
        painter.setPen(tokens.grid);
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(tokens.secondary);
        painter.drawText(
            QRectF(0.0, y - Theme::pxF(8), area.left() - Theme::pxF(5), Theme::pxF(16)),
            Qt::AlignRight | Qt::AlignVCenter, text::degreesText(altitude, 0));
    }
    for (int eighth = 0; eighth <= 8; ++eighth) {
        const double x = pointOf(eighth * 45.0, 0.0).x();
        painter.setPen(tokens.grid);
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        painter.setPen(tokens.secondary);
        painter.drawText(QRectF(x - Theme::pxF(20), area.bottom() + Theme::pxF(2), Theme::pxF(40),
                                Theme::pxF(16)),
                         Qt::AlignHCenter | Qt::AlignTop, text::compassPoint(eighth % 8 * 45.0));
    }
}

void HorizonProfile::paintGround(QPainter &painter) const
{
    if (m_mask.isEmpty())
        return;
    QPolygonF edge;
    edge.append(pointOf(0.0, m_mask.altitudeAt(0.0)));
    for (const Horizontal &point : m_mask.points())
        edge.append(pointOf(point.azimuthDegrees, point.altitudeDegrees));
    edge.append(pointOf(360.0, m_mask.altitudeAt(std::nextafter(360.0, 0.0))));
    QPolygonF ground = edge;
    ground.append(plot().bottomRight());
    ground.append(plot().bottomLeft());
    QColor colour = Theme::tokens().ok;
    painter.setPen(QPen(colour, Theme::pxF(1.5)));
    painter.drawPolyline(edge);
    colour.setAlpha(kGroundAlpha);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(ground);
}

void HorizonProfile::paintPoints(QPainter &painter) const
{
    const Tokens &tokens = Theme::tokens();
    painter.setPen(Qt::NoPen);
    for (std::size_t i = 0; i < m_mask.points().size(); ++i) {
        const Horizontal &point = m_mask.points()[i];
        const bool isCurrent = static_cast<int>(i) == m_current;
        const double radius = Theme::pxF(isCurrent ? kDot * 1.8 : kDot);
        painter.setBrush(isCurrent ? tokens.accent : tokens.ok);
        painter.drawEllipse(pointOf(point.azimuthDegrees, point.altitudeDegrees), radius, radius);
    }
}

void HorizonProfile::paintSight(QPainter &painter) const
{
    if (!m_sight)
        return;
    const QPointF place = pointOf(m_sight->azimuthDegrees, m_sight->altitudeDegrees);
    const double reach = Theme::pxF(kCross);
    painter.setPen(QPen(Theme::tokens().accent, Theme::pxF(2)));
    painter.drawLine(place - QPointF(reach, 0.0), place + QPointF(reach, 0.0));
    painter.drawLine(place - QPointF(0.0, reach), place + QPointF(0.0, reach));
}

void HorizonProfile::mousePressEvent(QMouseEvent *event)
{
    double best = Theme::pxF(kReach);
    int nearest = -1;
    for (std::size_t i = 0; i < m_mask.points().size(); ++i) {
        const Horizontal &point = m_mask.points()[i];
        const QPointF off
            = pointOf(point.azimuthDegrees, point.altitudeDegrees) - event->position();
        const double distance = std::hypot(off.x(), off.y());
        if (distance > best)
            continue;
        best = distance;
        nearest = static_cast<int>(i);
    }
    if (nearest >= 0)
        emit picked(nearest);
}

} // namespace nd
