// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/session/checklist.h"

#include <utility>

namespace nd {

namespace {

constexpr int kStepCount = int(ConnectStep::Pictures) + 1;

ConnectLine emptyLine(ConnectStep step, StepStatus status)
{
    ConnectLine line;
    line.step = step;
    line.status = status;
    return line;
}

} // namespace

Checklist::Checklist(const Scheduler &scheduler, std::function<void()> changed)
    : m_scheduler(scheduler)
    , m_changed(std::move(changed))
{
    for (int i = 0; i < kStepCount; ++i)
        m_lines.append(emptyLine(ConnectStep(i), StepStatus::Pending));
}

void Checklist::reset()
{
    for (ConnectLine &line : m_lines)
        line = emptyLine(line.step, StepStatus::Pending);
    m_begun.clear();
    m_changed();
}

void Checklist::begin(ConnectStep step)
{
    if (line(step).status == StepStatus::Running)
        return;
    line(step) = emptyLine(step, StepStatus::Running);
    m_begun.emplace(step, m_scheduler.now());
    m_changed();
}

void Checklist::finish(ConnectStep step, StepStatus status, const QString &detail)
{
    end(step, status, ConnectProblem::None, detail);
}

void Checklist::fail(ConnectStep step, ConnectProblem problem, const QString &detail)
{
    end(step, StepStatus::Failed, problem, detail);
}

void Checklist::warn(ConnectStep step, ConnectProblem problem, const QString &detail)
{
    end(step, StepStatus::Warning, problem, detail);
}

void Checklist::askPerson(ConnectStep step, ConnectProblem problem)
{
    line(step).status = StepStatus::NeedsPerson;
    line(step).problem = problem;
    m_changed();
}

void Checklist::end(ConnectStep step, StepStatus status, ConnectProblem problem,
                    const QString &detail)
{
    line(step).status = status;
    line(step).problem = problem;
    line(step).detail = detail;
    const auto begun = m_begun.find(step);
    if (begun != m_begun.end()) {
        line(step).took = m_scheduler.now() - begun->second;
        m_begun.erase(begun);
    }
    m_changed();
}

} // namespace nd
