// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/joystick_pump.h"

#include <cmath>
#include <utility>

namespace nd {

namespace {

/// The motion goes on, the mechanical limit is near. Source: field notes 1.2.1.
constexpr int kLimitAhead = -14518;
/// A refused direction is tried again when the stick was turned this far.
constexpr double kUnblockDegrees = 20.0;

double angleBetween(double a, double b)
{
    return std::abs(std::remainder(a - b, 360.0));
}

bool isRefusal(const Error &error)
{
    return error.code == Error::Code::Rejected || isRefusedHere(error);
}

} // namespace

JoystickPump::JoystickPump(CommandPort &port, Scheduler &scheduler, MakeOrder makeOrder,
                           QObject *parent)
    : QObject(parent)
    , m_port(port)
    , m_scheduler(scheduler)
    , m_makeOrder(std::move(makeOrder))
{
}

void JoystickPump::hold(const StickVector &vector)
{
    m_vector = vector;
    if (!isBlocked())
        m_blockedDegrees.reset();
    if (m_onWire != m_vector)
        wake();
}

void JoystickPump::drop()
{
    ++m_wake;
    m_vector.reset();
    m_onWire.reset();
    m_blockedDegrees.reset();
    m_warned = false;
}

void JoystickPump::setPaused(bool paused)
{
    m_paused = paused;
    if (!paused)
        wake();
}

/// Sends now, or comes back when the shortest interval is over; does nothing if it must wait for an
/// answer, which calls again.
void JoystickPump::wake()
{
    if (!m_vector || m_inFlight || m_paused || isBlocked())
        return;
    const auto waited = m_lastSent ? m_scheduler.now() - *m_lastSent : kShortestInterval;
    if (waited < kShortestInterval)
        scheduleWake(kShortestInterval - waited);
    else
        send();
}

void JoystickPump::send()
{
    m_inFlight = true;
    m_onWire = m_vector;
    m_lastSent = m_scheduler.now();
    scheduleWake(kKeepAlive);
    emit sent();
    m_port.send(m_makeOrder(*m_onWire), this,
                [this](const Result<Done> &result) { handleAnswer(result); });
}

void JoystickPump::handleAnswer(const Result<Done> &result)
{
    m_inFlight = false;
    if (!m_vector)
        return;
    // Without m_onWire the stick was let go and taken again: the answer is to an earlier hold.
    if (m_onWire && !result && isRefusal(result.error()))
        noteRefusal(result.error());
    if (m_vector != m_onWire || m_scheduler.now() - *m_lastSent >= kKeepAlive)
        wake();
}

void JoystickPump::noteRefusal(const Error &error)
{
    const bool warning = error.deviceCode == kLimitAhead;
    if (!warning)
        m_blockedDegrees = m_onWire->angleDegrees;
    if (!warning || !std::exchange(m_warned, true))
        emit refused(error);
}

void JoystickPump::scheduleWake(std::chrono::milliseconds delay)
{
    m_scheduler.after(delay, this, [this, number = ++m_wake] {
        if (number == m_wake)
            wake();
    });
}

bool JoystickPump::isBlocked() const
{
    return m_vector && m_blockedDegrees
        && angleBetween(*m_blockedDegrees, m_vector->angleDegrees) < kUnblockDegrees;
}

} // namespace nd
