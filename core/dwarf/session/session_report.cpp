// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/session/session_report.h"

#include "core/dwarf/session/checklist.h"
#include "core/dwarf/session/device_identity.h"
#include "core/dwarf/session/host_control.h"

#include <QHostAddress>

#include <utility>

namespace nd {

SessionReport::SessionReport(std::shared_ptr<SessionInbox> inbox, const Checklist &checklist)
    : m_inbox(std::move(inbox))
    , m_checklist(checklist)
{
}

void SessionReport::forgetProblem(ConnectProblem problem)
{
    if (m_known.problem == problem)
        m_known.problem = ConnectProblem::None;
}

void SessionReport::noteFound(const QHostAddress &address, const DeviceIdentity &identity)
{
    m_known.address = address.toString();
    m_known.model = identity.model;
    m_known.deviceName = identity.name;
    m_known.firmware = identity.firmware ? identity.firmware->text() : QString();
    m_known.paramsConfig = identity.paramsConfig;
}

void SessionReport::publish(SessionPhase phase) const
{
    if (m_isHeld)
        return;
    SessionState state = m_known;
    state.link = linkStateOf(phase);
    state.checklist = m_checklist.lines();
    if (m_control != nullptr) {
        state.role = m_control->role();
        state.hostLocked = m_control->isLocked();
    }
    m_inbox->put(std::move(state));
}

} // namespace nd
