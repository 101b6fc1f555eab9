// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridges/bridges.h"

#include <utility>

namespace nd {

Bridges::Bridges(Settings &settings, BridgeSky sky, StellariumClient::FindSecrets secrets,
                 QThread &linkThread)
    : m_mount(std::move(sky))
    , m_stellarium(settings, std::move(secrets), linkThread)
    , m_binary(BridgeKind::Stellarium, settings, m_mount, linkThread)
    , m_lx200(BridgeKind::Lx200, settings, m_mount, linkThread)
{
    connect(&m_mount, &BridgeMount::sent, this, &Bridges::sent);
}

TelescopeBridge &Bridges::server(BridgeKind kind)
{
    return kind == BridgeKind::Lx200 ? m_lx200 : m_binary;
}

void Bridges::setSentence(const BridgeSentence &sentence)
{
    m_binary.setSentence(sentence);
    m_lx200.setSentence(sentence);
}

} // namespace nd
