// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the connect sequence that settles who has control.
#include "core/dwarf/session/checklist.h"
#include "core/dwarf/session/connect_sequence.h"

namespace nd {

void ConnectSequence::awaitNotice()
{
    enter(State::AwaitingNotice);
    if (m_at.control.role() != ControlRole::Unknown)
        return handleRole();
    later(m_at.world.timings.hostNotice, &ConnectSequence::proceed);
}

void ConnectSequence::takeControl()
{
    if (m_watching)
        return settleRole();
    enter(State::TakingControl);
    m_at.control.take([this](HostControl::Outcome outcome) { handleTaken(outcome); });
}

void ConnectSequence::handleTaken(HostControl::Outcome outcome)
{
    switch (outcome) {
    case HostControl::Outcome::NotActivated:
        return endNotActivated();
    case HostControl::Outcome::Refused:
        emit controlRefused();
        return askPerson(ConnectProblem::ControlRefused);
    case HostControl::Outcome::Gained:
        break;
    }
    // From AwaitingPerson or Idle the change of the role itself has set things going.
    if (m_state == State::TakingControl)
        proceed();
}

void ConnectSequence::settleRole()
{
    m_at.control.settle();
    if (m_at.control.role() == ControlRole::Slave)
        return askPerson(ConnectProblem::None);
    proceed();
}

/// Another client has control. Once the sequence is over the line alone tells it.
void ConnectSequence::askPerson(ConnectProblem problem)
{
    if (m_state == State::Idle)
        return m_at.checklist.warn(ConnectStep::Control, problem, {});
    if (m_watching)
        return leaveControl(StepStatus::Warning);
    m_at.checklist.askPerson(ConnectStep::Control, problem);
    enter(State::AwaitingPerson);
    later(m_at.world.timings.decision, &ConnectSequence::watchOnly);
}

/// On to what comes after the question who has control.
void ConnectSequence::leaveControl(StepStatus status)
{
    m_at.checklist.finish(ConnectStep::Control, status);
    while (m_index < m_steps.size() && m_steps[m_index].line == ConnectStep::Control)
        ++m_index;
    m_lineRan = false;
    next();
}

void ConnectSequence::takeOver()
{
    m_watching = false;
    if (m_state == State::AwaitingPerson)
        enter(State::AwaitingPerson); // no more time to decide: it is decided
    m_at.control.take([this](HostControl::Outcome outcome) { handleTaken(outcome); });
}

void ConnectSequence::watchOnly()
{
    m_watching = true;
    if (m_state == State::AwaitingPerson)
        leaveControl(StepStatus::Warning);
}

void ConnectSequence::handleRole()
{
    const ControlRole role = m_at.control.role();
    switch (m_state) {
    case State::AwaitingNotice:
        return role == ControlRole::Slave ? askPerson(ConnectProblem::None) : proceed();
    case State::AwaitingPerson:
        if (role == ControlRole::Host)
            leaveControl(StepStatus::Done);
        return;
    case State::Idle:
        return handleRoleWhenDone();
    case State::Pausing:
    case State::Sending:
    case State::TakingControl:
        return; // next() goes by the role
    }
}

void ConnectSequence::handleRoleWhenDone()
{
    const bool isHost = m_at.control.role() == ControlRole::Host;
    if (!m_steps.empty() && m_at.channel.isOpen())
        m_at.checklist.finish(ConnectStep::Control,
                              isHost ? StepStatus::Done : StepStatus::Warning);
    if (isHost && m_leftOut)
        makeUp();
}

/// Sends the changes that were left out while another client had control.
void ConnectSequence::makeUp()
{
    m_leftOut = false;
    m_onlyChanges = true;
    m_index = 0;
    m_lineRan = false;
    m_trouble.clear();
    next();
}

} // namespace nd
