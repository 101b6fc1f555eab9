// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridges/bridge_server.h"

#include "core/base/logging.h"

#include <QDateTime>
#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <utility>

namespace nd {

using namespace std::chrono_literals;

namespace {

constexpr auto kTick = 100ms;
constexpr int kTicksPerNews = 5;
constexpr int kCommandsPerTick = 20;
constexpr qint64 kReadBuffer = 4096; // the socket stops being read beyond it
constexpr qint64 kMostUnread = 65'536; // of ours, by the other side

BridgeProblem problemOf(QAbstractSocket::SocketError error)
{
    if (error == QAbstractSocket::AddressInUseError)
        return BridgeProblem::PortTaken;
    if (error == QAbstractSocket::SocketAccessError)
        return BridgeProblem::NotAllowed;
    return BridgeProblem::Other;
}

} // namespace

BridgeServer::BridgeServer(BridgeKind kind) : m_kind(kind) {}

BridgeServer::~BridgeServer() = default;

void BridgeServer::apply(const BridgeOptions &options)
{
    m_clients.clear();
    delete std::exchange(m_server, nullptr); // and the sockets, which are its children
    delete std::exchange(m_timer, nullptr);
    emit clientsChanged(0);
    if (!options.isOn) {
        emit listening(0, std::nullopt);
        return;
    }
    m_server = new QTcpServer(this);
    m_server->setProxy(QNetworkProxy::NoProxy);
    m_server->setMaxPendingConnections(kMostClients);
    connect(m_server, &QTcpServer::newConnection, this, &BridgeServer::accept);
    const QHostAddress address(options.isOpenToOthers ? QHostAddress::Any
                                                      : QHostAddress::LocalHost);
    if (!m_server->listen(address, options.port)) {
        const BridgeProblem problem = problemOf(m_server->serverError());
        delete std::exchange(m_server, nullptr);
        emit listening(0, problem);
        return;
    }
    m_timer = new QTimer(this);
    connect(m_timer, &QTimer::timeout, this, &BridgeServer::tick);
    emit listening(m_server->serverPort(), std::nullopt);
}

void BridgeServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        if (m_clients.size() >= std::size_t(kMostClients)) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        const quint64 serial = m_nextClient++;
        socket->setReadBufferSize(kReadBuffer);
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
        m_clients.emplace(serial,
                          Client{socket, BridgeTalk::make(m_kind), kCommandsPerTick, false});
        connect(socket, &QTcpSocket::readyRead, this, [this, serial] { read(serial); });
        connect(socket, &QTcpSocket::disconnected, this, [this, serial] { handleGone(serial); });
        emit clientsChanged(int(m_clients.size()));
    }
    m_timer->start(kTick);
}

void BridgeServer::handleGone(quint64 serial)
{
    const auto node = m_clients.extract(serial);
    if (node.empty())
        return;
    node.mapped().socket->deleteLater();
    if (m_clients.empty() && m_timer != nullptr)
        m_timer->stop();
    emit clientsChanged(int(m_clients.size()));
}

void BridgeServer::drop(quint64 serial, const char *why)
{
    const auto found = m_clients.find(serial);
    if (found == m_clients.end())
        return;
    qCInfo(lcNet) << "telescope server: client cut off:" << why;
    found->second.socket->abort(); // ends in handleGone()
    handleGone(serial);
}

void BridgeServer::read(quint64 serial)
{
    const auto found = m_clients.find(serial);
    if (found == m_clients.end())
        return;
    Client &client = found->second;
    const qint64 room = kReadBuffer - client.talk->waiting();
    if (room > 0)
        client.talk->feed(client.socket->read(room));
    work(serial);
}

void BridgeServer::work(quint64 serial)
{
    for (;;) {
        const auto found = m_clients.find(serial);
        if (found == m_clients.end())
            return;
        Client &client = found->second;
        if (client.isWaiting || client.budget <= 0)
            return;
        QByteArray reply;
        std::optional<BridgeWish> wish;
        const bool any = client.talk->step(m_status, reply, wish);
        --client.budget;
        if (!reply.isEmpty())
            say(serial, reply);
        if (wish)
            carryOut(serial, *wish);
        if (any)
            continue;
        if (client.talk->isBroken())
            drop(serial, "it speaks something else");
        return;
    }
}

void BridgeServer::carryOut(quint64 serial, const BridgeWish &wish)
{
    if (wish.kind == BridgeWish::Kind::Stop) {
        emit stopWished();
        return;
    }
    const auto found = m_clients.find(serial);
    if (found == m_clients.end())
        return;
    found->second.isWaiting = true;
    found->second.budget = 0; // what follows waits for the next tick
    emit gotoWished(serial, wish.place);
}

void BridgeServer::answer(quint64 serial, const BridgeAnswer &answer, const QString &sentence)
{
    const auto found = m_clients.find(serial);
    if (found == m_clients.end() || !std::exchange(found->second.isWaiting, false))
        return;
    say(serial, found->second.talk->answer(answer, sentence));
    work(serial);
}

void BridgeServer::say(quint64 serial, const QByteArray &bytes)
{
    const auto found = m_clients.find(serial);
    if (found == m_clients.end() || bytes.isEmpty())
        return;
    QTcpSocket &socket = *found->second.socket;
    if (socket.bytesToWrite() + bytes.size() > kMostUnread)
        return drop(serial, "it does not read");
    socket.write(bytes);
}

void BridgeServer::tick()
{
    const bool isNews = ++m_ticks % kTicksPerNews == 0;
    const qint64 microseconds = QDateTime::currentMSecsSinceEpoch() * 1000;
    std::vector<quint64> serials;
    serials.reserve(m_clients.size());
    for (const auto &[serial, client] : m_clients)
        serials.push_back(serial);
    for (const quint64 serial : serials) {
        const auto found = m_clients.find(serial);
        if (found == m_clients.end())
            continue;
        found->second.budget = kCommandsPerTick;
        if (isNews)
            say(serial, found->second.talk->news(m_status, microseconds));
        read(serial);
    }
}

} // namespace nd
