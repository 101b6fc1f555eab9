// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/clock_witness.h"

#include "core/base/logging.h"
#include "core/dwarf/daylight_guard.h"
#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/models/connection_model.h"
#include "core/dwarf/session/session.h"

#include <utility>

namespace nd {

ClockWitness::ClockWitness(QThread &linkThread, DaylightGuard &guard, quint16 port,
                           IsSynchronised isSynchronised, QObject *parent)
    : QObject(parent)
    , m_guard(guard)
    , m_isSynchronised(std::move(isSynchronised))
    , m_discovery(linkThread, port)
{
    listenTo(m_discovery);
}

void ClockWitness::follow(DwarfDevice &device)
{
    connect(&device.connection(), &ConnectionModel::linkStateChanged, this,
            [this, &device] { handleLink(device); });
}

void ClockWitness::listenTo(Discovery &discovery)
{
    connect(&discovery, &Discovery::deviceFound, this, &ClockWitness::handleFound);
}

void ClockWitness::handleLink(DwarfDevice &device)
{
    const QString host = device.profile().host;
    switch (device.connection().linkState()) {
    case LinkState::Connecting:
        if (!m_told.contains(host) && !m_discovery.isSearching())
            m_discovery.start();
        break;
    case LinkState::Ready:
        m_told.insert(host);
        m_told.insert(device.session().deviceName());
        m_discovery.stop();
        break;
    case LinkState::Disconnected:
    case LinkState::Waiting:
        break;
    }
}

/// What agrees says nothing against a clock that was doubted before.
void ClockWitness::handleFound(const FoundDevice &found)
{
    const bool isTold = m_told.contains(found.host) || m_told.contains(found.name);
    if (!found.clockAhead || isTold || m_isSynchronised())
        return;
    m_guard.noteOtherClock(*found.clockAhead);
    if (!m_guard.clockDoubt())
        return;
    qCWarning(lcModels) << found.name << "has another time, ahead by milliseconds"
                        << found.clockAhead->count();
    emit changed();
}

} // namespace nd
