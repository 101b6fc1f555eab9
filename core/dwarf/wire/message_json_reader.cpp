// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/wire/message_json_reader.h"

#include <google/protobuf/descriptor.h>
#include <google/protobuf/message.h>

#include <QJsonArray>

#include <cmath>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>

namespace nd {

namespace {

using google::protobuf::FieldDescriptor;
using google::protobuf::Message;
using google::protobuf::Reflection;

constexpr int kDeepest = 32; ///< More than any message of proto/ nests.

Result<Done> fill(const QJsonObject &object, Message &message, int depth);

Error malformed(const QString &detail)
{
    return {Error::Code::Malformed, 0, detail};
}

QString nameOf(const FieldDescriptor &field)
{
    return QString::fromStdString(field.name());
}

/// Exactly what was written; nothing if it is not whole or beyond 63 bits.
std::optional<qint64> integerOf(const QJsonValue &json)
{
    constexpr double kBeyond = 9.2e18; // what JSON holds as a fraction can't be told exactly there
    if (json.isString()) {
        bool isNumber = false;
        const qint64 value = json.toString().toLongLong(&isNumber);
        return isNumber ? std::optional(value) : std::nullopt;
    }
    const double rough = json.toDouble(NAN);
    if (rough == std::floor(rough) && std::abs(rough) < kBeyond)
        return json.toInteger();
    return std::nullopt;
}

/// A whole number that T holds, also as text.
template<typename T>
std::optional<T> wholeOf(const QJsonValue &json)
{
    if constexpr (std::is_same_v<T, quint64>) {
        bool isNumber = false;
        const quint64 large = json.toString().toULongLong(&isNumber);
        if (isNumber)
            return large;
    }
    const std::optional<qint64> value = integerOf(json);
    if (!value || !std::in_range<T>(*value))
        return std::nullopt;
    return static_cast<T>(*value);
}

std::optional<int> enumOf(const FieldDescriptor &field, const QJsonValue &json)
{
    if (!json.isString())
        return wholeOf<int>(json);
    const auto *value = field.enum_type()->FindValueByName(json.toString().toStdString());
    return value != nullptr ? std::optional(value->number()) : std::nullopt;
}

std::optional<std::string> textOf(const FieldDescriptor &field, const QJsonValue &json)
{
    if (!json.isString())
        return std::nullopt;
    if (field.type() != FieldDescriptor::TYPE_BYTES)
        return json.toString().toStdString();
    const QByteArray hex = json.toString().toLatin1();
    const QByteArray bytes = QByteArray::fromHex(hex);
    return bytes.size() * 2 == hex.size() ? std::optional(bytes.toStdString()) : std::nullopt;
}

std::optional<double> numberOf(const QJsonValue &json)
{
    return json.isDouble() ? std::optional(json.toDouble()) : std::nullopt;
}

std::optional<bool> truthOf(const QJsonValue &json)
{
    return json.isBool() ? std::optional(json.toBool()) : std::nullopt;
}

/// Writes one value into a field, or adds it to a repeated one.
class FieldWriter
{
public:
    FieldWriter(Message &message, const FieldDescriptor &field, int depth)
        : m_message(message)
        , m_reflection(*message.GetReflection())
        , m_field(field)
        , m_depth(depth)
    {
    }

    Result<Done> write(const QJsonValue &json)
    {
        if (m_field.cpp_type() == FieldDescriptor::CPPTYPE_MESSAGE)
            return writeMessage(json);
        return writeScalar(json)
            ? Result<Done>(Done{})
            : malformed(QStringLiteral("%1 needs %2")
                            .arg(nameOf(m_field), QLatin1String(m_field.type_name())));
    }

private:
    Result<Done> writeMessage(const QJsonValue &json)
    {
        if (!json.isObject())
            return malformed(QStringLiteral("%1 needs an object").arg(nameOf(m_field)));
        Message &nested = m_field.is_repeated()
            ? *m_reflection.AddMessage(&m_message, &m_field)
            : *m_reflection.MutableMessage(&m_message, &m_field);
        return fill(json.toObject(), nested, m_depth + 1);
    }

    bool writeScalar(const QJsonValue &json)
    {
        switch (m_field.cpp_type()) {
        case FieldDescriptor::CPPTYPE_INT32:
            return put(wholeOf<qint32>(json), &Reflection::SetInt32, &Reflection::AddInt32);
        case FieldDescriptor::CPPTYPE_INT64:
            return put(wholeOf<qint64>(json), &Reflection::SetInt64, &Reflection::AddInt64);
        case FieldDescriptor::CPPTYPE_UINT32:
            return put(wholeOf<quint32>(json), &Reflection::SetUInt32, &Reflection::AddUInt32);
        case FieldDescriptor::CPPTYPE_UINT64:
            return put(wholeOf<quint64>(json), &Reflection::SetUInt64, &Reflection::AddUInt64);
        case FieldDescriptor::CPPTYPE_DOUBLE:
            return put(numberOf(json), &Reflection::SetDouble, &Reflection::AddDouble);
        case FieldDescriptor::CPPTYPE_FLOAT:
            return put(numberOf(json), &Reflection::SetFloat, &Reflection::AddFloat);
        case FieldDescriptor::CPPTYPE_BOOL:
            return put(truthOf(json), &Reflection::SetBool, &Reflection::AddBool);
        case FieldDescriptor::CPPTYPE_ENUM:
            return put(enumOf(m_field, json), &Reflection::SetEnumValue, &Reflection::AddEnumValue);
        case FieldDescriptor::CPPTYPE_STRING:
            return put(textOf(m_field, json), &Reflection::SetString, &Reflection::AddString);
        case FieldDescriptor::CPPTYPE_MESSAGE:
            break;
        }
        return false;
    }

    template<typename T, typename Stored>
    bool put(const std::optional<T> &value,
             void (Reflection::*set)(Message *, const FieldDescriptor *, Stored) const,
             void (Reflection::*add)(Message *, const FieldDescriptor *, Stored) const)
    {
        if (!value)
            return false;
        (m_reflection.*(m_field.is_repeated() ? add : set))(&m_message, &m_field,
                                                            static_cast<Stored>(*value));
        return true;
    }

    Message &m_message;
    const Reflection &m_reflection;
    const FieldDescriptor &m_field;
    int m_depth;
};

Result<Done> fillField(const QJsonValue &json, Message &message, const FieldDescriptor &field,
                       int depth)
{
    FieldWriter writer(message, field, depth);
    if (!field.is_repeated())
        return writer.write(json);
    if (!json.isArray())
        return malformed(QStringLiteral("%1 needs a list").arg(nameOf(field)));
    const QJsonArray list = json.toArray();
    for (const auto &element : list) {
        if (Result<Done> written = writer.write(element); !written)
            return written;
    }
    return Done{};
}

Result<Done> fill(const QJsonObject &object, Message &message, int depth)
{
    const auto *descriptor = message.GetDescriptor();
    if (depth > kDeepest)
        return malformed(QStringLiteral("nested too deep"));
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto *field = descriptor->FindFieldByName(it.key().toStdString());
        if (field == nullptr)
            return malformed(QStringLiteral("%1 has no field %2")
                                 .arg(QString::fromStdString(descriptor->name()), it.key()));
        if (Result<Done> written = fillField(it.value(), message, *field, depth); !written)
            return written;
    }
    return Done{};
}

} // namespace

Result<Done> readMessageJson(const QJsonObject &object, Message &message)
{
    return fill(object, message, 0);
}

} // namespace nd
