// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/recorder/secret_messages.h"

#include "core/dwarf/recorder/secret_mask.h"
#include "core/dwarf/wire/command_table.h"
#include "core/dwarf/wire/notifications.h"
#include "core/dwarf/wire/packet.h"

#include <google/protobuf/descriptor.h>
#include <google/protobuf/message.h>

#include <QHash>

#include <algorithm>
#include <memory>
#include <set>

namespace nd {

namespace {

using google::protobuf::Descriptor;
using google::protobuf::FieldDescriptor;
using google::protobuf::Message;
using google::protobuf::Reflection;
using Learn = std::function<void(const QByteArray &)>;

bool isSecret(const FieldDescriptor &field)
{
    return field.cpp_type() == FieldDescriptor::CPPTYPE_STRING
        && SecretMask::isSecretName(QString::fromStdString(field.name()));
}

bool hasSecret(const Descriptor &type, std::set<const Descriptor *> &seen)
{
    if (!seen.insert(&type).second)
        return false;
    for (int i = 0; i < type.field_count(); ++i) {
        const FieldDescriptor &field = *type.field(i);
        if (isSecret(field))
            return true;
        if (field.message_type() != nullptr && hasSecret(*field.message_type(), seen))
            return true;
    }
    return false;
}

using Table = QHash<quint32, SecretMessages::Candidates>;

void offer(Table &table, quint32 id, const Message *message)
{
    std::set<const Descriptor *> seen;
    if (message == nullptr || !hasSecret(*message->GetDescriptor(), seen))
        return;
    SecretMessages::Candidates &known = table[id];
    if (std::find(known.begin(), known.end(), message) == known.end())
        known.push_back(message);
}

/// By what the envelope says a payload is.
struct Tables
{
    Table requests;
    Table replies;
    Table notifications;

    Tables()
    {
        for (const CommandEntry &entry : commandTable()) {
            offer(requests, entry.info.id, entry.request);
            offer(replies, entry.info.id, entry.response);
        }
        for (const NotificationInfo &info : notificationTable()) {
            offer(notifications, info.id, info.v2);
            offer(notifications, info.id, info.v3);
        }
    }
};

void blankField(Message &message, const FieldDescriptor &field, const Learn &learn)
{
    static const std::string kBlank = "***";
    const Reflection &reflection = *message.GetReflection();
    if (!field.is_repeated()) {
        learn(QByteArray::fromStdString(reflection.GetString(message, &field)));
        return reflection.SetString(&message, &field, kBlank);
    }
    for (int i = 0; i < reflection.FieldSize(message, &field); ++i) {
        learn(QByteArray::fromStdString(reflection.GetRepeatedString(message, &field, i)));
        reflection.SetRepeatedString(&message, &field, i, kBlank);
    }
}

void blank(Message &message, const Learn &learn)
{
    const Reflection &reflection = *message.GetReflection();
    std::vector<const FieldDescriptor *> fields;
    reflection.ListFields(message, &fields);
    for (const FieldDescriptor *field : fields) {
        if (isSecret(*field)) {
            blankField(message, *field, learn);
        } else if (field->cpp_type() == FieldDescriptor::CPPTYPE_MESSAGE && field->is_repeated()) {
            for (int i = 0; i < reflection.FieldSize(message, field); ++i)
                blank(*reflection.MutableRepeatedMessage(&message, field, i), learn);
        } else if (field->cpp_type() == FieldDescriptor::CPPTYPE_MESSAGE) {
            blank(*reflection.MutableMessage(&message, field), learn);
        }
    }
}

} // namespace

SecretMessages::Candidates SecretMessages::candidates(quint32 id, quint32 type)
{
    static const Tables tables;
    switch (static_cast<Packet::Type>(type)) {
    case Packet::Type::Request:
        return tables.requests.value(id);
    case Packet::Type::Response:
    case Packet::Type::LateResponse:
        return tables.replies.value(id);
    case Packet::Type::Notification:
        return tables.notifications.value(id);
    }
    return tables.requests.value(id);
}

bool SecretMessages::mask(QByteArray &payload, const Candidates &candidates, const Learn &learn)
{
    bool wasRead = false;
    for (const Message *prototype : candidates) {
        const std::unique_ptr<Message> message(prototype->New());
        if (!message->ParseFromArray(payload.constData(), static_cast<int>(payload.size())))
            continue;
        wasRead = true;
        const std::string before = message->SerializeAsString();
        blank(*message, learn);
        const std::string after = message->SerializeAsString();
        if (after != before)
            payload = QByteArray::fromStdString(after);
    }
    return wasRead;
}

} // namespace nd
