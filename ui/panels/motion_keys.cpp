// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/motion_keys.h"

#include <QKeyEvent>
#include <QLineF>
#include <QWidget>

#include <optional>
#include <utility>

namespace nd {

namespace {

std::optional<Direction> directionOf(int key)
{
    switch (key) {
    case Qt::Key_Up:
        return Direction::Up;
    case Qt::Key_Down:
        return Direction::Down;
    case Qt::Key_Left:
        return Direction::Left;
    case Qt::Key_Right:
        return Direction::Right;
    }
    return std::nullopt;
}

bool isOurs(int key)
{
    return directionOf(key) || key == Qt::Key_Space;
}

/// Direction of all held keys together; opposite ones cancel. Null length if nothing is left.
QLineF vectorOf(const QSet<int> &held)
{
    const double x = double(held.contains(Qt::Key_Right)) - double(held.contains(Qt::Key_Left));
    const double y = double(held.contains(Qt::Key_Down)) - double(held.contains(Qt::Key_Up));
    return {0.0, 0.0, x, y};
}

double lengthOf(Qt::KeyboardModifiers modifiers)
{
    if (modifiers.testFlag(Qt::ShiftModifier))
        return MotionKeys::kFast;
    return modifiers.testFlag(Qt::ControlModifier) ? MotionKeys::kFine : MotionKeys::kPlain;
}

double nudgeTimes(Qt::KeyboardModifiers modifiers)
{
    if (modifiers.testFlag(Qt::ShiftModifier))
        return MotionKeys::kTimes;
    return modifiers.testFlag(Qt::ControlModifier) ? 1.0 / MotionKeys::kTimes : 1.0;
}

Qt::KeyboardModifier modifierOf(int key)
{
    if (key == Qt::Key_Shift)
        return Qt::ShiftModifier;
    return key == Qt::Key_Control ? Qt::ControlModifier : Qt::NoModifier;
}

bool isDeadMan(QEvent::Type type)
{
    return type == QEvent::FocusOut || type == QEvent::Hide || type == QEvent::WindowDeactivate;
}

} // namespace

MotionKeys::MotionKeys(MotionModel &motion, QWidget &watched, Scheduler &scheduler, QObject *parent)
    : QObject(parent)
    , m_motion(motion)
    , m_scheduler(scheduler)
{
    watched.installEventFilter(this);
    connect(&motion, &MotionModel::changed, this, [this] {
        if (m_motion.canMove() != Refusal::None)
            stop();
    });
}

bool MotionKeys::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::ShortcutOverride)
        return handleOverride(*static_cast<QKeyEvent *>(event));
    if (type == QEvent::KeyPress)
        return handlePress(*static_cast<QKeyEvent *>(event));
    if (type == QEvent::KeyRelease)
        return handleRelease(*static_cast<QKeyEvent *>(event));
    if (isDeadMan(type))
        stop();
    return QObject::eventFilter(watched, event);
}

bool MotionKeys::handleOverride(QKeyEvent &event) const
{
    if (!isOurs(event.key()))
        return false;
    event.accept();
    return true;
}

/// What a modifier's own event says of the modifiers differs from platform to platform.
void MotionKeys::noteModifier(const QKeyEvent &event)
{
    const Qt::KeyboardModifier modifier = modifierOf(event.key());
    if (modifier == Qt::NoModifier || event.isAutoRepeat())
        return;
    m_modifiers.setFlag(modifier, event.type() == QEvent::KeyPress);
    if (m_moving)
        move();
}

bool MotionKeys::handlePress(const QKeyEvent &event)
{
    noteModifier(event);
    if (!isOurs(event.key()))
        return false;
    if (event.isAutoRepeat())
        return true;
    if (event.key() == Qt::Key_Space) {
        stop();
        m_motion.stopEverything();
        return true;
    }
    m_held.insert(event.key());
    m_modifiers = event.modifiers();
    if (m_moving)
        move();
    else
        m_scheduler.after(kHold, this, [this, now = ++m_generation] { startMoving(now); });
    return true;
}

bool MotionKeys::handleRelease(const QKeyEvent &event)
{
    noteModifier(event);
    const std::optional<Direction> direction = directionOf(event.key());
    if (!direction)
        return event.key() == Qt::Key_Space;
    if (event.isAutoRepeat() || !m_held.remove(event.key()))
        return true;
    if (!m_moving)
        m_motion.nudge(*direction, nudgeTimes(m_modifiers));
    else if (m_held.isEmpty())
        stop();
    else
        move();
    return true;
}

void MotionKeys::startMoving(int generation)
{
    if (generation == m_generation && !m_held.isEmpty() && !m_moving)
        move();
}

void MotionKeys::move()
{
    if (m_motion.canMove() != Refusal::None)
        return stop();
    m_moving = true;
    const QLineF vector = vectorOf(m_held);
    if (vector.isNull()) {
        m_motion.release();
        emit vectorChanged(0.0, 0.0);
        return;
    }
    m_motion.move(vector.angle(), lengthOf(m_modifiers));
    emit vectorChanged(vector.angle(), lengthOf(m_modifiers));
}

void MotionKeys::stop()
{
    ++m_generation;
    m_held.clear();
    if (!std::exchange(m_moving, false))
        return;
    m_motion.release();
    emit vectorChanged(0.0, 0.0);
}

} // namespace nd
