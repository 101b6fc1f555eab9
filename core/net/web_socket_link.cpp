// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/web_socket_link.h"

#include "core/base/logging.h"

#include <QNetworkProxy>
#include <QThread>
#include <QWebSocket>

namespace nd {

WebSocketLink::WebSocketLink(Scheduler &scheduler, QObject *parent)
    : MessageLink(parent)
    , m_scheduler(scheduler)
{
}

WebSocketLink::~WebSocketLink()
{
    close();
}

void WebSocketLink::open(const QUrl &url)
{
    Q_ASSERT(thread() == QThread::currentThread());
    close();
    m_socket = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this);
    m_socket->setProxy(QNetworkProxy::NoProxy); // a telescope is never behind one
    m_socket->setMaxAllowedIncomingFrameSize(kMaximumMessageSize);
    m_socket->setMaxAllowedIncomingMessageSize(kMaximumMessageSize);
    connectSocket();
    const quint64 attempt = ++m_attempt;
    m_scheduler.after(kConnectTimeout, this, [this, attempt] { handleConnectTimeout(attempt); });
    m_socket->open(url);
}

void WebSocketLink::connectSocket()
{
    connect(m_socket, &QWebSocket::connected, this, [this] {
        m_open = true;
        emit opened();
    });
    connect(m_socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this,
            &WebSocketLink::handleError);
    connect(m_socket, &QWebSocket::disconnected, this, &WebSocketLink::handleDisconnected);
    connect(m_socket, &QWebSocket::binaryMessageReceived, this, &MessageLink::binaryReceived);
    connect(m_socket, &QWebSocket::textMessageReceived, this, &MessageLink::textReceived);
}

void WebSocketLink::close()
{
    m_open = false;
    ++m_attempt;
    if (!m_socket)
        return;
    // The socket may be in the middle of a signal: let it go, and end it from the event loop.
    disconnect(m_socket, nullptr, this, nullptr);
    if (m_socket->state() == QAbstractSocket::ConnectedState)
        m_socket->close();
    else
        m_socket->abort();
    m_socket->deleteLater();
    m_socket.clear();
}

void WebSocketLink::sendBinary(const QByteArray &message)
{
    if (canSend())
        m_socket->sendBinaryMessage(message);
}

void WebSocketLink::sendText(const QString &message)
{
    if (canSend())
        m_socket->sendTextMessage(message);
}

bool WebSocketLink::canSend()
{
    if (!m_open || !m_socket)
        return false;
    if (m_socket->bytesToWrite() <= kMaximumUnsent)
        return true;
    end(LinkProblem::Timeout, QStringLiteral("%1 bytes unsent").arg(m_socket->bytesToWrite()));
    return false;
}

void WebSocketLink::handleError()
{
    end(problemOfError(), m_socket->errorString());
}

LinkProblem WebSocketLink::problemOfError() const
{
    const LinkProblem problem = linkProblemOf(m_socket->error());
    // Whatever fails between the TCP connection and the end of the handshake was no WebSocket.
    const bool handshakeFailed = !m_open && m_socket->peerPort() != 0;
    if (handshakeFailed && (problem == LinkProblem::Other || problem == LinkProblem::Closed))
        return LinkProblem::WrongProtocol;
    return problem;
}

void WebSocketLink::handleDisconnected()
{
    // While connecting the reason comes only after this signal, if at all.
    if (!m_open) {
        m_scheduler.after(std::chrono::milliseconds(0), this, [this, attempt = m_attempt] {
            if (attempt == m_attempt)
                handleError();
        });
        return;
    }
    if (m_socket->closeCode() == QWebSocketProtocol::CloseCodeTooMuchData)
        return end(LinkProblem::TooLarge, m_socket->closeReason());
    if (m_socket->closeCode() == QWebSocketProtocol::CloseCodeProtocolError)
        return end(LinkProblem::WrongProtocol, m_socket->closeReason());
    end(LinkProblem::Closed, m_socket->closeReason());
}

void WebSocketLink::handleConnectTimeout(quint64 attempt)
{
    if (attempt == m_attempt && !m_open)
        end(LinkProblem::Timeout, QStringLiteral("handshake"));
}

void WebSocketLink::end(LinkProblem problem, const QString &detail)
{
    qCInfo(lcNet) << "WebSocket ended:" << int(problem) << detail;
    close();
    emit ended(problem, detail);
}

} // namespace nd
