// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/models/motion_model.h"

#include <QPixmap>
#include <QPolygonF>
#include <QWidget>

#include <optional>

namespace nd {

/// A round pad whose knob commands a direction and a speed while it is held, with an arrow for
/// single nudges at each side.
///
/// Dead man's switch: letting go, hiding, losing the focus or the window and being disabled all
/// return the knob and emit released(). GUI thread.
class JoystickPad final : public QWidget
{
    Q_OBJECT

public:
    explicit JoystickPad(QWidget *parent = nullptr);

    /// Shows what another input commands; the mouse goes before it.
    void showVector(double angleDegrees, double length);
    bool isHeld() const { return m_held; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// 0 degrees is right, 90 up; length 0 to 1. Emitted for every move of the held knob.
    void moved(double angleDegrees, double length);
    /// The knob went back to the middle or into the dead zone.
    void released();
    void nudged(nd::Direction direction);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    double side() const;
    QPointF centre() const;
    double radius() const;
    double knobRadius() const;
    double travel() const;
    double deadTravel() const;
    QPolygonF arrow(Direction direction) const;
    std::optional<Direction> arrowAt(const QPointF &point) const;

    void hold(const QPointF &point);
    void letGo();
    void hover(const QPointF &point);
    void paintGround();
    void paintWords(QPainter &painter) const;
    void paintArrows(QPainter &painter) const;
    void paintKnob(QPainter &painter) const;

    QPointF m_knob; ///< Offset from the centre, in points.
    QPixmap m_ground;
    std::optional<Direction> m_hovered;
    bool m_held = false;
    bool m_moving = false;
};

} // namespace nd
