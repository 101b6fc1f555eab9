// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/web_socket_link.h"

#include "core/base/qt_scheduler.h"
#include "manual_scheduler.h"

#include <QCryptographicHash>
#include <QPointer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

using namespace nd;
using namespace std::chrono_literals;

namespace {

QUrl urlOf(quint16 port)
{
    return QUrl(QStringLiteral("ws://127.0.0.1:%1/?client_id=me").arg(port));
}

/// A real WebSocket server that keeps the newest client.
struct Server
{
    QWebSocketServer server{QString(), QWebSocketServer::NonSecureMode};
    QPointer<QWebSocket> client;

    Server()
    {
        server.listen(QHostAddress::LocalHost);
        QObject::connect(&server, &QWebSocketServer::newConnection, &server, [this] {
            client = server.nextPendingConnection();
            client->setParent(&server); // Qt leaves the socket to the caller
        });
    }
};

/// A TCP server that says what it is told to each client, and nothing more.
struct RawServer
{
    QTcpServer server;
    QPointer<QTcpSocket> client;

    explicit RawServer(const QByteArray &greeting)
    {
        server.listen(QHostAddress::LocalHost);
        QObject::connect(&server, &QTcpServer::newConnection, &server, [this, greeting] {
            client = server.nextPendingConnection();
            client->write(greeting);
        });
    }
};

LinkProblem problemOf(const QSignalSpy &ended)
{
    return ended.first().first().value<LinkProblem>();
}

} // namespace

class TestWebSocketLink : public QObject
{
    Q_OBJECT

private slots:
    void carriesBothKindsOfMessages()
    {
        Server server;
        QtScheduler scheduler;
        WebSocketLink link(scheduler);
        QSignalSpy opened(&link, &MessageLink::opened);
        QSignalSpy binary(&link, &MessageLink::binaryReceived);
        QSignalSpy text(&link, &MessageLink::textReceived);
        link.open(urlOf(server.server.serverPort()));
        QTRY_COMPARE(opened.size(), 1);
        QTRY_VERIFY(server.client);
        QCOMPARE(server.client->requestUrl().query(), QStringLiteral("client_id=me"));
        QSignalSpy heardBinary(server.client, &QWebSocket::binaryMessageReceived);
        QSignalSpy heardText(server.client, &QWebSocket::textMessageReceived);
        link.sendBinary("\x01\x02");
        link.sendText(QStringLiteral("ping"));
        QTRY_COMPARE(heardBinary.size(), 1);
        QTRY_COMPARE(heardText.size(), 1);
        server.client->sendBinaryMessage("\x03");
        server.client->sendTextMessage(QStringLiteral("pong"));
        QTRY_COMPARE(binary.size(), 1);
        QTRY_COMPARE(text.size(), 1);
    }

    void closedByTheOtherSide()
    {
        Server server;
        QtScheduler scheduler;
        WebSocketLink link(scheduler);
        QSignalSpy ended(&link, &MessageLink::ended);
        link.open(urlOf(server.server.serverPort()));
        QTRY_VERIFY(server.client);
        server.client->close();
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(int(problemOf(ended)), int(LinkProblem::Closed));
    }

    void closeIsSilentAndOpenWorksAgain()
    {
        Server server;
        QtScheduler scheduler;
        WebSocketLink link(scheduler);
        QSignalSpy opened(&link, &MessageLink::opened);
        QSignalSpy ended(&link, &MessageLink::ended);
        link.open(urlOf(server.server.serverPort()));
        QTRY_COMPARE(opened.size(), 1);
        link.close();
        link.open(urlOf(server.server.serverPort()));
        QTRY_COMPARE(opened.size(), 2);
        QVERIFY(ended.isEmpty());
    }

    void refused()
    {
        quint16 freePort = 0;
        {
            QTcpServer probe;
            QVERIFY(probe.listen(QHostAddress::LocalHost));
            freePort = probe.serverPort();
        }
        QtScheduler scheduler;
        WebSocketLink link(scheduler);
        QSignalSpy ended(&link, &MessageLink::ended);
        link.open(urlOf(freePort));
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(int(problemOf(ended)), int(LinkProblem::Refused));
    }

    void hostNotFound()
    {
        QtScheduler scheduler;
        WebSocketLink link(scheduler);
        QSignalSpy ended(&link, &MessageLink::ended);
        link.open(QUrl(QStringLiteral("ws://does-not-exist.invalid:9900/")));
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 10'000);
        QCOMPARE(int(problemOf(ended)), int(LinkProblem::HostNotFound));
    }

    void halfOpenTimesOut()
    {
        RawServer server({});
        ManualScheduler scheduler;
        WebSocketLink link(scheduler);
        QSignalSpy ended(&link, &MessageLink::ended);
        link.open(urlOf(server.server.serverPort()));
        QTRY_VERIFY(server.client);
        scheduler.advance(WebSocketLink::kConnectTimeout - 1ms);
        QVERIFY(ended.isEmpty());
        scheduler.advance(1ms);
        QCOMPARE(ended.size(), 1);
        QCOMPARE(int(problemOf(ended)), int(LinkProblem::Timeout));
    }

    void garbageIsNoWebSocket_data()
    {
        QTest::addColumn<QByteArray>("greeting");
        QTest::newRow("another protocol") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n\r\n");
        QTest::newRow("http") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        QTest::newRow("not found") << QByteArray("HTTP/1.1 404 Not Found\r\n\r\n");
        QTest::newRow("bytes") << QByteArray("\x00\xff\x00\xff\r\n\r\n", 8);
        QTest::newRow("wrong key") << QByteArray("HTTP/1.1 101 Switching Protocols\r\n"
                                                 "Upgrade: websocket\r\nConnection: Upgrade\r\n"
                                                 "Sec-WebSocket-Accept: nonsense\r\n\r\n");
    }

    void garbageIsNoWebSocket()
    {
        QFETCH(QByteArray, greeting);
        RawServer server(greeting);
        QtScheduler scheduler;
        WebSocketLink link(scheduler);
        QSignalSpy ended(&link, &MessageLink::ended);
        link.open(urlOf(server.server.serverPort()));
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 8000);
        QCOMPARE(int(problemOf(ended)), int(LinkProblem::WrongProtocol));
    }

    void hangingUpInTheHandshakeIsNoWebSocket()
    {
        RawServer server({});
        QtScheduler scheduler;
        WebSocketLink link(scheduler);
        QSignalSpy ended(&link, &MessageLink::ended);
        link.open(urlOf(server.server.serverPort()));
        QTRY_VERIFY(server.client);
        server.client->abort();
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(int(problemOf(ended)), int(LinkProblem::WrongProtocol));
    }

    void tooLargeMessageEndsTheLink()
    {
        Server server;
        QtScheduler scheduler;
        WebSocketLink link(scheduler);
        QSignalSpy ended(&link, &MessageLink::ended);
        QSignalSpy binary(&link, &MessageLink::binaryReceived);
        link.open(urlOf(server.server.serverPort()));
        QTRY_VERIFY(server.client);
        server.client->sendBinaryMessage(QByteArray(5 * 1024 * 1024, 'x'));
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(int(problemOf(ended)), int(LinkProblem::TooLarge));
        QVERIFY(binary.isEmpty());
    }

    /// A frame header that promises 2^62 bytes after a proper handshake.
    void hugeFrameLengthEndsTheLink()
    {
        Server server;
        QtScheduler scheduler;
        WebSocketLink link(scheduler);
        QSignalSpy opened(&link, &MessageLink::opened);
        QSignalSpy ended(&link, &MessageLink::ended);
        QTcpServer raw;
        QVERIFY(raw.listen(QHostAddress::LocalHost));
        QPointer<QTcpSocket> peer;
        connect(&raw, &QTcpServer::newConnection, &raw,
                [&] { peer = raw.nextPendingConnection(); });
        link.open(urlOf(raw.serverPort()));
        QTRY_VERIFY(peer && peer->bytesAvailable() > 0);
        const QByteArray request = peer->readAll();
        const int from = int(request.indexOf("Sec-WebSocket-Key: ")) + 19;
        const QByteArray key = request.mid(from, request.indexOf("\r\n", from) - from);
        const QByteArray accept
            = QCryptographicHash::hash(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11",
                                       QCryptographicHash::Sha1)
                  .toBase64();
        peer->write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n"
                    "Connection: Upgrade\r\nSec-WebSocket-Accept: "
                    + accept + "\r\n\r\n");
        QTRY_COMPARE(opened.size(), 1);
        peer->write(QByteArray::fromHex("827f4000000000000000"));
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(int(problemOf(ended)), int(LinkProblem::TooLarge));
    }

    /// Destroying the link in its own signal is what a session does when a device is removed.
    void mayBeClosedInItsOwnSignal()
    {
        Server server;
        QtScheduler scheduler;
        WebSocketLink link(scheduler);
        QSignalSpy ended(&link, &MessageLink::ended);
        int heard = 0;
        connect(&link, &MessageLink::textReceived, &link, [&] {
            ++heard;
            link.close();
        });
        link.open(urlOf(server.server.serverPort()));
        QTRY_VERIFY(server.client);
        server.client->sendTextMessage(QStringLiteral("one"));
        server.client->sendTextMessage(QStringLiteral("two"));
        QTRY_COMPARE(heard, 1);
        QTRY_VERIFY(server.client->state() != QAbstractSocket::ConnectedState);
        QCOMPARE(heard, 1);
        QVERIFY(ended.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestWebSocketLink)
#include "tst_web_socket_link.moc"
