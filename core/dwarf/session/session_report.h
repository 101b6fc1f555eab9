// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/session/link_outcome.h"
#include "core/dwarf/session/session_inbox.h"

#include <memory>

class QHostAddress;

namespace nd {

class Checklist;
class HostControl;
struct DeviceIdentity;

/// What a session knows of its telescope and of the way to it, put together for the inbox. Link
/// thread; owned by SessionCore.
class SessionReport
{
public:
    /// The checklist outlives this.
    SessionReport(std::shared_ptr<SessionInbox> inbox, const Checklist &checklist);

    /// From then on the role is his; he outlives this.
    void setControl(const HostControl &control) { m_control = &control; }

    /// All but link, role and checklist, which publish() fills in.
    const SessionState &known() const { return m_known; }
    ConnectProblem problem() const { return m_known.problem; }
    void setProblem(ConnectProblem problem) { m_known.problem = problem; }
    /// The problem is over, if it was this one.
    void forgetProblem(ConnectProblem problem);
    void setRetryAt(std::optional<std::chrono::milliseconds> when) { m_known.retryAt = when; }
    void setGeneration(Generation generation) { m_known.generation = generation; }
    /// A telescope answered at this address.
    void noteFound(const QHostAddress &address, const DeviceIdentity &identity);

    /// While held nothing is told: the connection is taken down and "disconnected" would be told
    /// where "waiting" is meant.
    void setHeld(bool held) { m_isHeld = held; }
    void publish(SessionPhase phase) const;

private:
    std::shared_ptr<SessionInbox> m_inbox;
    const Checklist &m_checklist;
    const HostControl *m_control = nullptr;
    SessionState m_known;
    bool m_isHeld = false;
};

} // namespace nd
