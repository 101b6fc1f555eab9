// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sim/device/virtual_telescope.h"

#include <QHostAddress>
#include <QUdpSocket>

namespace nd::sim {

/// Answers a DwarfPing on UDP with a DwarfEcho, as long as the telescope is on. Main thread.
class DiscoveryResponder : public QObject
{
public:
    explicit DiscoveryResponder(VirtualTelescope &telescope, QObject *parent = nullptr);

    Result<quint16> listen(const QHostAddress &address, quint16 port);
    void close();

private:
    void read(QUdpSocket &socket);
    QByteArray echo(quint64 pingTimestamp) const;

    VirtualTelescope &m_telescope;
    QHostAddress m_address;
    quint16 m_port = 0;
    QUdpSocket m_socket;
    QUdpSocket m_broadcast; ///< On loopback: what is sent to the network's broadcast address.
};

} // namespace nd::sim
