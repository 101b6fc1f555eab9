// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/server/http_connection.h"

#include "core/sim/device/fault_set.h"

#include <QJsonDocument>
#include <QTcpSocket>
#include <QUrl>

#include <algorithm>

using namespace std::chrono_literals;

namespace nd::sim {

namespace {

constexpr qsizetype kLargestHead = 16LL * 1024;
constexpr qsizetype kLargestBody = 1024LL * 1024;
constexpr qsizetype kLargestFirmware = 512LL * 1024 * 1024;
constexpr auto kPumpInterval = 50ms;
constexpr int kPumpsPerSecond = 20;
constexpr qsizetype kJunkPart = 16LL * 1024;

QByteArray reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 400:
        return "Bad Request";
    case 404:
        return "Not Found";
    case 501:
        return "Not Implemented";
    default:
        return "Error";
    }
}

} // namespace

HttpConnection::HttpConnection(QTcpSocket *socket, const FaultSet *faults, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_faults(faults)
{
    socket->setParent(this);
    m_pump.setSingleShot(true);
    connect(&m_pump, &QTimer::timeout, this, &HttpConnection::pump);
    connect(socket, &QTcpSocket::readyRead, this, &HttpConnection::read);
    connect(socket, &QTcpSocket::disconnected, this, &HttpConnection::closed);
    connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    connect(socket, &QTcpSocket::bytesWritten, this, [this] {
        if (m_isEndless && m_socket->bytesToWrite() == 0)
            m_socket->write(QByteArray(kJunkPart, 'x'));
    });
}

void HttpConnection::read()
{
    if (m_answered || (m_faults && m_faults->has(Fault::HalfOpen)))
        return;
    m_input += m_socket->read(kLargestHead + kLargestBody);
    if (m_bodyLength < 0) {
        const qsizetype end = m_input.indexOf("\r\n\r\n");
        if (end < 0) {
            if (m_input.size() > kLargestHead)
                fail(400);
            return;
        }
        if (!parseHead(m_input.left(end))) {
            fail(400);
            return;
        }
        m_input.remove(0, end + 4);
    }
    if (m_input.size() < m_bodyLength)
        return;
    m_request.body = m_input.left(m_bodyLength);
    m_answered = true;
    emit requestReady(this);
}

bool HttpConnection::parseHead(const QByteArray &head)
{
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> words = lines.first().trimmed().split(' ');
    if (words.size() != 3 || !words.at(1).startsWith('/'))
        return false;
    const QUrl url = QUrl::fromEncoded(words.at(1));
    m_request.method = words.at(0);
    m_request.path = url.path(QUrl::FullyDecoded);
    m_request.query = QUrlQuery(url);
    m_bodyLength = 0;
    for (const QByteArray &line : lines) {
        if (line.toLower().startsWith("content-length:"))
            m_bodyLength = line.mid(15).trimmed().toLongLong();
        else if (line.toLower().startsWith("content-type:"))
            m_request.contentType = line.mid(13).trimmed();
    }
    const bool isFirmware = m_request.path == QLatin1String("/uploadFirmware");
    return m_bodyLength >= 0 && m_bodyLength <= (isFirmware ? kLargestFirmware : kLargestBody);
}

void HttpConnection::fail(int status)
{
    m_answered = true;
    respond(status, "text/plain", reasonOf(status) + "\n");
}

void HttpConnection::respond(int status, const QByteArray &contentType, const QByteArray &body)
{
    m_isEndless = m_faults && m_faults->has(Fault::EndlessHttp);
    m_output = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonOf(status)
        + "\r\nContent-Type: " + contentType + "\r\nConnection: close\r\n";
    if (!m_isEndless)
        m_output += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    m_output += "\r\n" + body;
    pump();
}

void HttpConnection::respondJson(int status, const QJsonObject &object)
{
    respond(status, "application/json",
            QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

// Sends all at once, or as much as the faults allow in this twentieth of a second.
void HttpConnection::pump()
{
    const qint64 rate = m_faults ? m_faults->number(Fault::SlowHttp) : 0;
    const qint64 cut = m_faults ? m_faults->number(Fault::CutHttp) : 0;
    qsizetype part = m_output.size();
    if (rate > 0)
        part = std::min<qsizetype>(part, std::max<qint64>(1, rate / kPumpsPerSecond));
    if (cut > 0 && m_written + part > cut) {
        m_socket->write(m_output.left(cut - m_written));
        m_socket->disconnectFromHost();
        return;
    }
    m_socket->write(m_output.left(part));
    m_written += part;
    m_output.remove(0, part);
    if (!m_output.isEmpty())
        m_pump.start(kPumpInterval);
    else if (!m_isEndless)
        m_socket->disconnectFromHost();
}

void HttpConnection::beginStream(const QByteArray &contentType)
{
    m_socket->write("HTTP/1.1 200 OK\r\nContent-Type: " + contentType
                    + "\r\nCache-Control: no-cache\r\nConnection: close\r\n\r\n");
}

bool HttpConnection::sendPart(const QByteArray &part, qint64 backlog)
{
    if (m_socket->bytesToWrite() > backlog)
        return false;
    m_socket->write(part);
    return true;
}

void HttpConnection::abort()
{
    m_socket->abort();
}

} // namespace nd::sim
