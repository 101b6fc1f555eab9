// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace nd {

class Gamepad;
class MotionModel;

/// Lets the gamepad's stick move one telescope while it is switched on for it.
///
/// Dead man's switch: a centred stick, an unplugged pad, switching off, hiding the panel and a
/// window that is no longer active end the motion, and so does whatever else forbids it, STOP first
/// of all: the stick then counts again once it was seen at rest. The stop buttons belong to the
/// whole program. GUI thread; owned by the motion panel.
class GamepadDriver final : public QObject
{
    Q_OBJECT

public:
    /// `gamepad` may be null: there is none. Watches `panel` for hiding and its window's activity.
    GamepadDriver(MotionModel &motion, Gamepad *gamepad, QWidget &panel);

    bool isPresent() const;
    QString name() const;
    bool isOn() const { return m_on; }
    void setOn(bool on);

signals:
    void changed();
    void vectorChanged(double angleDegrees, double length);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void handleStick(double x, double y);
    bool mayCount() const;
    void interrupt();
    void release();

    MotionModel &m_motion;
    Gamepad *m_gamepad;
    QWidget &m_panel;
    bool m_on = false;
    bool m_moving = false;
    bool m_armed = true; ///< The stick was at rest since something ended its motion.
};

} // namespace nd
