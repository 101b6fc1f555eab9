// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridges/bridge_mount.h"
#include "core/bridges/stellarium_client.h"
#include "core/bridges/telescope_bridge.h"

namespace nd {

/// The ways to other programs that know the sky. GUI thread; owned by Observatory.
class Bridges final : public QObject
{
    Q_OBJECT

public:
    /// All outlive this; the thread runs.
    Bridges(Settings &settings, BridgeSky sky, StellariumClient::FindSecrets secrets,
            QThread &linkThread);

    StellariumClient &stellarium() { return m_stellarium; }
    TelescopeBridge &server(BridgeKind kind);
    /// The telescope that the servers point; null: none.
    void setDevice(DwarfDevice *device) { m_mount.setDevice(device); }
    /// How the servers put a refusal into words.
    void setSentence(const BridgeSentence &sentence);

signals:
    /// A program sent the telescope there.
    void sent(const nd::Equatorial &icrs);

private:
    BridgeMount m_mount;
    StellariumClient m_stellarium;
    TelescopeBridge m_binary;
    TelescopeBridge m_lx200;
};

} // namespace nd
