// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/wire/wire_fault.h"

#include <google/protobuf/descriptor.h>
#include <google/protobuf/io/coded_stream.h>
#include <google/protobuf/wire_format_lite.h>

namespace nd {

namespace {

using google::protobuf::Descriptor;
using google::protobuf::internal::WireFormatLite;
using google::protobuf::io::CodedInputStream;

QString fieldName(const Descriptor &message, int number)
{
    const auto *field = message.FindFieldByNumber(number);
    return field != nullptr ? QString::fromStdString(field->name())
                            : QStringLiteral("field %1").arg(number);
}

QString lengthFault(CodedInputStream &stream, const QString &field, qsizetype size)
{
    uint32_t length = 0;
    if (!stream.ReadVarint32(&length))
        return QStringLiteral("%1 ends within its length").arg(field);
    const qsizetype left = size - stream.CurrentPosition();
    if (qsizetype{length} > left)
        return QStringLiteral("%1 says %2 bytes, %3 are left").arg(field).arg(length).arg(left);
    stream.Skip(static_cast<int>(length));
    return {};
}

QString valueFault(CodedInputStream &stream, quint32 tag, const QString &field, qsizetype size)
{
    uint64_t value = 0;
    uint32_t half = 0;
    const QString cut = QStringLiteral("%1 is cut off").arg(field);
    switch (WireFormatLite::GetTagWireType(tag)) {
    case WireFormatLite::WIRETYPE_VARINT:
        return stream.ReadVarint64(&value) ? QString() : cut;
    case WireFormatLite::WIRETYPE_FIXED64:
        return stream.ReadLittleEndian64(&value) ? QString() : cut;
    case WireFormatLite::WIRETYPE_FIXED32:
        return stream.ReadLittleEndian32(&half) ? QString() : cut;
    case WireFormatLite::WIRETYPE_LENGTH_DELIMITED:
        return lengthFault(stream, field, size);
    case WireFormatLite::WIRETYPE_START_GROUP:
    case WireFormatLite::WIRETYPE_END_GROUP:
        break;
    }
    return QStringLiteral("%1 has an impossible wire type").arg(field);
}

} // namespace

QString wireFault(const QByteArray &bytes, const Descriptor &message)
{
    CodedInputStream stream(reinterpret_cast<const quint8 *>(bytes.constData()),
                            static_cast<int>(bytes.size()));
    while (stream.CurrentPosition() < bytes.size()) {
        const int start = stream.CurrentPosition();
        const quint32 tag = stream.ReadTag();
        const int number = WireFormatLite::GetTagFieldNumber(tag);
        QString fault = number == 0
            ? QStringLiteral("no field starts here")
            : valueFault(stream, tag, fieldName(message, number), bytes.size());
        if (!fault.isEmpty())
            return QStringLiteral("%1 (byte %2)").arg(fault).arg(start);
    }
    return QStringLiteral("a text or a nested message in it is malformed");
}

} // namespace nd
