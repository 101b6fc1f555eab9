// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QThread>
#include <QWebSocketServer>

#include <atomic>

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
    /// Sends battery notifications (15201), counting up from 0 to 99 again and again.
    void flood(int perSecond, int seconds);
    bool isFlooding() const { return m_isFlooding; }
    quint64 sent() const { return m_sent; }
    int lastPercent() const { return m_lastPercent; }

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void accept();
    void answer(const QByteArray &message);

    QThread m_thread;
    QWebSocketServer *m_server = nullptr;
    QWebSocket *m_client = nullptr;
    QElapsedTimer m_clock;
    qint64 m_perSecond = 0;
    qint64 m_total = 0;
    std::atomic<quint16> m_port = 0;
    std::atomic<bool> m_isFlooding = false;
    std::atomic<quint64> m_sent = 0;
    std::atomic<int> m_lastPercent = -1;
};

} // namespace nd
