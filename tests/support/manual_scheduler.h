// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/scheduler.h"

#include <QObject>
#include <QPointer>

#include <map>
#include <utility>

namespace nd {

/// A clock that stands still until a test moves it.
class ManualScheduler final : public Scheduler
{
public:
    Milliseconds now() const override { return m_now; }

    void after(Milliseconds delay, QObject *context, std::function<void()> task) override
    {
        m_tasks.emplace(m_now + delay, Task{context, std::move(task)});
    }

    /// Moves time on and runs what falls due, in order, at its own time.
    void advance(Milliseconds step)
    {
        const Milliseconds end = m_now + step;
        while (!m_tasks.empty() && m_tasks.begin()->first <= end) {
            auto node = m_tasks.extract(m_tasks.begin());
            m_now = node.key();
            if (node.mapped().context)
                node.mapped().run();
        }
        m_now = end;
    }

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
