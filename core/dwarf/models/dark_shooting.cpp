// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/dark_shooting.h"

#include "core/dwarf/session/session.h"

namespace nd {

using namespace std::chrono_literals;

namespace {

/// A telescope may still tell of a run after it has said that it is stopped.
constexpr auto kAftermath = 10s;

} // namespace

DarkShooting::DarkShooting(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_port(session)
{
}

Refusal DarkShooting::canStart() const
{
    if (const Refusal refusal = m_session.canCommand(); refusal != Refusal::None)
        return refusal;
    return m_phase ? Refusal::InProgress : Refusal::None;
}

Refusal DarkShooting::canStop() const
{
    if (const Refusal refusal = m_session.canCommand(); refusal != Refusal::None)
        return refusal;
    if (!m_phase)
        return Refusal::Unsupported;
    return m_phase == DarkPhase::Running ? Refusal::None : Refusal::InProgress;
}

void DarkShooting::begin(DarkPhase phase)
{
    m_phase = phase;
    m_stoppedAt.reset();
    m_wasStopped = false;
    ++m_number;
    emit began();
}

void DarkShooting::start(const Order &order)
{
    begin(DarkPhase::Starting);
    emit changed();
    m_port.send(order, this, [this, mine = m_number](const Result<Done> &result) {
        handleStarted(mine, result);
    });
}

void DarkShooting::handleStarted(quint64 mine, const Result<Done> &result)
{
    if (mine != m_number || !m_phase)
        return;
    if (!result) {
        emit failed(result.error());
        return finish(result.error());
    }
    if (m_phase == DarkPhase::Starting) {
        m_phase = DarkPhase::Running;
        emit changed();
    }
    emit accepted();
}

void DarkShooting::stop(const Order &order)
{
    m_wasStopped = true;
    m_phase = DarkPhase::Stopping;
    emit changed();
    m_port.send(order, this, [this, mine = m_number](const Result<Done> &result) {
        handleStopped(mine, result);
    });
}

void DarkShooting::handleStopped(quint64 mine, const Result<Done> &result)
{
    if (mine != m_number || !m_phase)
        return;
    if (result) { // its end may never be told
        m_stoppedAt = m_session.clock().now();
        return finish(std::nullopt);
    }
    m_phase = DarkPhase::Running;
    m_wasStopped = false;
    emit failed(result.error());
    emit changed();
}

bool DarkShooting::isAftermath() const
{
    return m_stoppedAt && m_session.clock().now() - *m_stoppedAt < kAftermath;
}

void DarkShooting::handleState(FunctionPhase state)
{
    if (state == FunctionPhase::Idle || state == FunctionPhase::Stopped)
        return handleIdle();
    const bool isRunning = state == FunctionPhase::Running;
    if (!m_phase && (!isRunning || isAftermath()))
        return;
    if (!m_phase)
        begin(DarkPhase::Running);
    if (!isRunning && m_phase == DarkPhase::Starting)
        return; // the one before
    m_phase = isRunning ? DarkPhase::Running : DarkPhase::Stopping;
    emit changed();
}

/// While ours starts it is said of what was before.
void DarkShooting::handleIdle()
{
    m_stoppedAt.reset();
    if (m_phase && m_phase != DarkPhase::Starting)
        finish(std::nullopt);
}

bool DarkShooting::handleSign()
{
    if (!m_phase && isAftermath())
        return false;
    if (!m_phase)
        begin(DarkPhase::Running);
    return true;
}

void DarkShooting::finish(const std::optional<Error> &error)
{
    if (!m_phase)
        return;
    m_phase.reset();
    ++m_number;
    emit changed();
    emit ended({m_wasStopped, error});
}

void DarkShooting::forget()
{
    m_stoppedAt.reset();
    finish(Error{Error::Code::Disconnected, 0, {}});
}

} // namespace nd
