// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/scheduler.h"

#include <QPointer>

#include <map>

namespace nd {

/// The time of a recording: stands still until it is moved on. GUI thread.
class ReplayClock final : public Scheduler
{
public:
    Milliseconds now() const override { return m_now; }
    void after(Milliseconds delay, QObject *context, std::function<void()> task) override;

    /// Runs what falls due until `end`, each at its own time, with `settle` after each.
    void advanceTo(Milliseconds end, const std::function<void()> &settle);

private:
    struct Task
    {
        QPointer<QObject> context;
        std::function<void()> run;
    };

    Milliseconds m_now{0};
    std::multimap<Milliseconds, Task> m_tasks;
};

} // namespace nd
