// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/server/command_server.h"

#include "core/sim/device/request.h"
#include "core/sim/device/wire_numbers.h"

#include "core/base/logging.h"

#include "proto/notify.pb.h"

#include <google/protobuf/unknown_field_set.h>

#include <QUrl>
#include <QUrlQuery>
#include <QWebSocket>

#include <algorithm>
#include <array>

using namespace std::chrono_literals;

namespace nd::sim {

namespace {

constexpr qint64 kLargestBacklog = 8LL * 1024 * 1024;
constexpr auto kMisbehaviourInterval = 250ms;
constexpr auto kFloodInterval = 10ms;
constexpr qint64 kFloodsPerSecond = 100;
constexpr int kMostClients = 32;
constexpr quint32 kFirstNewField = 100;
constexpr quint32 kNewFields = 6000;
constexpr quint32 kNewFieldsInAll = 500'000'000; // there are no more numbers
constexpr quint32 kSwollenEvery = 25;
constexpr qsizetype kSwollenSize = qsizetype{1024} * 1024;

/// A frame whose payload claims to be 2 GiB long.
QByteArray hugeLengthFrame()
{
    return QByteArray::fromHex("0801100918022009288b7730023affffffff07") + "no such thing";
}

/// A 1 in each of kNewFields fields.
QByteArray newFields(quint32 first)
{
    google::protobuf::UnknownFieldSet fields;
    for (quint32 i = 0; i < kNewFields; ++i)
        fields.AddVarint(static_cast<int>(first + i), 1);
    std::string bytes;
    fields.SerializeToString(&bytes);
    return QByteArray::fromStdString(bytes);
}

/// Bytes that are no message, always the same ones in turn.
QByteArray garbage(quint32 turn)
{
    QByteArray bytes(static_cast<qsizetype>(1 + turn * 37 % 400), '\0');
    quint32 state = turn * 2654435761U + 1U;
    for (char &byte : bytes) {
        state = state * 1664525U + 1013904223U;
        byte = static_cast<char>(state >> 24U);
    }
    return bytes;
}

} // namespace

CommandServer::CommandServer(VirtualTelescope &telescope, DeviceProtocol &protocol, QObject *parent)
    : QObject(parent)
    , m_telescope(telescope)
    , m_protocol(protocol)
    , m_server(QStringLiteral("nightdesk-sim"), QWebSocketServer::NonSecureMode)
{
    connect(&m_server, &QWebSocketServer::newConnection, this, &CommandServer::accept);
    connect(&protocol, &DeviceProtocol::frameReady, this, &CommandServer::send);
    connect(&telescope.faults(), &FaultSet::changed, this, &CommandServer::applyFault);
    connect(&m_misbehaviour, &QTimer::timeout, this, &CommandServer::misbehave);
    connect(&m_flood, &QTimer::timeout, this, &CommandServer::flood);
    connect(&m_swelling, &QTimer::timeout, this, &CommandServer::swell);
}

CommandServer::~CommandServer()
{
    close();
}

Result<quint16> CommandServer::listen(const QHostAddress &address, quint16 port)
{
    if (!m_server.listen(address, port == 0 ? m_port : port))
        return Error{Error::Code::NotAllowed, 0, m_server.errorString()};
    m_port = m_server.serverPort();
    return m_port;
}

void CommandServer::close()
{
    m_server.close();
    const QList<int> connections = m_sockets.keys();
    for (const int connection : connections) {
        QWebSocket *const socket = m_sockets.value(connection);
        forget(connection);
        socket->flush();
        socket->close();
        socket->deleteLater();
    }
}

bool CommandServer::isSilent() const
{
    return m_telescope.faults().has(Fault::HalfOpen);
}

void CommandServer::accept()
{
    while (QWebSocket *const socket = m_server.nextPendingConnection()) {
        socket->setParent(this);
        if (m_sockets.size() >= kMostClients) {
            socket->close();
            socket->deleteLater();
            continue;
        }
        const QUrlQuery query(socket->requestUrl());
        const int connection = m_protocol.addConnection();
        m_sockets.insert(connection, socket);
        connect(socket, &QWebSocket::textMessageReceived, this,
                [this, socket](const QString &text) { receiveText(*socket, text); });
        connect(socket, &QWebSocket::binaryMessageReceived, this,
                [this, connection](const QByteArray &frame) {
                    if (!isSilent())
                        m_protocol.receive(connection, frame);
                });
        connect(socket, &QWebSocket::disconnected, this, [this, connection, socket] {
            forget(connection);
            socket->deleteLater();
        });
        m_protocol.introduce(connection, query.queryItemValue(QStringLiteral("client_id")));
    }
}

void CommandServer::forget(int connection)
{
    if (m_sockets.remove(connection) > 0)
        m_protocol.removeConnection(connection);
}

void CommandServer::receiveText(QWebSocket &socket, const QString &text)
{
    if (text == QLatin1String("ping") && !isSilent())
        socket.sendTextMessage(QStringLiteral("pong"));
}

void CommandServer::send(int connection, const QByteArray &frame)
{
    QWebSocket *const socket = m_sockets.value(connection);
    if (!socket || isSilent())
        return;
    if (socket->bytesToWrite() > kLargestBacklog) {
        qCWarning(lcSim) << "a client does not read: dropped";
        socket->abort();
        return;
    }
    const bool truncate = m_telescope.faults().has(Fault::TruncatedProtobuf);
    socket->sendBinaryMessage(truncate ? frame.left(frame.size() * 2 / 3) : frame);
}

void CommandServer::sendToAll(const QByteArray &frame)
{
    const QList<int> connections = m_sockets.keys();
    for (const int connection : connections)
        send(connection, frame);
}

void CommandServer::applyFault(Fault fault, bool on)
{
    const FaultSet &faults = m_telescope.faults();
    if (fault == Fault::HalfOpen && on)
        m_server.pauseAccepting();
    else if (fault == Fault::HalfOpen)
        m_server.resumeAccepting();
    const bool talks = faults.has(Fault::Garbage) || faults.has(Fault::HugeLength)
        || faults.has(Fault::StaleReply);
    if (talks && !m_misbehaviour.isActive())
        m_misbehaviour.start(kMisbehaviourInterval);
    else if (!talks)
        m_misbehaviour.stop();
    if (faults.has(Fault::Flood))
        m_flood.start(kFloodInterval);
    else
        m_flood.stop();
    if (faults.has(Fault::Swelling))
        m_swelling.start(kFloodInterval);
    else
        m_swelling.stop();
}

void CommandServer::misbehave()
{
    static constexpr std::array<quint32, 5> kNeverAsked = {11002, 10000, 13004, 11005, 14001};
    const FaultSet &faults = m_telescope.faults();
    ++m_turn;
    if (faults.has(Fault::Garbage))
        sendToAll(garbage(m_turn));
    if (faults.has(Fault::HugeLength))
        sendToAll(hugeLengthFrame());
    if (faults.has(Fault::StaleReply)) {
        const quint32 command = kNeverAsked[m_turn % kNeverAsked.size()];
        sendToAll(m_protocol.wrap(replyModule(command), command, TypeReply, {}, {}));
    }
}

void CommandServer::flood()
{
    proto::ResNotifyTemperature message;
    const qint64 perSecond = m_telescope.faults().number(Fault::Flood);
    const qint64 count = std::clamp<qint64>(perSecond / kFloodsPerSecond, 1, 1000);
    for (qint64 i = 0; i < count; ++i) {
        message.set_temperature(static_cast<int>(m_turn++ % 40));
        sendToAll(m_protocol.wrap(kNotifyModule, notice::kTemperature, TypeNotification,
                                  bytesOf(message), m_protocol.hostId()));
    }
}

void CommandServer::swell()
{
    const bool isLong = ++m_turn % kSwollenEvery == 0;
    const quint32 first = kFirstNewField + m_turn * kNewFields % kNewFieldsInAll;
    const QByteArray fields
        = isLong ? QByteArray::fromHex("0801").repeated(kSwollenSize / 2) : newFields(first);
    sendToAll(m_protocol.wrap(kNotifyModule, notice::kStackingProgress, TypeNotification, fields,
                              m_protocol.hostId()));
}

} // namespace nd::sim
