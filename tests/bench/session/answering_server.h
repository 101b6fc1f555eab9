// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/wire/packet.h"

#include <QElapsedTimer>
#include <QObject>
#include <QThread>
#include <QWebSocketServer>

#include <atomic>
#include <functional>

class QWebSocket;

namespace nd {

/// A WebSocket server on a thread of its own: answers each packet with success and any other
/// message with itself, and floods on demand.
class AnsweringServer : public QObject
{
    Q_OBJECT

public:
    AnsweringServer();
    ~AnsweringServer() override;

    quint16 port() const { return m_port; }
    /// Sends notification number 0, 1, 2 ... of `make`, which runs on the server's thread.
    void flood(int perSecond, int seconds, std::function<Packet(qint64)> make);
    bool isFlooding() const { return m_isFlooding; }
    quint64 sent() const { return m_sent; }

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void accept();
    void answer(const QByteArray &message);
    void stopFlood();

    QThread m_thread;
    QWebSocketServer *m_server = nullptr;
    QWebSocket *m_client = nullptr;
    QElapsedTimer m_clock;
    std::function<Packet(qint64)> m_make;
    qint64 m_perSecond = 0;
    qint64 m_total = 0;
    int m_timer = 0; ///< While it floods.
    std::atomic<quint16> m_port = 0;
    std::atomic<bool> m_isFlooding = false;
    std::atomic<quint64> m_sent = 0;
};

} // namespace nd
