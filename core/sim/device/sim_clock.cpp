// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/device/sim_clock.h"

#include <algorithm>
#include <cmath>

namespace nd::sim {

SimClock::SimClock(Scheduler &scheduler, const QDateTime &start, double speed)
    : m_scheduler(&scheduler)
    , m_start(start.toUTC())
    , m_origin(scheduler.now())
    , m_speed(speed)
{
}

QDateTime SimClock::utc() const
{
    const auto elapsed = static_cast<double>((m_scheduler->now() - m_origin).count());
    return m_start.addMSecs(std::llround(elapsed * m_speed));
}

bool SimClock::setSpeed(double speed)
{
    if (!(speed > 0.0) || speed > 10000.0)
        return false;
    setUtc(utc());
    m_speed = speed;
    return true;
}

void SimClock::setUtc(const QDateTime &utc)
{
    m_start = utc.toUTC();
    m_origin = m_scheduler->now();
}

void SimClock::after(Scheduler::Milliseconds delay, QObject *context,
                     std::function<void()> task) const
{
    static constexpr double kLongest = 1e9; // A timer can't wait longer than a few weeks.
    const double real = std::min(std::ceil(static_cast<double>(delay.count()) / m_speed), kLongest);
    m_scheduler->after(Scheduler::Milliseconds(std::llround(real)), context, std::move(task));
}

} // namespace nd::sim
