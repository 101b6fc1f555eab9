// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/wire/message_text.h"

#include "core/dwarf/wire/errors.h"

#include <google/protobuf/descriptor.h>
#include <google/protobuf/message.h>
#include <google/protobuf/unknown_field_set.h>

#include <algorithm>
#include <array>
#include <memory>
#include <set>
#include <string_view>
#include <vector>

namespace nd {

namespace {

using google::protobuf::Descriptor;
using google::protobuf::FieldDescriptor;
using google::protobuf::Message;

/// Fields that hold a password, a key or what proves an activation, in every message of proto/.
constexpr std::array<std::string_view, 8> kSecrets{"psw", "psd", "ble_psd", "password",
                                                   "ak",  "sk",  "token",   "request_param"};

void mask(Message &message);

void maskNested(Message &message, const FieldDescriptor &field)
{
    const auto *reflection = message.GetReflection();
    if (!field.is_repeated()) {
        mask(*reflection->MutableMessage(&message, &field));
        return;
    }
    for (int i = 0; i < reflection->FieldSize(message, &field); ++i)
        mask(*reflection->MutableRepeatedMessage(&message, &field, i));
}

/// Depth is bounded by what protobuf parses (100 levels).
void mask(Message &message)
{
    const auto *reflection = message.GetReflection();
    std::vector<const FieldDescriptor *> fields;
    reflection->ListFields(message, &fields);
    for (const FieldDescriptor *field : fields) {
        if (field->cpp_type() == FieldDescriptor::CPPTYPE_MESSAGE)
            maskNested(message, *field);
        else if (isSecret(*field))
            reflection->SetString(&message, field, "***");
    }
}

/// `seen` ends it where a message holds its like.
bool canHold(const Descriptor &type, std::set<const Descriptor *> &seen)
{
    if (!seen.insert(&type).second)
        return false;
    for (int i = 0; i < type.field_count(); ++i) {
        const FieldDescriptor &field = *type.field(i);
        const Descriptor *nested = field.message_type();
        if (isSecret(field) || (nested != nullptr && canHold(*nested, seen)))
            return true;
    }
    return false;
}

} // namespace

std::optional<int> replyCode(const Message &answer)
{
    const auto *field = answer.GetDescriptor()->FindFieldByName("code");
    if (field == nullptr || field->is_repeated()
        || field->cpp_type() != FieldDescriptor::CPPTYPE_INT32)
        return std::nullopt;
    const auto codeIn = [&answer](const FieldDescriptor &number) {
        return deviceCode(answer.GetReflection()->GetInt32(answer, &number));
    };
    const auto *axis = answer.GetDescriptor()->FindFieldByNumber(1);
    const bool isPlainAnswer = axis != field && axis != nullptr && axis->name() == "id"
        && axis->cpp_type() == FieldDescriptor::CPPTYPE_INT32 && !axis->is_repeated()
        && answer.GetReflection()->GetInt32(answer, axis) < 0;
    return codeIn(isPlainAnswer ? *axis : *field);
}

std::optional<int> unpublishedCode(const Message &answer)
{
    if (answer.GetDescriptor()->field_count() > 0)
        return std::nullopt;
    const auto &unknown = answer.GetReflection()->GetUnknownFields(answer);
    for (int i = 0; i < unknown.field_count(); ++i) {
        const auto &field = unknown.field(i);
        if (field.number() != 1 || field.type() != google::protobuf::UnknownField::TYPE_VARINT)
            continue;
        const auto code = static_cast<qint32>(field.varint());
        return code < 0 ? std::optional(deviceCode(code)) : std::nullopt;
    }
    return std::nullopt;
}

bool isSecret(const FieldDescriptor &field)
{
    return field.cpp_type() == FieldDescriptor::CPPTYPE_STRING
        && std::find(kSecrets.begin(), kSecrets.end(), field.name()) != kSecrets.end();
}

bool mayHoldSecret(const Message &prototype)
{
    std::set<const Descriptor *> seen;
    return canHold(*prototype.GetDescriptor(), seen);
}

QString maskedText(const Message &message)
{
    const std::unique_ptr<Message> copy(message.New());
    copy->CopyFrom(message);
    copy->DiscardUnknownFields(); // What has no name could be a password too.
    mask(*copy);
    return QString::fromStdString(copy->ShortDebugString());
}

} // namespace nd
