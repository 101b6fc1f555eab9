// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridges/bridge_server.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <memory>
#include <vector>

using namespace nd;

namespace {

/// A server that listens on a free port.
struct Served
{
    explicit Served(BridgeKind kind) : server(kind)
    {
        QObject::connect(&server, &BridgeServer::listening, &server,
                         [this](quint16 open, std::optional<BridgeProblem> wrong) {
                             port = open;
                             problem = wrong;
                         });
        QObject::connect(&server, &BridgeServer::clientsChanged, &server,
                         [this](int count) { clients = count; });
        QObject::connect(&server, &BridgeServer::stopWished, &server, [this] { ++stops; });
        QObject::connect(&server, &BridgeServer::gotoWished, &server,
                         [this](quint64 from, std::optional<BridgePlace> place) {
                             client = from;
                             wishes.push_back(place);
                         });
        BridgeOptions options;
        options.isOn = true;
        server.apply(options);
    }

    std::unique_ptr<QTcpSocket> connected() const
    {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        socket->waitForConnected();
        return socket;
    }

    BridgeServer server;
    quint16 port = 0;
    std::optional<BridgeProblem> problem;
    int clients = 0;
    int stops = 0;
    quint64 client = 0;
    std::vector<std::optional<BridgePlace>> wishes;
};

const QByteArray kGoto = QByteArray::fromHex("14000000"
                                             "0000000000000000"
                                             "00000040"
                                             "00000020");

} // namespace

class TestBridgeServer : public QObject
{
    Q_OBJECT

private slots:
    void lx200GoesWhenItIsAnswered()
    {
        Served served(BridgeKind::Lx200);
        const auto socket = served.connected();
        socket->write(":Sr 06:00:00#:Sd +45*00:00#:MS#:GVP#");
        QTRY_COMPARE(served.wishes.size(), 1U);
        QCOMPARE(served.wishes.front(), (BridgePlace{90.0, 45.0}));
        QTRY_COMPARE(socket->bytesAvailable(), 2);
        QCOMPARE(socket->readAll(), QByteArray("11")); // and nothing out of turn
        served.server.answer(served.client, {BridgeAnswer::Kind::Refused, Refusal::NearSun},
                             QStringLiteral("Too near."));
        QTRY_COMPARE(socket->bytesAvailable(), 21);
        QCOMPARE(socket->readAll(), QByteArray("1Too near.#Nightdesk#"));
    }

    void lx200Stops()
    {
        Served served(BridgeKind::Lx200);
        const auto socket = served.connected();
        socket->write(":Q#");
        QTRY_COMPARE(served.stops, 1);
    }

    /// Nothing while nobody knows; 24 bytes each half a second as soon as somebody does.
    void stellariumIsToldWhatIsKnown()
    {
        Served served(BridgeKind::Stellarium);
        const auto socket = served.connected();
        QTRY_COMPARE(served.clients, 1);
        QTest::qWait(1200);
        QCOMPARE(socket->bytesAvailable(), 0);
        BridgeStatus status;
        status.place = BridgePlace{180.0, -90.0};
        served.server.setStatus(status);
        QTRY_VERIFY(socket->bytesAvailable() >= 48);
        const QByteArray said = socket->read(24);
        QCOMPARE(said.left(4).toHex(), QByteArray("18000000"));
        QCOMPARE(said.mid(12).toHex(), QByteArray("00000080000000c000000000"));
    }

    void stellariumGoes()
    {
        Served served(BridgeKind::Stellarium);
        const auto socket = served.connected();
        socket->write(kGoto + kGoto);
        QTRY_COMPARE(served.wishes.size(), 1U);
        QCOMPARE(served.wishes.front(), (BridgePlace{90.0, 45.0}));
        QTest::qWait(300);
        QCOMPARE(served.wishes.size(), 1U); // one at a time
        served.server.answer(served.client, {}, {});
        QTRY_COMPARE(served.wishes.size(), 2U);
    }

    void cutsOffWhoSpeaksOtherwise()
    {
        for (const BridgeKind kind : {BridgeKind::Stellarium, BridgeKind::Lx200}) {
            Served served(kind);
            const auto socket = served.connected();
            socket->write("POST / HTTP/1.1\r\nHost: x\r\n\r\n:Sr 05:00:00#:Sd +10*00#:MS#");
            QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
            QTRY_COMPARE(served.clients, 0);
            QVERIFY(served.wishes.empty());
        }
    }

    void servesSoManyAtOnce()
    {
        Served served(BridgeKind::Lx200);
        std::vector<std::unique_ptr<QTcpSocket>> sockets;
        for (int i = 0; i < BridgeServer::kMostClients + 3; ++i)
            sockets.push_back(served.connected());
        QTRY_COMPARE(served.clients, BridgeServer::kMostClients);
        QTRY_COMPARE(sockets.back()->state(), QAbstractSocket::UnconnectedState);
        sockets.front()->abort();
        QTRY_COMPARE(served.clients, BridgeServer::kMostClients - 1);
        const auto next = served.connected();
        next->write(":GVP#");
        QTRY_COMPARE(next->bytesAvailable(), 10);
    }

    /// 20,000 questions at once are answered slowly, and another client is served all the while.
    void aFloodHoldsUpNobody()
    {
        Served served(BridgeKind::Lx200);
        const auto flood = served.connected();
        flood->write(QByteArray(":GVP#").repeated(20'000));
        const auto other = served.connected();
        other->write(":D#");
        QTRY_COMPARE(other->bytesAvailable(), 1);
        QTest::qWait(500);
        QVERIFY2(flood->bytesAvailable() <= 10 * 20 * 12,
                 qPrintable(QString::number(flood->bytesAvailable())));
        QVERIFY(flood->bytesAvailable() > 0);
    }

    void saysThatThePortIsTaken()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        Served served(BridgeKind::Lx200);
        BridgeOptions options;
        options.isOn = true;
        options.port = taken.serverPort();
        served.server.apply(options);
        QCOMPARE(served.port, 0);
        QCOMPARE(served.problem, BridgeProblem::PortTaken);
        served.server.apply({});
        QVERIFY(!served.problem);
    }

    void turnedOffItIsGone()
    {
        Served served(BridgeKind::Lx200);
        const auto socket = served.connected();
        QTRY_COMPARE(served.clients, 1);
        served.server.apply({});
        QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(served.clients, 0);
        QCOMPARE(served.port, 0);
    }
};

QTEST_GUILESS_MAIN(TestBridgeServer)
#include "tst_bridge_server.moc"
