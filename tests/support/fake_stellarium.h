// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QTcpServer>
#include <QTcpSocket>

namespace nd {

/// Answers as Stellarium's plug-in does: by path, to those who know the password.
class FakeStellarium
{
public:
    FakeStellarium()
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                m_read[socket] += socket->readAll();
                answer(*socket);
            });
        });
    }

    quint16 port() const { return m_server.serverPort(); }
    void close() { m_server.close(); }

    QMap<QByteArray, QByteArray> pages; ///< By method and path: the body.
    QByteArray authorization; ///< What is wanted; empty: nothing.
    bool isMute = false;
    QList<QByteArray> asked; ///< "POST /path body"

private:
    void answer(QTcpSocket &socket)
    {
        const QByteArray text = m_read.value(&socket);
        const qsizetype head = text.indexOf("\r\n\r\n");
        if (head < 0 || isMute)
            return;
        const QByteArray lower = text.left(head).toLower();
        const qsizetype length = lower.indexOf("content-length: ");
        const int size = length < 0 ? 0 : lower.mid(length + 16).split('\r').front().toInt();
        if (text.size() < head + 4 + size)
            return;
        const QByteArrayList line = text.split('\r').front().split(' ');
        const QByteArray what = line.value(0) + ' ' + line.value(1);
        asked.append((what + ' ' + text.mid(head + 4)).trimmed());
        m_read.remove(&socket);
        const bool isForm = size == 0
            || text.left(head).contains("Content-Type: application/x-www-form-urlencoded");
        const bool isWelcome = authorization.isEmpty()
            || text.left(head).contains("\r\nAuthorization: " + authorization);
        if (!isWelcome)
            return say(socket, "401 Not Authorized", "HTTP 401 Not Authorized");
        if (!isForm || !pages.contains(what))
            return say(socket, "404 not found",
                       "no current selection, and no name parameter given");
        say(socket, "200 OK", pages.value(what));
    }
    static void say(QTcpSocket &socket, const QByteArray &status, const QByteArray &body)
    {
        socket.write("HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size())
                     + "\r\nConnection: close\r\n\r\n" + body);
        socket.disconnectFromHost();
    }

    QTcpServer m_server;
    QMap<QTcpSocket *, QByteArray> m_read;
};

} // namespace nd
