// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/wire/packet_json.h"

#include "core/dwarf/wire/errors.h"
#include "core/dwarf/wire/message_json.h"
#include "core/dwarf/wire/message_json_reader.h"
#include "core/dwarf/wire/message_text.h"
#include "core/dwarf/wire/notifications.h"
#include "core/dwarf/wire/packet.h"

#include <google/protobuf/message.h>

#include <memory>

namespace nd {

namespace {

using google::protobuf::Message;

constexpr quint32 kFirstV3Minor = 20; // Source: field notes section 0.
constexpr qsizetype kLargestRead = 65'536; ///< The known payloads have some 10 KB.

QString generationWord(Generation generation)
{
    return generation == Generation::V3 ? QStringLiteral("v3") : QStringLiteral("v2");
}

QJsonValue nameOrNull(const char *name)
{
    return name != nullptr ? QJsonValue(QLatin1String(name)) : QJsonValue();
}

QString typeWord(const Packet &packet)
{
    if (packet.isNotification())
        return QStringLiteral("notification");
    return packet.isReply() ? QStringLiteral("response") : QStringLiteral("request");
}

/// Some commands tell by themselves which firmware is spoken to.
Generation generationOf(const Packet &packet)
{
    const Generation stamped
        = packet.minorVersion >= kFirstV3Minor ? Generation::V3 : Generation::V2;
    const CommandEntry *entry = commandById(packet.command, stamped);
    if (entry == nullptr || isSpokenBy(entry->info, stamped))
        return stamped;
    return stamped == Generation::V2 ? Generation::V3 : Generation::V2;
}

JsonFields fieldsOf(quint32 notification)
{
    return isDelta(notification) ? JsonFields::Sent : JsonFields::All;
}

void addCode(QJsonObject &object, int code, Generation generation)
{
    if (code == 0)
        return;
    object.insert(QStringLiteral("error"), nameOrNull(errorName(code, generation)));
    object.insert(QStringLiteral("code"), code);
}

/// `prototype` is null if nobody knows what the payload is.
void addPayload(QJsonObject &object, const Message *prototype, const QByteArray &payload,
                Generation generation, JsonFields fields)
{
    const QString name = prototype != nullptr
        ? QString::fromStdString(prototype->GetDescriptor()->name())
        : QString();
    object.insert(QStringLiteral("message"),
                  prototype != nullptr ? QJsonValue(name) : QJsonValue());
    if (payload.size() > kLargestRead) {
        object.insert(QStringLiteral("fields"), QJsonValue());
        object.insert(QStringLiteral("data"), QJsonValue());
        object.insert(QStringLiteral("problem"), QStringLiteral("too long"));
        return;
    }
    const std::unique_ptr<Message> message(prototype != nullptr ? prototype->New() : nullptr);
    const bool isRead
        = message && message->ParseFromArray(payload.constData(), static_cast<int>(payload.size()));
    if (!isRead) {
        object.insert(QStringLiteral("fields"), QJsonValue());
        object.insert(QStringLiteral("data"), QString::fromLatin1(payload.toHex()));
        if (message)
            object.insert(QStringLiteral("problem"), QStringLiteral("malformed"));
        return;
    }
    object.insert(QStringLiteral("fields"), messageJson(*message, fields));
    addCode(object, replyCode(*message).value_or(0), generation);
}

/// Of a reply that nobody published.
void addUnpublishedCode(QJsonObject &object, const CommandEntry *entry, const QByteArray &payload,
                        Generation generation)
{
    const std::unique_ptr<Message> reply(entry != nullptr ? entry->response->New() : nullptr);
    if (reply && reply->ParseFromArray(payload.constData(), static_cast<int>(payload.size())))
        addCode(object, unpublishedCode(*reply).value_or(0), generation);
}

/// Which generation spoke may be wrong: what can't be read may be the other's.
bool commandMayHoldSecret(quint32 command, const Message *CommandEntry::*part)
{
    const auto mayHold = [command, part](Generation generation) {
        const CommandEntry *entry = commandById(command, generation);
        return entry != nullptr && mayHoldSecret(*(entry->*part));
    };
    return mayHold(Generation::V2) || mayHold(Generation::V3);
}

bool noticeMayHoldSecret(const NotificationInfo *info)
{
    return info != nullptr
        && ((info->v2 != nullptr && mayHoldSecret(*info->v2))
            || (info->v3 != nullptr && mayHoldSecret(*info->v3)));
}

bool packetMayHoldSecret(const Packet &packet)
{
    if (packet.isNotification())
        return noticeMayHoldSecret(notificationById(packet.command));
    return commandMayHoldSecret(
        packet.command, packet.isReply() ? &CommandEntry::response : &CommandEntry::request);
}

/// The bytes that were not understood would show it.
void leaveBytesOut(QJsonObject &object)
{
    if (object.contains(QLatin1String("data")))
        object.insert(QStringLiteral("data"), QJsonValue());
}

const Message *prototypeOf(const Packet &packet, const CommandEntry *entry, Generation generation)
{
    if (packet.isNotification())
        return notificationMessage(packet.command, packet.data, generation);
    if (entry == nullptr)
        return nullptr;
    return packet.isReply() ? entry->response : entry->request;
}

const char *nameOf(const Packet &packet, const CommandEntry *entry)
{
    if (!packet.isNotification())
        return entry != nullptr ? entry->info.name : nullptr;
    const NotificationInfo *info = notificationById(packet.command);
    return info != nullptr ? info->name : nullptr;
}

} // namespace

Result<QJsonObject> packetJson(const QByteArray &bytes)
{
    const Result<Packet> parsed = Packet::parse(bytes);
    if (!parsed)
        return parsed.error();
    const Packet &packet = parsed.value();
    const Generation generation = generationOf(packet);
    const CommandEntry *entry = commandById(packet.command, generation);
    QJsonObject object{{QStringLiteral("generation"), generationWord(generation)},
                       {QStringLiteral("minor_version"), static_cast<qint64>(packet.minorVersion)},
                       {QStringLiteral("device_id"), static_cast<qint64>(packet.deviceId)},
                       {QStringLiteral("type"), typeWord(packet)},
                       {QStringLiteral("module"), nameOrNull(moduleName(packet.module))},
                       {QStringLiteral("id"), static_cast<qint64>(packet.command)},
                       {QStringLiteral("command"), nameOrNull(nameOf(packet, entry))},
                       {QStringLiteral("client_id"), packet.clientId}};
    addPayload(object, prototypeOf(packet, entry, generation), packet.data, generation,
               packet.isNotification() ? fieldsOf(packet.command) : JsonFields::All);
    if (packet.isReply())
        addUnpublishedCode(object, entry, packet.data, generation);
    if (packetMayHoldSecret(packet))
        leaveBytesOut(object);
    return object;
}

QJsonObject replyJson(const CommandEntry &entry, Generation generation, const QByteArray &payload)
{
    QJsonObject object{{QStringLiteral("id"), static_cast<qint64>(entry.info.id)},
                       {QStringLiteral("command"), QLatin1String(entry.info.name)}};
    addPayload(object, entry.response, payload, generation, JsonFields::All);
    addUnpublishedCode(object, &entry, payload, generation);
    if (commandMayHoldSecret(entry.info.id, &CommandEntry::response))
        leaveBytesOut(object);
    return object;
}

QJsonObject notificationJson(quint32 id, Generation generation, const QByteArray &payload)
{
    const NotificationInfo *info = notificationById(id);
    QJsonObject object{
        {QStringLiteral("id"), static_cast<qint64>(id)},
        {QStringLiteral("command"), nameOrNull(info != nullptr ? info->name : nullptr)}};
    addPayload(object, notificationMessage(id, payload, generation), payload, generation,
               fieldsOf(id));
    if (noticeMayHoldSecret(info))
        leaveBytesOut(object);
    return object;
}

Result<QByteArray> requestPayload(const CommandEntry &entry, const QJsonObject &fields)
{
    const std::unique_ptr<Message> message(entry.request->New());
    if (const Result<Done> read = readMessageJson(fields, *message); !read)
        return read.error();
    return QByteArray::fromStdString(message->SerializeAsString());
}

} // namespace nd
