// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/scheduler.h"
#include "core/dwarf/models/connection_model.h"

#include <QList>

#include <functional>
#include <map>

namespace nd {

/// The hops of one attempt to connect, with what became of each and how long it took. Link thread.
class Checklist
{
public:
    /// `scheduler` outlives this; `changed` is called after every change.
    Checklist(const Scheduler &scheduler, std::function<void()> changed);

    const QList<ConnectLine> &lines() const { return m_lines; }
    StepStatus status(ConnectStep step) const { return m_lines.at(int(step)).status; }

    /// All lines pending.
    void reset();
    void begin(ConnectStep step);
    void finish(ConnectStep step, StepStatus status, const QString &detail = {});
    void fail(ConnectStep step, ConnectProblem problem, const QString &detail);
    /// Done, but not as it should be.
    void warn(ConnectStep step, ConnectProblem problem, const QString &detail);
    /// The line waits for a decision; time goes on.
    void askPerson(ConnectStep step, ConnectProblem problem);

private:
    ConnectLine &line(ConnectStep step) { return m_lines[int(step)]; }
    void end(ConnectStep step, StepStatus status, ConnectProblem problem, const QString &detail);

    const Scheduler &m_scheduler;
    std::function<void()> m_changed;
    QList<ConnectLine> m_lines;
    std::map<ConnectStep, Scheduler::Milliseconds> m_begun;
};

} // namespace nd
