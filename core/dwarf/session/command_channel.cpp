// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/session/command_channel.h"

#include "core/base/logging.h"
#include "core/dwarf/session/typed_reply.h"
#include "core/dwarf/wire/command_table.h"
#include "core/dwarf/wire/commands/stacking.h"
#include "core/dwarf/wire/notifications.h"
#include "core/dwarf/wire/packet.h"

#include <google/protobuf/message.h>

#include <utility>

namespace nd {

namespace {

constexpr int kFirstBytes = 32;
constexpr int kMaximumReports = 256;

/// Starts of a stack, of which the telescope may say more than once what it thinks.
/// Source: field notes section 3, stacking.
bool warnsLate(quint32 command)
{
    return command == kStartStacking.info.id || command == kWideStartStacking.info.id
        || command == kStartMosaic.info.id || command == kContinueShooting.info.id;
}

/// Only V2 is dated; what comes in V3 is of a far higher number.
bool isOlder(int deviceMinor, const CommandInfo &row)
{
    return deviceMinor != 0 && deviceMinor < row.minimumMinor;
}

} // namespace

CommandChannel::CommandChannel(std::unique_ptr<MessageLink> link, Scheduler &scheduler,
                               QObject *parent)
    : QObject(parent)
    , m_link(std::move(link))
    , m_pending(scheduler,
                [this](const CommandInfo &row, const QByteArray &payload) { send(row, payload); })
    , m_heartbeat(scheduler)
{
    connect(m_link.get(), &MessageLink::opened, this, &CommandChannel::handleOpened);
    connect(m_link.get(), &MessageLink::ended, this, &CommandChannel::handleEnded);
    connect(m_link.get(), &MessageLink::binaryReceived, this, &CommandChannel::handleBinary);
    connect(m_link.get(), &MessageLink::textReceived, this, &CommandChannel::handleText);
    connect(&m_heartbeat, &Heartbeat::askNow, this,
            [this] { m_link->sendText(QStringLiteral("ping")); });
    connect(&m_heartbeat, &Heartbeat::died, this,
            [this] { handleEnded(LinkProblem::Timeout, QStringLiteral("no pong")); });
}

CommandChannel::~CommandChannel()
{
    m_link->close();
}

void CommandChannel::open(const QUrl &url)
{
    close();
    m_reported.clear();
    m_deviceMinor = 0;
    m_link->open(url);
}

void CommandChannel::close()
{
    m_open = false;
    m_heartbeat.stop();
    m_link->close();
    m_pending.failAll(Error{Error::Code::Disconnected, 0, {}});
}

void CommandChannel::request(PendingRequests::Request request)
{
    if (!m_open)
        return request.done(Error{Error::Code::Disconnected, 0, {}});
    request.mayBeUnknown = request.row.kind == RowKind::Stop && isOlder(m_deviceMinor, request.row);
    m_pending.add(std::move(request));
}

void CommandChannel::withdraw(quint32 command, const QByteArray &payload)
{
    m_pending.withdraw(command, payload);
}

void CommandChannel::send(const CommandInfo &row, const QByteArray &payload)
{
    Packet packet;
    packet.minorVersion = quint32(m_envelope.minorVersion);
    packet.deviceId = quint32(m_envelope.deviceId);
    packet.module = quint32(row.module);
    packet.command = row.id;
    packet.data = payload;
    packet.clientId = m_envelope.clientId;
    const QByteArray bytes = packet.serialize();
    qCDebug(lcWire) << "out" << row.name << bytes.toHex();
    m_link->sendBinary(bytes);
}

void CommandChannel::handleOpened()
{
    m_open = true;
    m_heartbeat.start();
    emit opened();
}

void CommandChannel::handleEnded(LinkProblem problem, const QString &detail)
{
    close();
    emit ended(problem, detail);
}

void CommandChannel::handleBinary(const QByteArray &message)
{
    m_heartbeat.noteLife();
    qCDebug(lcWire) << "in" << message.toHex();
    const Result<Packet> parsed = Packet::parse(message);
    if (!parsed) {
        qCDebug(lcWire) << "unreadable:" << parsed.error().detail;
        return reportOdd(QStringLiteral("malformed packet"), message);
    }
    const Packet &packet = parsed.value();
    if (packet.isReply())
        return handleReply(packet, message);
    if (packet.isNotification())
        return handleNotification(packet.command, packet.data, message);
    reportOdd(QStringLiteral("unexpected type"), message);
}

void CommandChannel::handleText(const QString &message)
{
    m_heartbeat.noteLife();
    if (message != QLatin1String("pong"))
        reportOdd(QStringLiteral("unknown text"), message.left(kFirstBytes).toUtf8());
}

void CommandChannel::handleReply(const Packet &packet, const QByteArray &message)
{
    noteAge(packet);
    const quint32 id = packet.command;
    if (m_pending.resolve(id, packet.data))
        return;
    if (warnsLate(id))
        return emit notified(id, packet.data);
    const bool known = commandById(id) != nullptr;
    const QString what = known ? QStringLiteral("reply for nothing") : QStringLiteral("unknown id");
    reportOdd(QStringLiteral("%1 %2").arg(what).arg(id), message);
}

/// A refusal may have no other reason than the age of the firmware, which only V2 is dated for.
/// Logged once for a command.
void CommandChannel::noteAge(const Packet &packet)
{
    const CommandEntry *entry = commandById(packet.command, Generation::V2);
    const int minor = int(packet.minorVersion);
    if (minor != 0)
        m_deviceMinor = minor;
    if (entry == nullptr || !isOlder(minor, entry->info)
        || !errorOfReply(packet.command, Generation::V2, packet.data))
        return;
    const QString what
        = QStringLiteral("%1 refused: it came with protocol 1.%2, the device has 1.%3")
              .arg(QLatin1String(entry->info.name))
              .arg(entry->info.minimumMinor)
              .arg(minor);
    if (m_reported.contains(what) || m_reported.size() >= kMaximumReports)
        return;
    m_reported.insert(what);
    qCInfo(lcDwarf).noquote() << what;
}

void CommandChannel::handleNotification(quint32 id, const QByteArray &payload,
                                        const QByteArray &message)
{
    emit arrived(id, payload);
    if (notificationById(id) == nullptr)
        return reportOdd(QStringLiteral("unknown id %1").arg(id), message);
    if (payload.size() > kLongestNotification) {
        emit refused(id);
        return reportOdd(QStringLiteral("oversized notification %1").arg(id), message);
    }
    if (!isReadable(id, payload))
        return reportOdd(QStringLiteral("malformed notification %1").arg(id), message);
    emit notified(id, payload);
}

/// Protobuf reads any generation's message as any other's: only a cut or damaged one fails.
bool CommandChannel::isReadable(quint32 id, const QByteArray &payload) const
{
    const auto *prototype = notificationMessage(id, payload, Generation::Unknown);
    if (prototype == nullptr)
        return true;
    const std::unique_ptr<google::protobuf::Message> message(prototype->New());
    return message->ParseFromArray(payload.constData(), int(payload.size()));
}

void CommandChannel::reportOdd(const QString &what, const QByteArray &message)
{
    if (m_reported.contains(what) || m_reported.size() >= kMaximumReports)
        return;
    m_reported.insert(what);
    qCWarning(lcDwarf) << "odd message:" << what << message.size() << "bytes";
    emit odd(what, message.left(kFirstBytes));
}

} // namespace nd
