// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sim/device/device_protocol.h"

#include <QHash>
#include <QHostAddress>
#include <QTimer>
#include <QWebSocketServer>

class QWebSocket;

namespace nd::sim {

/// The WebSocket of a telescope and everything that can be wrong with it. Main thread.
class CommandServer : public QObject
{
public:
    CommandServer(VirtualTelescope &telescope, DeviceProtocol &protocol, QObject *parent = nullptr);
    ~CommandServer() override;
    Q_DISABLE_COPY_MOVE(CommandServer)

    Result<quint16> listen(const QHostAddress &address, quint16 port);
    /// Sends what is waiting, closes every client and the port.
    void close();
    int clientCount() const { return static_cast<int>(m_sockets.size()); }

private:
    void accept();
    void receiveText(QWebSocket &socket, const QString &text);
    void send(int connection, const QByteArray &frame);
    void sendToAll(const QByteArray &frame);
    void forget(int connection);
    void applyFault(Fault fault, bool on);
    void misbehave();
    void flood();
    void swell();
    bool isSilent() const;

    VirtualTelescope &m_telescope;
    DeviceProtocol &m_protocol;
    QWebSocketServer m_server;
    quint16 m_port = 0;
    QHash<int, QWebSocket *> m_sockets;
    QTimer m_misbehaviour; ///< Runs while a fault wants something said unasked.
    QTimer m_flood;
    QTimer m_swelling;
    quint32 m_turn = 0;
};

} // namespace nd::sim
