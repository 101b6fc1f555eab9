// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/session/connect_sequence.h"

#include "core/base/logging.h"
#include "core/dwarf/session/checklist.h"
#include "core/dwarf/session/typed_reply.h"
#include "core/dwarf/wire/commands/task_center.h"
#include "core/dwarf/wire/errors.h"

#include <algorithm>
#include <utility>

namespace nd {

namespace {

/// Or that it was told.
bool tellsGeneration(const SequenceStep &step)
{
    return step.isArbiter || step.isProbe || step.action == SequenceStep::Action::Note;
}

} // namespace

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
    m_untold.clear();
    m_undecided = false;
    m_line = m_steps.front().line;
    next();
}

bool ConnectSequence::isSlave() const
{
    return m_at.control.role() == ControlRole::Slave;
}

/// What nobody answered while we watched is asked again before the changes are made up for.
bool ConnectSequence::isSkipped(const SequenceStep &step) const
{
    if (m_onlyChanges && !step.changes)
        return !m_undecided || !tellsGeneration(step);
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
    if (m_onlyChanges)
        m_undecided = false;
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
    CommandInfo row = step.row;
    if (isSlave()) {
        row.timeout = std::min<std::chrono::milliseconds>(row.timeout, m_at.world.timings.watching);
        row.retry = Retry::Never;
    }
    m_at.channel.request({row, step.payload, handle, {}});
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
    if (step.isArbiter && error && m_at.control.role() != ControlRole::Host)
        return noteUntold(step);
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
    if (error.code == Error::Code::Busy)
        return waitWhileBusy();
    if ((step.isArbiter || step.isProbe) && isSlave())
        return noteUntold(step);
    if (step.isArbiter && !m_context.isCertain) {
        m_context.isCertain = true;
        return switchTo(m_generation == Generation::V3 ? Generation::V2 : Generation::V3);
    }
    if (step.isArbiter && !m_onlyChanges) {
        enter(State::Idle);
        emit failed(step.line, ConnectProblem::NoAnswer, QString::number(step.row.id));
        return;
    }
    if (!step.isProbe)
        noteTrouble(step, QString::number(step.row.id));
    proceed();
}

/// The same command is still under way, from before somebody was asked what to do: that it is says
/// nothing about the telescope.
void ConnectSequence::waitWhileBusy()
{
    enter(State::Pausing);
    later(m_at.world.timings.busy, &ConnectSequence::performCurrent);
}

/// Commands of who only watches may be ignored or refused, so this tells nothing of the generation:
/// it stays as it was guessed, until we have control.
void ConnectSequence::noteUntold(const SequenceStep &step)
{
    qCInfo(lcDwarf) << "connect sequence:" << step.row.name << "is not for who watches";
    m_undecided = true;
    if (step.isArbiter)
        m_untold = QString::number(step.row.id);
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
    if (line == ConnectStep::State && !m_untold.isEmpty())
        return m_at.checklist.warn(line, ConnectProblem::StateUntold, std::exchange(m_untold, {}));
    m_at.checklist.finish(line, trouble.isEmpty() ? StepStatus::Done : StepStatus::Warning,
                          trouble);
}

void ConnectSequence::proceed()
{
    advance();
    next();
}

void ConnectSequence::endNotActivated()
{
    enter(State::Idle);
    emit notActivated();
}

} // namespace nd
