// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/session/connect_sequence.h"

#include "core/base/logging.h"
#include "core/dwarf/session/checklist.h"
#include "core/dwarf/session/typed_reply.h"
#include "core/dwarf/wire/commands/task_center.h"
#include "core/dwarf/wire/errors.h"

#include <utility>

namespace nd {

ConnectSequence::ConnectSequence(const Surroundings &surroundings, QObject *parent)
    : QObject(parent)
    , m_at(surroundings)
{
    connect(&m_at.control, &HostControl::changed, this, &ConnectSequence::handleRole);
}

void ConnectSequence::start(Generation generation, const SequenceContext &context)
{
    m_context = context;
    m_leftOut = false;
    switchTo(generation);
}

void ConnectSequence::stop()
{
    enter(State::Idle);
}

void ConnectSequence::enter(State state)
{
    ++m_run;
    qCDebug(lcDwarf) << "connect sequence" << int(m_state) << "->" << int(state);
    m_state = state;
}

void ConnectSequence::later(std::chrono::milliseconds delay, void (ConnectSequence::*then)())
{
    m_at.world.scheduler->after(delay, this, [this, run = m_run, then] {
        if (run == m_run)
            (this->*then)();
    });
}

void ConnectSequence::switchTo(Generation generation)
{
    m_generation = generation;
    emit generationChanged();
    m_steps = Dialect::of(generation).connectSteps(m_context);
    m_index = 0;
    m_onlyChanges = false;
    m_lineRan = false;
    m_trouble.clear();
    m_line = m_steps.front().line;
    next();
}

bool ConnectSequence::isSkipped(const SequenceStep &step) const
{
    if (m_onlyChanges && !step.changes)
        return true;
    return step.changes && m_at.control.role() != ControlRole::Host;
}

void ConnectSequence::next()
{
    while (m_index < m_steps.size() && isSkipped(m_steps[m_index]))
        skip();
    if (m_index == m_steps.size())
        return finish();
    const SequenceStep &step = m_steps[m_index];
    m_lineRan = true;
    m_at.checklist.begin(step.line);
    enter(State::Pausing);
    if (step.pause.count() == 0)
        return perform(step);
    later(step.pause, &ConnectSequence::performCurrent);
}

/// What a watcher leaves out is left to the host: its cameras are taken to be open.
void ConnectSequence::skip()
{
    const SequenceStep step = m_steps[m_index];
    m_leftOut = m_leftOut || step.changes;
    for (const Camera camera : m_onlyChanges ? std::vector<Camera>() : step.opens)
        emit cameraOpened(camera);
    advance();
}

void ConnectSequence::finish()
{
    enter(State::Idle);
    if (m_leftOut && m_at.control.role() == ControlRole::Host)
        return makeUp();
    emit finished();
}

void ConnectSequence::performCurrent()
{
    perform(m_steps[m_index]);
}

void ConnectSequence::perform(const SequenceStep &step)
{
    switch (step.action) {
    case SequenceStep::Action::Send:
        return send(step);
    case SequenceStep::Action::AwaitNotice:
        return awaitNotice();
    case SequenceStep::Action::TakeControl:
        return takeControl();
    case SequenceStep::Action::SettleRole:
        return settleRole();
    case SequenceStep::Action::Note:
        return proceed();
    }
}

void ConnectSequence::send(const SequenceStep &step)
{
    enter(State::Sending);
    const auto handle = [this, run = m_run, step](const Result<QByteArray> &reply) {
        if (run == m_run)
            handleReply(step, reply);
    };
    m_at.channel.request({step.row, step.payload, handle, {}});
}

void ConnectSequence::handleReply(const SequenceStep &step, const Result<QByteArray> &reply)
{
    if (!reply)
        return handleSilence(step, reply.error());
    handleAnswer(step, reply.value());
}

void ConnectSequence::handleAnswer(const SequenceStep &step, const QByteArray &payload)
{
    const auto error = errorOfReply(step.row.id, m_generation, payload);
    if (error && error->deviceCode == kNotActivated)
        return endNotActivated();
    const bool isState = step.row.id == kGetDeviceStateInfo.info.id;
    if (step.isProbe && !error && !payload.isEmpty()) {
        m_context.isCertain = true;
        return switchTo(Generation::V3);
    }
    if (step.isArbiter && error && !m_context.isCertain && isState)
        return handleSilence(step, *error);
    if (isState && !error)
        emit stateRead(payload);
    if (error && !step.isProbe)
        noteTrouble(step, QStringLiteral("%1 %2").arg(step.row.id).arg(error->deviceCode));
    for (const Camera camera : error ? std::vector<Camera>() : step.opens)
        emit cameraOpened(camera);
    proceed();
}

/// No answer. What tells the generations apart sends us to the other one, once.
void ConnectSequence::handleSilence(const SequenceStep &step, const Error &error)
{
    if (error.code == Error::Code::Disconnected)
        return; // the channel reports it
    if (step.isArbiter && !m_context.isCertain) {
        m_context.isCertain = true;
        return switchTo(m_generation == Generation::V3 ? Generation::V2 : Generation::V3);
    }
    if (step.isArbiter) {
        enter(State::Idle);
        emit failed(step.line, ConnectProblem::NoAnswer, QString::number(step.row.id));
        return;
    }
    if (!step.isProbe)
        noteTrouble(step, QString::number(step.row.id));
    proceed();
}

/// The connection lives on without this one; its line says so. Reads that fail are only logged.
void ConnectSequence::noteTrouble(const SequenceStep &step, const QString &detail)
{
    qCInfo(lcDwarf) << "connect sequence:" << step.row.name << "failed:" << detail;
    if (step.changes)
        m_trouble = detail;
}

void ConnectSequence::advance()
{
    const ConnectStep line = m_steps[m_index].line;
    ++m_index;
    m_line = m_index < m_steps.size() ? m_steps[m_index].line : line;
    if (m_index == m_steps.size() || m_line != line)
        closeLine(line);
}

void ConnectSequence::closeLine(ConnectStep line)
{
    const bool ran = std::exchange(m_lineRan, false);
    const QString trouble = std::exchange(m_trouble, {});
    if (m_onlyChanges && !ran)
        return;
    if (!ran)
        return m_at.checklist.finish(line, StepStatus::Skipped);
    if (line == ConnectStep::Cameras && !trouble.isEmpty())
        return m_at.checklist.warn(line, ConnectProblem::CameraFailed, trouble);
    m_at.checklist.finish(line, trouble.isEmpty() ? StepStatus::Done : StepStatus::Warning,
                          trouble);
}

void ConnectSequence::proceed()
{
    advance();
    next();
}

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

void ConnectSequence::endNotActivated()
{
    enter(State::Idle);
    emit notActivated();
}

} // namespace nd
