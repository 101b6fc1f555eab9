// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answering_server.h"

#include <QWebSocket>

#include <algorithm>
#include <utility>

namespace nd {

AnsweringServer::AnsweringServer()
{
    m_thread.start();
    moveToThread(&m_thread);
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_server = new QWebSocketServer(QStringLiteral("bench"),
                                            QWebSocketServer::NonSecureMode, this);
            connect(m_server, &QWebSocketServer::newConnection, this, &AnsweringServer::accept);
            m_server->listen(QHostAddress::LocalHost);
            m_port = m_server->serverPort();
        },
        Qt::BlockingQueuedConnection);
}

/// What floods still is stopped where it runs: no other thread may.
AnsweringServer::~AnsweringServer()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            stopFlood();
            delete m_server;
        },
        Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void AnsweringServer::accept()
{
    m_client = m_server->nextPendingConnection();
    connect(m_client, &QWebSocket::binaryMessageReceived, this, &AnsweringServer::answer);
    connect(m_client, &QWebSocket::textMessageReceived, this,
            [client = m_client] { client->sendTextMessage(QStringLiteral("pong")); });
}

void AnsweringServer::answer(const QByteArray &message)
{
    auto *client = qobject_cast<QWebSocket *>(sender());
    Result<Packet> packet = Packet::parse(message);
    if (!packet) {
        client->sendBinaryMessage(message);
        return;
    }
    Packet reply = packet.value();
    reply.type = Packet::Type::LateResponse;
    reply.data.clear();
    client->sendBinaryMessage(reply.serialize());
}

void AnsweringServer::flood(int perSecond, int seconds, std::function<Packet(qint64)> make)
{
    m_isFlooding = true;
    QMetaObject::invokeMethod(this, [this, perSecond, seconds, make = std::move(make)] {
        m_make = make;
        m_perSecond = perSecond;
        m_total = qint64(perSecond) * seconds;
        m_sent = 0;
        m_clock.start();
        m_timer = startTimer(1, Qt::PreciseTimer);
    });
}

void AnsweringServer::stopFlood()
{
    if (m_timer != 0)
        killTimer(std::exchange(m_timer, 0));
    m_isFlooding = false;
}

void AnsweringServer::timerEvent(QTimerEvent *)
{
    const qint64 due = std::min(m_total, m_clock.nsecsElapsed() * m_perSecond / 1'000'000'000);
    for (auto i = qint64(m_sent.load()); i < due; ++i) {
        m_client->sendBinaryMessage(m_make(i).serialize());
        ++m_sent;
    }
    if (due == m_total)
        stopFlood();
}

} // namespace nd
