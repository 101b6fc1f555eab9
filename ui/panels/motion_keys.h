// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/scheduler.h"
#include "core/dwarf/models/motion_model.h"

#include <QObject>
#include <QSet>

class QKeyEvent;
class QWidget;

namespace nd {

/// Moves a telescope by the arrow keys while one widget has the focus: a tap is one nudge, a held
/// key moves until it is let go; Shift is five times faster, Ctrl five times slower, also if it
/// comes or goes while the arrow is held. Space is STOP.
///
/// Dead man's switch: key release, focus loss, hiding and a window that is no longer active all end
/// the motion, and so does whatever else forbids it, STOP first of all: then only a key that is
/// pressed anew moves again. GUI thread; watches the widget, which it does not own.
class MotionKeys final : public QObject
{
    Q_OBJECT

public:
    /// A key held for longer moves, a shorter tap nudges.
    static constexpr Scheduler::Milliseconds kHold{250};
    /// Parts of the speed that is set, plain, with Shift and with Ctrl.
    static constexpr double kPlain = 0.2;
    static constexpr double kFast = 1.0;
    static constexpr double kFine = 0.04;
    /// What Shift and Ctrl make of a nudge.
    static constexpr double kTimes = 5.0;

    MotionKeys(MotionModel &motion, QWidget &watched, Scheduler &scheduler, QObject *parent);

signals:
    /// What is being commanded, for the pad's knob; length 0 is at rest.
    void vectorChanged(double angleDegrees, double length);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool handleOverride(QKeyEvent &event) const;
    bool handlePress(const QKeyEvent &event);
    bool handleRelease(const QKeyEvent &event);
    void noteModifier(const QKeyEvent &event);
    void startMoving(int generation);
    void move();
    void stop();

    MotionModel &m_motion;
    Scheduler &m_scheduler;
    QSet<int> m_held;
    Qt::KeyboardModifiers m_modifiers;
    int m_generation = 0; ///< Outdates a pending start.
    bool m_moving = false;
};

} // namespace nd
