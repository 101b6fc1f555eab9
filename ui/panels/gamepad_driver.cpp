// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/gamepad_driver.h"

#include "core/dwarf/models/motion_model.h"
#include "core/input/gamepad.h"

#include <QEvent>
#include <QLineF>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace nd {

GamepadDriver::GamepadDriver(MotionModel &motion, Gamepad *gamepad, QWidget &panel)
    : QObject(&panel)
    , m_motion(motion)
    , m_gamepad(gamepad)
    , m_panel(panel)
{
    panel.installEventFilter(this);
    connect(&motion, &MotionModel::changed, this, [this] {
        if (m_motion.canMove() != Refusal::None)
            interrupt();
    });
    if (!gamepad)
        return;
    connect(gamepad, &Gamepad::connected, this, &GamepadDriver::changed);
    connect(gamepad, &Gamepad::disconnected, this, [this] {
        release();
        m_armed = true; // the next pad is heard only after it was at rest
        emit changed();
    });
    connect(gamepad, &Gamepad::stickMoved, this, &GamepadDriver::handleStick);
    connect(gamepad, &Gamepad::userChanged, this, [this] {
        if (m_gamepad->user() != this)
            setOn(false);
    });
}

bool GamepadDriver::isPresent() const
{
    return m_gamepad && m_gamepad->isConnected();
}

QString GamepadDriver::name() const
{
    return m_gamepad ? m_gamepad->name() : QString();
}

void GamepadDriver::setOn(bool on)
{
    if (on == m_on || !m_gamepad)
        return;
    m_on = on;
    if (on)
        m_gamepad->setUser(this);
    else
        interrupt();
    emit changed();
}

bool GamepadDriver::mayCount() const
{
    return m_on && m_panel.isVisible() && m_panel.isActiveWindow()
        && m_motion.canMove() == Refusal::None;
}

void GamepadDriver::handleStick(double x, double y)
{
    const QLineF vector(0.0, 0.0, x, -y); // QLineF's y points down
    // A held stick is never still: without this its next sample would undo a STOP.
    m_armed = vector.isNull() || (m_armed && mayCount());
    if (vector.isNull() || !m_armed)
        return release();
    const double length = std::min(vector.length(), 1.0);
    m_moving = true;
    m_motion.move(vector.angle(), length);
    emit vectorChanged(vector.angle(), length);
}

void GamepadDriver::interrupt()
{
    if (m_moving)
        m_armed = false;
    release();
}

void GamepadDriver::release()
{
    if (!std::exchange(m_moving, false))
        return;
    m_motion.release();
    emit vectorChanged(0.0, 0.0);
}

bool GamepadDriver::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Hide || event->type() == QEvent::WindowDeactivate)
        interrupt();
    return QObject::eventFilter(watched, event);
}

} // namespace nd
