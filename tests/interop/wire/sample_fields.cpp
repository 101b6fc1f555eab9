// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_fields.h"

#include <google/protobuf/descriptor.h>

#include <QJsonArray>

namespace nd {

namespace {

using google::protobuf::Descriptor;
using google::protobuf::FieldDescriptor;

constexpr qint64 kLarge = 144'396'663'052'566'529; // a parameter id of V3: doubles round it

/// The same value as JSON for our code and as protoc spells it.
struct Sample
{
    QJsonValue json;
    QString text;
};

Sample numberSample(qint64 number)
{
    return {number, QString::number(number)};
}

Sample enumSample(const FieldDescriptor &field)
{
    const auto *type = field.enum_type();
    const QString name = QString::fromStdString(type->value(type->value_count() - 1)->name());
    return {name, name};
}

Sample textSample(const FieldDescriptor &field)
{
    const QString text = QStringLiteral("text %1").arg(field.number());
    const QString quoted = QStringLiteral("\"%1\"").arg(text);
    if (field.type() == FieldDescriptor::TYPE_BYTES)
        return {QString::fromLatin1(text.toLatin1().toHex()), quoted};
    return {text, quoted};
}

Sample sampleOf(const FieldDescriptor &field)
{
    switch (field.cpp_type()) {
    case FieldDescriptor::CPPTYPE_INT32:
        return numberSample(-1000 - field.number());
    case FieldDescriptor::CPPTYPE_INT64:
        return numberSample(-kLarge - field.number());
    case FieldDescriptor::CPPTYPE_UINT32:
        return numberSample(4'000'000'000 + field.number());
    case FieldDescriptor::CPPTYPE_UINT64:
        return numberSample(kLarge + field.number());
    case FieldDescriptor::CPPTYPE_DOUBLE:
    case FieldDescriptor::CPPTYPE_FLOAT:
        return {field.number() + 0.25, QString::number(field.number() + 0.25)};
    case FieldDescriptor::CPPTYPE_BOOL:
        return {true, QStringLiteral("true")};
    case FieldDescriptor::CPPTYPE_ENUM:
        return enumSample(field);
    case FieldDescriptor::CPPTYPE_STRING:
        return textSample(field);
    case FieldDescriptor::CPPTYPE_MESSAGE:
        break;
    }
    return {};
}

bool isLeftOut(const FieldDescriptor &field)
{
    const auto *oneof = field.real_containing_oneof();
    return oneof != nullptr && oneof->field(0) != &field;
}

void addFlat(const Descriptor &message, const QString &prefix, QStringList &lines)
{
    for (int i = 0; i < message.field_count(); ++i) {
        const FieldDescriptor &field = *message.field(i);
        const QString path = prefix + QString::fromStdString(field.name());
        if (isLeftOut(field))
            continue;
        if (field.cpp_type() == FieldDescriptor::CPPTYPE_MESSAGE)
            addFlat(*field.message_type(), path + QLatin1Char('.'), lines);
        else
            lines.append(QStringLiteral("%1: %2").arg(path, sampleOf(field).text));
    }
}

} // namespace

QJsonObject sampleFields(const Descriptor &message)
{
    QJsonObject object;
    for (int i = 0; i < message.field_count(); ++i) {
        const FieldDescriptor &field = *message.field(i);
        if (isLeftOut(field))
            continue;
        const bool isMessage = field.cpp_type() == FieldDescriptor::CPPTYPE_MESSAGE;
        const QJsonValue value
            = isMessage ? QJsonValue(sampleFields(*field.message_type())) : sampleOf(field).json;
        object.insert(QString::fromStdString(field.name()),
                      field.is_repeated() ? QJsonValue(QJsonArray{value}) : value);
    }
    return object;
}

QStringList flatSample(const Descriptor &message)
{
    QStringList lines;
    addFlat(message, {}, lines);
    lines.sort();
    return lines;
}

QByteArray sampleText(const Descriptor &message)
{
    QByteArray text;
    for (int i = 0; i < message.field_count(); ++i) {
        const FieldDescriptor &field = *message.field(i);
        if (isLeftOut(field))
            continue;
        text += QByteArray::fromStdString(field.name());
        if (field.cpp_type() == FieldDescriptor::CPPTYPE_MESSAGE)
            text += " {\n" + sampleText(*field.message_type()) + "}\n";
        else
            text += ": " + sampleOf(field).text.toUtf8() + '\n';
    }
    return text;
}

QStringList flatText(const QByteArray &protocOutput)
{
    QStringList lines;
    QStringList open;
    const QStringList rows = QString::fromUtf8(protocOutput).split(QLatin1Char('\n'));
    for (const QString &row : rows) {
        const QString line = row.trimmed();
        if (line.endsWith(QLatin1String(" {")))
            open.append(line.chopped(2) + QLatin1Char('.'));
        else if (line == QLatin1String("}"))
            open.removeLast();
        else if (!line.isEmpty())
            lines.append(open.join(QString()) + line);
    }
    lines.sort();
    return lines;
}

} // namespace nd
