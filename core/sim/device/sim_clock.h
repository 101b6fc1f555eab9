// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/scheduler.h"

#include <QDateTime>

#include <functional>

namespace nd::sim {

/// The simulator's time of day: starts where it is told and runs at a chosen rate.
///
/// A copy goes on running, so that other threads can tell the time from one.
class SimClock
{
public:
    SimClock(Scheduler &scheduler, const QDateTime &start, double speed = 1.0);

    QDateTime utc() const;
    double speed() const { return m_speed; }
    /// From now on. Values that are not above 0 and up to 10000 are refused.
    bool setSpeed(double speed);
    /// Jumps to `utc`.
    void setUtc(const QDateTime &utc);
    /// Calls `task` when `delay` of simulated time is over.
    void after(Scheduler::Milliseconds delay, QObject *context, std::function<void()> task) const;

private:
    Scheduler *m_scheduler;
    QDateTime m_start;
    Scheduler::Milliseconds m_origin;
    double m_speed;
};

} // namespace nd::sim
