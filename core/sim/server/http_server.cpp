// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/server/http_server.h"

#include <QTcpSocket>

namespace nd::sim {

namespace {

constexpr int kMostConnections = 64;

} // namespace

HttpServer::HttpServer(Handler handler, const FaultSet *faults, QObject *parent)
    : QObject(parent)
    , m_handler(std::move(handler))
    , m_faults(faults)
{
    connect(&m_server, &QTcpServer::newConnection, this, &HttpServer::accept);
}

Result<quint16> HttpServer::listen(const QHostAddress &address, quint16 port)
{
    if (!m_server.listen(address, port == 0 ? m_port : port))
        return Error{Error::Code::NotAllowed, 0, m_server.errorString()};
    m_port = m_server.serverPort();
    return m_port;
}

void HttpServer::close()
{
    m_server.close();
    const auto connections = findChildren<HttpConnection *>(QString(), Qt::FindDirectChildrenOnly);
    for (HttpConnection *const connection : connections)
        connection->abort();
}

void HttpServer::accept()
{
    while (QTcpSocket *const socket = m_server.nextPendingConnection()) {
        const auto others = findChildren<HttpConnection *>(QString(), Qt::FindDirectChildrenOnly);
        if (others.size() >= kMostConnections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        auto *const connection = new HttpConnection(socket, m_faults, this);
        connect(connection, &HttpConnection::requestReady, this,
                [this](HttpConnection *ready) { m_handler(*ready); });
    }
}

} // namespace nd::sim
