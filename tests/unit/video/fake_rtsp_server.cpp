// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_rtsp_server.h"

#include "test_clip.h"

#include <QRandomGenerator>
#include <QTcpSocket>
#include <QtEndian>

namespace nd::test {

namespace {

using namespace std::chrono_literals;

constexpr auto kPicturePeriod = 10ms; // Faster than real time: tests are short.
constexpr qsizetype kMtu = 1400;

QByteArray interleaved(const QByteArray &packet)
{
    QByteArray framed("$\0\0\0", 4);
    qToBigEndian(static_cast<quint16>(packet.size()), framed.data() + 2);
    return framed + packet;
}

QByteArray headerOf(const QByteArray &request, const QByteArray &name)
{
    const qsizetype at = request.indexOf(name + ':');
    const qsizetype end = request.indexOf("\r\n", at);
    return at < 0 ? QByteArray()
                  : request.mid(at + name.size() + 1, end - at - name.size() - 1).trimmed();
}

} // namespace

FakeRtspServer::FakeRtspServer(VideoCodec codec) : m_codec(codec)
{
    for (const PictureNals &picture : clipPictures(codec))
        m_pictures.append(picture);
    connect(&m_server, &QTcpServer::newConnection, this, &FakeRtspServer::handleConnection);
    connect(&m_clock, &QTimer::timeout, this, &FakeRtspServer::sendPicture);
    setListening(true);
    m_clock.start(kPicturePeriod);
}

QUrl FakeRtspServer::url() const
{
    return QUrl(QStringLiteral("rtsp://127.0.0.1:%1/ch0/stream0").arg(m_port));
}

void FakeRtspServer::setListening(bool listening)
{
    if (listening) {
        m_server.listen(QHostAddress::LocalHost, m_port);
        m_port = m_server.serverPort();
        return;
    }
    m_server.close();
    for (QTcpSocket *socket : m_server.findChildren<QTcpSocket *>())
        socket->abort();
}

void FakeRtspServer::handleConnection()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        ++m_connections;
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { handleRequest(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_players.removeAll(socket);
            socket->deleteLater();
        });
    }
}

void FakeRtspServer::handleRequest(QTcpSocket *socket)
{
    const QByteArray request = socket->readAll(); // Ours come in one piece on loopback.
    const QByteArray method = request.left(request.indexOf(' '));
    m_requests.append(method);
    if (m_mode == Mode::Mute)
        return;
    if (m_mode == Mode::Babbles)
        return babble(*socket);
    if (m_mode == Mode::CloseAtDescribe && method == "DESCRIBE") {
        socket->disconnectFromHost();
        return;
    }
    if (method == "PLAY" && m_mode != Mode::StallsAfterPlay) {
        m_next = 0; // A player begins with a key picture.
        m_firstTime = m_timestamp;
        m_players.append(socket);
        if (m_mode == Mode::EarlyPackets)
            sendPicture();
    }
    socket->write(answerTo(method, headerOf(request, "CSeq")));
}

QByteArray FakeRtspServer::answerTo(const QByteArray &method, const QByteArray &sequence)
{
    QByteArray status = "200 OK";
    QByteArray headers;
    QByteArray body;
    if (m_mode == Mode::Garbage)
        return QByteArray("\x16\x03\x01 this is not RTSP\r\n\r\n");
    if (method == "OPTIONS")
        headers = "Public: OPTIONS, DESCRIBE, SETUP, PLAY, GET_PARAMETER, TEARDOWN\r\n";
    if (method == "DESCRIBE")
        body = clipDescription(m_codec);
    if (method == "DESCRIBE" && m_mode == Mode::Absurd)
        body.replace(body.indexOf("sets=") + 5, body.indexOf(',') - body.indexOf("sets=") - 5,
                     QByteArray::fromHex("6742c01fda000fff001fff90").toBase64());
    if (method == "DESCRIBE" && m_mode == Mode::NotFound)
        status = "404 Not Found";
    if (method == "SETUP")
        headers = "Transport: RTP/AVP/TCP;unicast;interleaved=0-1\r\nSession: 1234;timeout=2\r\n";
    if (method == "SETUP" && m_mode == Mode::NoInterleaved)
        status = "461 Unsupported Transport";
    return "RTSP/1.0 " + status + "\r\nCSeq: " + sequence + "\r\n" + headers
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

void FakeRtspServer::babble(QTcpSocket &socket)
{
    constexpr qsizetype kAhead = qsizetype{16} * 1024 * 1024;
    static const QByteArray packets = QByteArray("$\x09\0\1x", 5).repeated(kAhead / 5);
    const auto fill = [&socket] {
        if (socket.bytesToWrite() < kAhead)
            socket.write(packets);
    };
    connect(&socket, &QTcpSocket::bytesWritten, this, fill);
    fill();
}

void FakeRtspServer::sendPicture()
{
    QByteArray bytes;
    for (const QByteArray &packet :
         packetize(m_codec, m_pictures[m_next], kMtu, m_timestamp, m_sequence))
        bytes += interleaved(packet);
    if (m_mode == Mode::GarbagePackets) {
        for (char &byte : bytes)
            byte = static_cast<char>(QRandomGenerator::global()->generate());
    }
    m_next = (m_next + 1) % m_pictures.size();
    m_timestamp += 3000;
    const QList<QTcpSocket *> receivers = m_players; // write() may end a connection.
    for (QTcpSocket *player : receivers)
        player->write(bytes);
}

} // namespace nd::test
