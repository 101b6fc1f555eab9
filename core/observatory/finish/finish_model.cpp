// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/finish/finish_model.h"

#include "core/base/scheduler.h"
#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/models/power_model.h"
#include "core/dwarf/models/stacking_model.h"
#include "core/dwarf/session/session.h"

#include <algorithm>
#include <utility>

namespace nd {

using namespace std::chrono_literals;

namespace {

constexpr std::array kLights{PowerSwitch::RingLight, PowerSwitch::Indicator};

/// A stop waits for the frame under way, three minutes at most, and for the files.
std::chrono::milliseconds limitOf(FinishStep step)
{
    switch (step) {
    case FinishStep::StopStacks:
        return kLongestStop;
    case FinishStep::GoLive:
        return 60s;
    case FinishStep::LightsOff:
        return 20s;
    case FinishStep::PowerOff:
        return 60s;
    }
    return 60s;
}

} // namespace

FinishModel::FinishModel(const Sources &sources, QObject *parent) : QObject(parent), m_from(sources)
{
    for (const StackingModel *stack : {&m_from.tele, &m_from.wide})
        connect(stack, &StackingModel::changed, this, &FinishModel::proceedSoon);
    connect(&m_from.power, &PowerModel::changed, this, &FinishModel::proceedSoon);
    connect(&m_from.power, &PowerModel::accepted, this, [this] {
        m_accepted = m_current == FinishStep::PowerOff && m_asked;
        proceedSoon();
    });
    connect(&m_from.power, &PowerModel::refused, this, [this](const Error &error) {
        const bool isOurs
            = m_asked && (m_current == FinishStep::LightsOff || m_current == FinishStep::PowerOff);
        // The link may go before the answer to the order that ends it.
        const bool isEnd = m_current == FinishStep::PowerOff
            && (m_from.power.isPoweredOff() || error.code == Error::Code::Disconnected);
        if (isOurs && !isEnd)
            fail(error);
    });
    connect(&m_from.session, &Session::linkStateChanged, this, &FinishModel::proceedSoon);
}

FinishModel &FinishModel::of(DwarfDevice &device)
{
    if (auto *found = device.findChild<FinishModel *>(QString(), Qt::FindDirectChildrenOnly))
        return *found;
    return *new FinishModel({device.session(), device.stacking(Camera::Tele),
                             device.stacking(Camera::Wide), device.power(),
                             device.session().clock()},
                            &device);
}

Refusal FinishModel::canStart() const
{
    if (m_current)
        return Refusal::InProgress;
    return m_from.session.canCommand();
}

Refusal FinishModel::canChoose(FinishStep step) const
{
    const bool isOpen = !m_current || at(step).state == FinishState::Pending;
    return isOpen ? Refusal::None : Refusal::InProgress;
}

void FinishModel::setWanted(FinishStep step, bool wanted)
{
    if (canChoose(step) != Refusal::None || std::exchange(at(step).isWanted, wanted) == wanted)
        return;
    emit changed();
}

void FinishModel::start()
{
    if (canStart() != Refusal::None)
        return;
    for (Step &step : m_steps) {
        step.state = FinishState::Pending;
        step.error.reset();
    }
    enter(kSteps.front());
}

void FinishModel::enter(FinishStep step)
{
    m_current = step;
    if (at(step).isWanted)
        begin();
    else
        settle(FinishState::Skipped);
}

void FinishModel::begin()
{
    Step &step = at(*m_current);
    step.state = FinishState::Running;
    step.error.reset();
    m_asked = false;
    m_accepted = false;
    ++m_turn;
    watchTime();
    emit changed();
    proceed();
}

void FinishModel::watchTime()
{
    m_from.scheduler.after(limitOf(*m_current), this, [this, turn = m_turn] {
        if (turn == m_turn && m_current && at(*m_current).state == FinishState::Running)
            fail({Error::Code::Timeout, 0, {}});
    });
}

/// Models tell of a change before all of it is done: a stack is gone before it waits for GO LIVE.
void FinishModel::proceedSoon()
{
    if (std::exchange(m_isPosted, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isPosted = false;
            proceed();
        },
        Qt::QueuedConnection);
    emit changed();
}

/// Looks whether the step that runs is done, and does what is to be done for it.
void FinishModel::proceed()
{
    if (!m_current || at(*m_current).state != FinishState::Running)
        return;
    const FinishStep step = *m_current;
    const bool isLinked = m_from.session.linkState() == LinkState::Ready;
    if (!isLinked && step != FinishStep::PowerOff)
        return fail({Error::Code::Disconnected, 0, {}});
    const quint64 turn = m_turn;
    switch (step) {
    case FinishStep::StopStacks:
        stopStacks();
        break;
    case FinishStep::GoLive:
        goLive();
        break;
    case FinishStep::LightsOff:
        switchLightsOff();
        break;
    case FinishStep::PowerOff:
        powerOff();
        break;
    }
    if (turn == m_turn && !isBusy(step) && at(step).state == FinishState::Running)
        settle(m_asked ? FinishState::Done : FinishState::NotNeeded);
}

bool FinishModel::isBusy(FinishStep step) const
{
    const auto isLit = [this](PowerSwitch light) {
        return m_from.power.canSwitch(light) != Refusal::Unsupported
            && m_from.power.state(light) != std::optional(false);
    };
    switch (step) {
    case FinishStep::StopStacks:
        return m_from.tele.run() || m_from.wide.run();
    case FinishStep::GoLive:
        return m_from.tele.goLiveState() != GoLive::NotNeeded
            || m_from.wide.goLiveState() != GoLive::NotNeeded;
    case FinishStep::LightsOff:
        return std::any_of(kLights.begin(), kLights.end(), isLit);
    case FinishStep::PowerOff:
        return !m_from.power.isPoweredOff()
            && !(m_accepted && m_from.session.linkState() != LinkState::Ready);
    }
    return false;
}

bool FinishModel::failIfProblem(const StackingModel &stack)
{
    if (!stack.problem())
        return false;
    fail(*stack.problem());
    return true;
}

void FinishModel::stopStacks()
{
    const bool wasAsked = m_asked; // before, a problem is an older one
    for (StackingModel *stack : {&m_from.tele, &m_from.wide}) {
        const auto run = stack->run();
        if (!run)
            continue;
        const bool isRunning = run->phase == StackPhase::Running;
        if (isRunning && wasAsked && failIfProblem(*stack))
            return;
        if (isRunning && stack->canStop() == Refusal::None)
            stack->stop();
        m_asked = true;
    }
}

/// The models go live by themselves when a stack ends; here it is waited for, and asked again.
void FinishModel::goLive()
{
    const bool wasAsked = m_asked;
    for (StackingModel *stack : {&m_from.tele, &m_from.wide}) {
        const GoLive state = stack->goLiveState();
        if (state == GoLive::NotNeeded)
            continue;
        if (state == GoLive::Needed && wasAsked && failIfProblem(*stack))
            return;
        if (state == GoLive::Needed && stack->canGoLive() == Refusal::None)
            stack->goLive();
        m_asked = true;
    }
}

void FinishModel::switchLightsOff()
{
    if (m_asked)
        return;
    for (const PowerSwitch light : kLights) {
        const bool isOff = m_from.power.state(light) == std::optional(false);
        if (isOff || m_from.power.canSwitch(light) != Refusal::None)
            continue;
        m_asked = true;
        m_from.power.set(light, false);
    }
}

void FinishModel::powerOff()
{
    if (m_asked)
        return;
    const Refusal refusal = m_from.power.canOrder();
    if (refusal == Refusal::InProgress) { // somebody ordered it before
        m_asked = true;
        return;
    }
    if (refusal != Refusal::None)
        return fail({Error::Code::NotAllowed, 0, {}});
    m_asked = true;
    m_from.power.shutDown();
}

void FinishModel::settle(FinishState state)
{
    const FinishStep step = *m_current;
    at(step).state = state;
    ++m_turn;
    emit changed();
    if (m_current != step || at(step).state != state) // somebody cancelled
        return;
    const auto next = static_cast<std::size_t>(step) + 1;
    if (next < kSteps.size())
        return enter(kSteps.at(next));
    m_current.reset();
    emit changed();
    emit ended(true);
}

void FinishModel::fail(const Error &error)
{
    if (!m_current || at(*m_current).state != FinishState::Running)
        return;
    at(*m_current).state = FinishState::Failed;
    at(*m_current).error = error;
    ++m_turn;
    emit changed();
}

void FinishModel::skip()
{
    if (m_current)
        settle(FinishState::Skipped);
}

void FinishModel::retry()
{
    if (m_current && at(*m_current).state == FinishState::Failed
        && m_from.session.canCommand() == Refusal::None)
        begin();
}

void FinishModel::cancel()
{
    if (!m_current)
        return;
    Step &step = at(*m_current);
    if (step.state == FinishState::Running)
        step.state = FinishState::Skipped;
    m_current.reset();
    ++m_turn;
    emit changed();
    emit ended(false);
}

} // namespace nd
