// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_message.h"

#include <google/protobuf/descriptor.h>
#include <google/protobuf/message.h>

#include <QJsonArray>

#include <algorithm>
#include <string>

namespace nd::coverage {

namespace {

using google::protobuf::FieldDescriptor;
using google::protobuf::Message;
using google::protobuf::Reflection;

constexpr int kDeepest = 6;

int enumNumber(const FieldDescriptor &field, int number)
{
    const auto *type = field.enum_type();
    return type->value(std::min(number, type->value_count() - 1))->number();
}

void fill(Message &message, int number, int depth);

void fillSingle(Message &message, const FieldDescriptor &field, int number, int depth)
{
    const Reflection &reflection = *message.GetReflection();
    switch (field.cpp_type()) {
    case FieldDescriptor::CPPTYPE_INT32:
        return reflection.SetInt32(&message, &field, number);
    case FieldDescriptor::CPPTYPE_INT64:
        return reflection.SetInt64(&message, &field, number);
    case FieldDescriptor::CPPTYPE_UINT32:
        return reflection.SetUInt32(&message, &field, static_cast<quint32>(number));
    case FieldDescriptor::CPPTYPE_UINT64:
        return reflection.SetUInt64(&message, &field, static_cast<quint64>(number));
    case FieldDescriptor::CPPTYPE_DOUBLE:
        return reflection.SetDouble(&message, &field, number);
    case FieldDescriptor::CPPTYPE_FLOAT:
        return reflection.SetFloat(&message, &field, static_cast<float>(number));
    case FieldDescriptor::CPPTYPE_BOOL:
        return reflection.SetBool(&message, &field, number % 2 == 1);
    case FieldDescriptor::CPPTYPE_ENUM:
        return reflection.SetEnumValue(&message, &field, enumNumber(field, number));
    case FieldDescriptor::CPPTYPE_STRING:
        return reflection.SetString(&message, &field, std::to_string(number));
    case FieldDescriptor::CPPTYPE_MESSAGE:
        return fill(*reflection.MutableMessage(&message, &field), number, depth + 1);
    }
}

void fill(Message &message, int number, int depth)
{
    const Reflection &reflection = *message.GetReflection();
    for (int i = 0; depth < kDeepest && i < message.GetDescriptor()->field_count(); ++i) {
        const FieldDescriptor &field = *message.GetDescriptor()->field(i);
        const auto *oneof = field.real_containing_oneof();
        const bool isOther = oneof != nullptr && oneof->field(0) != &field;
        const bool isCode = field.name() == "code"; // an error is no news of the value
        if (isOther || isCode)
            continue;
        if (!field.is_repeated())
            fillSingle(message, field, number, depth);
        else if (field.cpp_type() == FieldDescriptor::CPPTYPE_MESSAGE)
            fill(*reflection.AddMessage(&message, &field), number, depth + 1);
    }
}

} // namespace

void fillSample(Message &message, int number)
{
    fill(message, number, 0);
}

QJsonObject specialFields(quint32 notification, int number)
{
    constexpr qint64 kTeleGain = 144'396'663'052'566'530; // Source: field notes section 1.3
    switch (notification) {
    case 15222: // on, then off
        return {{QStringLiteral("state"), number % 2}};
    case 15223: // control is lost and comes back
        return {{QStringLiteral("mode"), number % 2}, {QStringLiteral("lock"), true}};
    case 15234:
        return {{QStringLiteral("cam_id"), 0}};
    case 15264:
        return {{QStringLiteral("param_id"), kTeleGain},
                {QStringLiteral("mode"), 1},
                {QStringLiteral("value"), 50 + 10 * number}};
    case 15272:
        return {{QStringLiteral("param_id"), 0},
                {QStringLiteral("supported_resolution_list"), QJsonArray{1, 2}},
                {QStringLiteral("supported_fps_list"), QJsonArray{1, 2}}};
    case 15292:
        return {{QStringLiteral("camera_type"), 0}};
    default:
        return {};
    }
}

} // namespace nd::coverage
