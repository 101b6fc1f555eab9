// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/wire/message_template.h"

#include <google/protobuf/descriptor.h>
#include <google/protobuf/message.h>

#include <QJsonArray>

namespace nd {

namespace {

using google::protobuf::Descriptor;
using google::protobuf::FieldDescriptor;

constexpr int kDeepestTemplate = 8; ///< A message that holds its like would never end.

QJsonObject templateOf(const Descriptor &message, int depth);

QJsonValue valueOf(const FieldDescriptor &field, int depth)
{
    if (field.is_repeated())
        return QJsonArray();
    switch (field.cpp_type()) {
    case FieldDescriptor::CPPTYPE_BOOL:
        return false;
    case FieldDescriptor::CPPTYPE_STRING:
        return QString();
    case FieldDescriptor::CPPTYPE_ENUM:
        return QString::fromStdString(field.default_value_enum()->name());
    case FieldDescriptor::CPPTYPE_MESSAGE:
        return templateOf(*field.message_type(), depth + 1);
    case FieldDescriptor::CPPTYPE_INT32:
    case FieldDescriptor::CPPTYPE_INT64:
    case FieldDescriptor::CPPTYPE_UINT32:
    case FieldDescriptor::CPPTYPE_UINT64:
    case FieldDescriptor::CPPTYPE_DOUBLE:
    case FieldDescriptor::CPPTYPE_FLOAT:
        break;
    }
    return 0;
}

/// One of several that rule each other out, and not the first.
bool isAlternative(const FieldDescriptor &field)
{
    const auto *alternatives = field.real_containing_oneof();
    return alternatives != nullptr && alternatives->field(0) != &field;
}

QJsonObject templateOf(const Descriptor &message, int depth)
{
    QJsonObject object;
    if (depth > kDeepestTemplate)
        return object;
    for (int i = 0; i < message.field_count(); ++i) {
        const FieldDescriptor &field = *message.field(i);
        if (!isAlternative(field))
            object.insert(QString::fromStdString(field.name()), valueOf(field, depth));
    }
    return object;
}

} // namespace

QJsonObject messageTemplate(const google::protobuf::Message &message)
{
    return templateOf(*message.GetDescriptor(), 0);
}

} // namespace nd
