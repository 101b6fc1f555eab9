// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/session/heartbeat.h"

namespace nd {

Heartbeat::Heartbeat(Scheduler &scheduler, QObject *parent)
    : QObject(parent)
    , m_scheduler(scheduler)
{
}

void Heartbeat::start()
{
    m_missed = 0;
    const quint64 run = ++m_run;
    m_scheduler.after(kInterval, this, [this, run] { tick(run); });
}

void Heartbeat::stop()
{
    ++m_run;
}

void Heartbeat::tick(quint64 run)
{
    if (run != m_run)
        return;
    if (m_missed >= kMaximumMissed) {
        stop();
        emit died();
        return;
    }
    ++m_missed;
    m_scheduler.after(kInterval, this, [this, run] { tick(run); });
    emit askNow();
}

} // namespace nd
