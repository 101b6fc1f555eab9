// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/wire/message_json.h"

#include "core/dwarf/wire/message_text.h"

#include <google/protobuf/descriptor.h>
#include <google/protobuf/message.h>
#include <google/protobuf/unknown_field_set.h>

#include <QJsonArray>

#include <cmath>
#include <limits>

namespace nd {

namespace {

using google::protobuf::FieldDescriptor;
using google::protobuf::Message;

QJsonValue numberJson(double value)
{
    if (std::isfinite(value))
        return value;
    return std::isnan(value)
        ? QStringLiteral("NaN")
        : (value > 0 ? QStringLiteral("Infinity") : QStringLiteral("-Infinity"));
}

QJsonValue wholeJson(quint64 value)
{
    if (value <= static_cast<quint64>(std::numeric_limits<qint64>::max()))
        return static_cast<qint64>(value);
    return QString::number(value);
}

QJsonValue enumJson(const FieldDescriptor &field, int value)
{
    const auto *known = field.enum_type()->FindValueByNumber(value);
    if (known == nullptr)
        return value;
    return QString::fromStdString(known->name());
}

QJsonValue textJson(const FieldDescriptor &field, const std::string &text)
{
    if (field.type() == FieldDescriptor::TYPE_BYTES)
        return QString::fromLatin1(QByteArray::fromStdString(text).toHex());
    if (isSecret(field) && !text.empty())
        return QStringLiteral("***");
    return QString::fromStdString(text);
}

/// Reads one field of one message; `index` is that of a repeated field, else negative.
class FieldReader
{
public:
    FieldReader(const Message &message, const FieldDescriptor &field, JsonFields fields)
        : m_message(message)
        , m_reflection(*message.GetReflection())
        , m_field(field)
        , m_fields(fields)
    {
    }

    QJsonValue value() const
    {
        if (!m_field.is_repeated())
            return element(-1);
        QJsonArray list;
        for (int i = 0; i < m_reflection.FieldSize(m_message, &m_field); ++i)
            list.append(element(i));
        return list;
    }

private:
    QJsonValue element(int i) const
    {
        switch (m_field.cpp_type()) {
        case FieldDescriptor::CPPTYPE_INT32:
            return get(i, &Reflection::GetInt32, &Reflection::GetRepeatedInt32);
        case FieldDescriptor::CPPTYPE_INT64:
            return static_cast<qint64>(
                get(i, &Reflection::GetInt64, &Reflection::GetRepeatedInt64));
        case FieldDescriptor::CPPTYPE_UINT32:
            return static_cast<qint64>(
                get(i, &Reflection::GetUInt32, &Reflection::GetRepeatedUInt32));
        case FieldDescriptor::CPPTYPE_UINT64:
            return wholeJson(get(i, &Reflection::GetUInt64, &Reflection::GetRepeatedUInt64));
        case FieldDescriptor::CPPTYPE_DOUBLE:
            return numberJson(get(i, &Reflection::GetDouble, &Reflection::GetRepeatedDouble));
        case FieldDescriptor::CPPTYPE_FLOAT:
            return numberJson(
                static_cast<double>(get(i, &Reflection::GetFloat, &Reflection::GetRepeatedFloat)));
        case FieldDescriptor::CPPTYPE_BOOL:
            return get(i, &Reflection::GetBool, &Reflection::GetRepeatedBool);
        case FieldDescriptor::CPPTYPE_ENUM:
            return enumJson(m_field,
                            get(i, &Reflection::GetEnumValue, &Reflection::GetRepeatedEnumValue));
        case FieldDescriptor::CPPTYPE_STRING:
            return textJson(m_field,
                            get(i, &Reflection::GetString, &Reflection::GetRepeatedString));
        case FieldDescriptor::CPPTYPE_MESSAGE:
            return messageJson(nested(i), m_fields);
        }
        return {};
    }

    using Reflection = google::protobuf::Reflection;

    template<typename T>
    T get(int i, T (Reflection::*single)(const Message &, const FieldDescriptor *) const,
          T (Reflection::*repeated)(const Message &, const FieldDescriptor *, int) const) const
    {
        return i < 0 ? (m_reflection.*single)(m_message, &m_field)
                     : (m_reflection.*repeated)(m_message, &m_field, i);
    }

    const Message &nested(int i) const
    {
        return i < 0 ? m_reflection.GetMessage(m_message, &m_field)
                     : m_reflection.GetRepeatedMessage(m_message, &m_field, i);
    }

    const Message &m_message;
    const Reflection &m_reflection;
    const FieldDescriptor &m_field;
    JsonFields m_fields;
};

bool isWritten(const Message &message, const FieldDescriptor &field, JsonFields fields)
{
    const auto *reflection = message.GetReflection();
    const bool showsAll = fields == JsonFields::All;
    if (field.is_repeated())
        return showsAll || reflection->FieldSize(message, &field) > 0;
    return (showsAll && !field.has_presence()) || reflection->HasField(message, &field);
}

QJsonArray unknownNumbers(const Message &message)
{
    QJsonArray numbers;
    const auto &unknown = message.GetReflection()->GetUnknownFields(message);
    for (int i = 0; i < unknown.field_count(); ++i)
        numbers.append(unknown.field(i).number());
    return numbers;
}

} // namespace

QJsonObject messageJson(const Message &message, JsonFields fields)
{
    QJsonObject object;
    const auto *descriptor = message.GetDescriptor();
    for (int i = 0; i < descriptor->field_count(); ++i) {
        const FieldDescriptor &field = *descriptor->field(i);
        if (isWritten(message, field, fields))
            object.insert(QString::fromStdString(field.name()),
                          FieldReader(message, field, fields).value());
    }
    if (const QJsonArray numbers = unknownNumbers(message); !numbers.isEmpty())
        object.insert(QStringLiteral("unknown_fields"), numbers);
    return object;
}

} // namespace nd
