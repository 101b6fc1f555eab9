// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/joystick_pad.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QLineF>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <utility>

namespace nd {

namespace {

constexpr double kSide = 172.0;
constexpr double kSmallestSide = 132.0;
constexpr double kDisc = 0.39; // radius of the disc, part of the side
constexpr double kDeadZone = 0.55; // ring, part of the disc's radius
constexpr double kKnob = 0.125; // radius of the knob, part of the side
constexpr double kWordAt = 0.71; // part of the disc's radius
constexpr double kArrowHit = 0.11; // half the side of an arrow's hit area, part of the side
constexpr double kArrowSize = 0.04; // half the side of an arrow, part of the side
constexpr int kTicks = 36;
constexpr double kTick = 4.0;
constexpr std::array kDirections{Direction::Up, Direction::Down, Direction::Left, Direction::Right};

QPointF unitOf(Direction direction)
{
    switch (direction) {
    case Direction::Up:
        return {0.0, -1.0};
    case Direction::Down:
        return {0.0, 1.0};
    case Direction::Left:
        return {-1.0, 0.0};
    case Direction::Right:
        break;
    }
    return {1.0, 0.0};
}

QString wordOf(Direction direction)
{
    switch (direction) {
    case Direction::Up:
        return JoystickPad::tr("Up");
    case Direction::Down:
        return JoystickPad::tr("Down");
    case Direction::Left:
        return JoystickPad::tr("Left");
    case Direction::Right:
        break;
    }
    return JoystickPad::tr("Right");
}

} // namespace

JoystickPad::JoystickPad(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("joystickPad"));
    setAccessibleName(tr("Joystick"));
    setAccessibleDescription(tr("Arrow keys move, a tap nudges, Space stops."));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

QSize JoystickPad::sizeHint() const
{
    return {Theme::px(kSide), Theme::px(kSide)};
}

QSize JoystickPad::minimumSizeHint() const
{
    return {Theme::px(kSmallestSide), Theme::px(kSmallestSide)};
}

double JoystickPad::side() const
{
    return std::min(width(), height());
}

QPointF JoystickPad::centre() const
{
    return {width() / 2.0, height() / 2.0};
}

double JoystickPad::radius() const
{
    return side() * kDisc;
}

double JoystickPad::knobRadius() const
{
    return side() * kKnob;
}

double JoystickPad::travel() const
{
    return radius() - knobRadius();
}

double JoystickPad::deadTravel() const
{
    return radius() * kDeadZone - knobRadius();
}

void JoystickPad::showVector(double angleDegrees, double length)
{
    if (m_held)
        return;
    const double reach = length <= 0.0 ? 0.0 : deadTravel() + length * (travel() - deadTravel());
    m_knob = QLineF::fromPolar(reach, angleDegrees).p2();
    update();
}

void JoystickPad::hold(const QPointF &point)
{
    QLineF line(centre(), point);
    const double reach = std::min(line.length(), travel());
    line.setLength(reach);
    m_knob = reach > 0.0 ? line.p2() - centre() : QPointF();
    update();
    const double length = (reach - deadTravel()) / (travel() - deadTravel());
    if (length > 0.0) {
        m_moving = true;
        emit moved(line.angle(), std::min(length, 1.0));
    } else if (std::exchange(m_moving, false)) {
        emit released();
    }
}

void JoystickPad::letGo()
{
    m_knob = {};
    update();
    if (!std::exchange(m_held, false))
        return;
    m_moving = false;
    emit released();
}

void JoystickPad::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (const std::optional<Direction> direction = arrowAt(event->position())) {
        emit nudged(*direction);
        return;
    }
    if (QLineF(centre(), event->position()).length() > radius())
        return;
    m_held = true;
    hold(event->position());
}

void JoystickPad::mouseMoveEvent(QMouseEvent *event)
{
    if (m_held)
        hold(event->position());
    else
        hover(event->position());
}

void JoystickPad::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        letGo();
}

void JoystickPad::hover(const QPointF &point)
{
    const std::optional<Direction> under = arrowAt(point);
    if (under == m_hovered)
        return;
    m_hovered = under;
    update();
}

void JoystickPad::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_hovered.reset();
    update();
}

void JoystickPad::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    letGo();
}

void JoystickPad::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    letGo();
}

bool JoystickPad::event(QEvent *event)
{
    if (event->type() == QEvent::WindowDeactivate)
        letGo();
    return QWidget::event(event);
}

void JoystickPad::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::EnabledChange && !isEnabled())
        letGo();
    m_ground = QPixmap();
    update();
}

QPolygonF JoystickPad::arrow(Direction direction) const
{
    const QPointF out = unitOf(direction) * side() * kArrowSize;
    const QPointF across(-out.y(), out.x());
    const QPointF middle = centre() + unitOf(direction) * (side() * (0.5 - kArrowSize) - 1.0);
    return {{middle + out, middle - out + across * 1.3, middle - out - across * 1.3}};
}

std::optional<Direction> JoystickPad::arrowAt(const QPointF &point) const
{
    const double half = side() * kArrowHit;
    for (const Direction direction : kDirections) {
        const QPointF away = point - arrow(direction).boundingRect().center();
        if (std::max(std::abs(away.x()), std::abs(away.y())) <= half
            && QLineF(centre(), point).length() > radius())
            return direction;
    }
    return std::nullopt;
}

void JoystickPad::paintGround()
{
    m_ground = QPixmap(size() * devicePixelRatioF());
    m_ground.setDevicePixelRatio(devicePixelRatioF());
    m_ground.fill(Qt::transparent);
    QPainter painter(&m_ground);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = Theme::tokens();
    painter.setPen(QPen(tokens.border, Theme::pxF(1.5)));
    painter.setBrush(tokens.field);
    painter.drawEllipse(centre(), radius(), radius());
    painter.setPen(QPen(tokens.disabled, Theme::pxF(1.0)));
    for (int tick = 0; tick < kTicks; ++tick) {
        const double angle = 360.0 * tick / kTicks;
        painter.drawLine(
            QLineF(centre() + QLineF::fromPolar(radius() - 2.0, angle).p2(),
                   centre() + QLineF::fromPolar(radius() - Theme::pxF(kTick), angle).p2()));
    }
    painter.setPen(QPen(tokens.grid, Theme::pxF(1.0)));
    painter.drawEllipse(centre(), radius() * kDeadZone, radius() * kDeadZone);
    paintWords(painter);
}

void JoystickPad::paintWords(QPainter &painter) const
{
    painter.setFont(Theme::font(TextSize::Caption));
    painter.setPen(isEnabled() ? Theme::tokens().secondary : Theme::tokens().disabled);
    for (const Direction direction : kDirections) {
        const QPointF at = centre() + unitOf(direction) * radius() * kWordAt;
        const QSizeF size(radius(), painter.fontMetrics().height());
        painter.drawText(QRectF(at - QPointF(size.width(), size.height()) / 2.0, size),
                         Qt::AlignCenter, wordOf(direction));
    }
}

void JoystickPad::paintArrows(QPainter &painter) const
{
    const Tokens &tokens = Theme::tokens();
    painter.setPen(Qt::NoPen);
    for (const Direction direction : kDirections) {
        const QColor active = m_hovered == direction ? tokens.accent : tokens.secondary;
        painter.setBrush(isEnabled() ? active : tokens.disabled);
        painter.drawPolygon(arrow(direction));
    }
}

void JoystickPad::paintKnob(QPainter &painter) const
{
    const Tokens &tokens = Theme::tokens();
    const QColor line = isEnabled() ? tokens.accent : tokens.disabled;
    const QPointF at = centre() + m_knob;
    painter.setPen(QPen(line, Theme::pxF(2.0)));
    if (!m_knob.isNull())
        painter.drawLine(centre(), at);
    painter.setBrush(m_knob.isNull() ? tokens.raised : tokens.selection);
    painter.drawEllipse(at, knobRadius(), knobRadius());
    painter.setPen(Qt::NoPen);
    painter.setBrush(line);
    painter.drawEllipse(at, Theme::pxF(3.0), Theme::pxF(3.0));
}

void JoystickPad::paintEvent(QPaintEvent *)
{
    if (m_ground.deviceIndependentSize() != QSizeF(size()))
        paintGround();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_ground);
    painter.setRenderHint(QPainter::Antialiasing);
    paintArrows(painter);
    paintKnob(painter);
}

} // namespace nd
