// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/focus_drive.h"

#include "core/dwarf/models/parse_message.h"
#include "core/dwarf/wire/commands/focus.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace nd {

namespace {

quint32 wireOf(FocusDirection direction)
{
    return direction == FocusDirection::Far ? 0 : 1;
}

template<typename Message>
Order directed(const CommandInfo &row, FocusDirection direction)
{
    Message message;
    message.set_direction(wireOf(direction));
    return {row, serialized(message)};
}

Order stopOrder()
{
    return {kStopFocusing.info, {}};
}

} // namespace

FocusDrive::FocusDrive(CommandPort &port, Scheduler &scheduler, QObject *parent)
    : QObject(parent)
    , m_port(port)
    , m_stops(port, scheduler)
{
    connect(&m_stops, &StopSequence::progressed, this, &FocusDrive::pump);
}

void FocusDrive::step(FocusDirection direction)
{
    const int way = direction == FocusDirection::Far ? 1 : -1;
    m_steps = std::clamp(m_steps + way, -kMostSteps, kMostSteps);
    sendStep();
    emit changed();
}

void FocusDrive::sendStep()
{
    if (m_steps == 0 || m_stepInFlight)
        return;
    const FocusDirection direction = m_steps > 0 ? FocusDirection::Far : FocusDirection::Near;
    m_steps -= m_steps > 0 ? 1 : -1;
    m_stepInFlight = true;
    m_port.send(directed<proto::ReqManualSingleStepFocus>(kFocusStep.info, direction), this,
                [this](const Result<Done> &result) { handleStep(result); });
}

void FocusDrive::handleStep(const Result<Done> &result)
{
    m_stepInFlight = false;
    if (!result) {
        m_steps = 0;
        fail(result.error());
        return;
    }
    sendStep();
    emit changed();
}

void FocusDrive::hold(FocusDirection direction)
{
    if (m_held == direction)
        return;
    if (m_held)
        stopMotion();
    m_held = direction;
    m_steps = 0;
    pump();
    emit changed();
}

void FocusDrive::release()
{
    if (!std::exchange(m_held, std::nullopt))
        return;
    stopMotion();
    emit changed();
}

void FocusDrive::stopMotion()
{
    if (std::exchange(m_moving, false))
        m_stops.add({stopOrder()});
}

/// Sends the start when nothing of the motion before is under way any more.
void FocusDrive::pump()
{
    if (!m_held || m_moving || m_startInFlight || m_stops.isPending())
        return;
    m_moving = true;
    m_startInFlight = true;
    m_port.send(directed<proto::ReqManualContinuFocus>(kStartFocusing.info, *m_held), this,
                [this](const Result<Done> &result) { handleStarted(result); });
}

void FocusDrive::handleStarted(const Result<Done> &result)
{
    m_startInFlight = false;
    if (result) {
        pump();
        return;
    }
    // A refusal means that nothing moves; of everything else it can't be told.
    const bool refused = result.error().code == Error::Code::Rejected
        || result.error().code == Error::Code::NotAllowed;
    m_held.reset();
    if (refused)
        m_moving = false;
    else
        stopMotion();
    fail(result.error());
}

void FocusDrive::handlePortState()
{
    if (m_port.canCommand() != Refusal::None) {
        m_steps = 0;
        release();
    }
    if (m_port.state() != PortState::Closed)
        m_stops.resume();
}

void FocusDrive::fail(const Error &error)
{
    emit failed(error);
    emit changed();
}

} // namespace nd
