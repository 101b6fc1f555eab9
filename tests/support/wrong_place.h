// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>

namespace nd::test {

/// An address of this computer where no telescope is; answers while the event loop runs.
class WrongPlace
{
public:
    enum class Kind {
        Closed, ///< Nothing listens there any more.
        Mute, ///< It accepts, and never says a word.
        WebPage, ///< A router's page, whatever is asked for.
        HalfAScope, ///< It says that it is a DWARF, and its command channel is a web page.
    };

    explicit WrongPlace(Kind kind) : m_kind(kind)
    {
        m_server.listen(QHostAddress::LocalHost);
        m_port = m_server.serverPort();
        if (kind == Kind::Closed)
            m_server.close();
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { serve(); });
    }

    quint16 port() const { return m_port; }

private:
    void serve()
    {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                const QByteArray request = socket->peek(64 * 1024);
                if (m_kind != Kind::Mute && request.contains("\r\n\r\n"))
                    answer(*socket, request);
            });
        }
    }

    void answer(QTcpSocket &socket, const QByteArray &request) const
    {
        const bool isAsked = m_kind == Kind::HalfAScope && request.contains("/deviceInfo");
        const QByteArray body = isAsked
            ? R"({"code":0,"data":{"deviceID":2,"deviceName":"DWARF3_000000"}})"
            : "<html><body><h1>Router</h1></body></html>";
        const QByteArray type = isAsked ? "application/json" : "text/html";
        socket.write("HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\nContent-Length: "
                     + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body);
        socket.disconnectFromHost();
    }

    const Kind m_kind;
    quint16 m_port = 0;
    QTcpServer m_server;
};

} // namespace nd::test
