// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_http_server.h"

#include "test_clip.h"

#include <QTcpSocket>

namespace nd::test {

namespace {

using namespace std::chrono_literals;

constexpr auto kPicturePeriod = 20ms;
constexpr qsizetype kEndlessPiece = 1024 * 1024;

QByteArray partOf(const QByteArray &file)
{
    return "--frame\r\nContent-Type: image/jpeg\r\nContent-Length: "
        + QByteArray::number(file.size()) + "\r\n\r\n" + file + "\r\n";
}

} // namespace

FakeHttpServer::FakeHttpServer(Mode mode) : m_mode(mode), m_picture(jpegFile({64, 48}))
{
    m_server.listen(QHostAddress::LocalHost);
    connect(&m_server, &QTcpServer::newConnection, this, &FakeHttpServer::handleConnection);
    connect(&m_clock, &QTimer::timeout, this, &FakeHttpServer::sendMore);
    m_clock.start(kPicturePeriod);
}

QUrl FakeHttpServer::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1/mainstream").arg(m_server.serverPort()));
}

void FakeHttpServer::handleConnection()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { handleRequest(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_streams.removeAll(socket);
            socket->deleteLater();
        });
    }
}

void FakeHttpServer::handleRequest(QTcpSocket *socket)
{
    const QByteArray request = socket->readAll();
    ++m_requests;
    switch (m_strict && !request.startsWith("GET /mainstream ") ? Mode::NotFound : m_mode) {
    case Mode::Stream:
    case Mode::OnDemand:
    case Mode::EndlessPart:
        socket->write("HTTP/1.1 200 OK\r\nContent-Type: multipart/x-mixed-replace; "
                      "boundary=frame\r\n\r\n");
        m_streams.append(socket);
        break;
    case Mode::EndlessHeader:
        m_streams.append(socket);
        break;
    case Mode::Single:
        socket->write("HTTP/1.1 200 OK\r\nContent-Type: image/jpeg\r\nContent-Length: "
                      + QByteArray::number(m_picture.size()) + "\r\n\r\n" + m_picture);
        socket->disconnectFromHost();
        break;
    case Mode::NotFound:
        socket->write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
        socket->disconnectFromHost();
        break;
    case Mode::WebPage:
        socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html></html>");
        socket->disconnectFromHost();
        break;
    case Mode::Mute:
        break;
    }
}

void FakeHttpServer::sendPicture()
{
    const QList<QTcpSocket *> receivers = m_streams;
    for (QTcpSocket *socket : receivers)
        socket->write(partOf(m_picture));
}

void FakeHttpServer::sendMore()
{
    const QList<QTcpSocket *> receivers = m_streams; // write() may end a connection.
    for (QTcpSocket *socket : receivers) {
        if (m_mode == Mode::Stream)
            socket->write(partOf(m_picture));
        else if (m_mode == Mode::OnDemand)
            return;
        else if (m_mode == Mode::EndlessHeader)
            socket->write("HTTP/1.1 200 OK\r\nX-More: " + QByteArray(1000, 'x'));
        else
            socket->write("--frame\r\n\r\n" + QByteArray(kEndlessPiece, 'x'));
    }
}

} // namespace nd::test
