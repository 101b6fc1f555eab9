// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench_http.h"

#include <QTcpSocket>

#include <utility>

namespace nd {

BenchHttp::BenchHttp(QHash<QByteArray, QByteArray> answers) : m_answers(std::move(answers))
{
    connect(&m_server, &QTcpServer::newConnection, this, &BenchHttp::accept);
    m_server.listen(QHostAddress::LocalHost);
}

void BenchHttp::accept()
{
    QTcpSocket *client = m_server.nextPendingConnection();
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    connect(client, &QTcpSocket::readyRead, client, [this, client] {
        if (!client->canReadLine())
            return;
        const QByteArray path = client->readLine().split(' ').value(1).split('?').first();
        const QByteArray body = m_answers.value(path, R"({"code":0,"data":null})");
        client->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n"
                      "Content-Length: "
                      + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        client->disconnectFromHost();
    });
}

} // namespace nd
