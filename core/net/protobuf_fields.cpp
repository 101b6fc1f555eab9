// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/protobuf_fields.h"

#include <limits>

namespace nd {

namespace {

// Source: protobuf.dev/programming-guides/encoding. Groups (3, 4) are long gone.
constexpr int kVarint = 0;
constexpr int kFixed64 = 1;
constexpr int kLengthDelimited = 2;
constexpr int kFixed32 = 5;
constexpr int kMostVarintBytes = 10;

} // namespace

std::optional<quint64> ProtobufFields::varint()
{
    quint64 value = 0;
    for (int i = 0; i < kMostVarintBytes && i < m_rest.size(); ++i) {
        const auto byte = static_cast<quint8>(m_rest.at(i));
        value |= static_cast<quint64>(byte & 0x7fU) << (7 * i);
        if ((byte & 0x80U) == 0) {
            m_rest = m_rest.sliced(i + 1);
            return value;
        }
    }
    return std::nullopt;
}

std::optional<quint64> ProtobufFields::fixed(int size)
{
    if (m_rest.size() < size)
        return std::nullopt;
    quint64 value = 0;
    for (int i = 0; i < size; ++i)
        value |= static_cast<quint64>(static_cast<quint8>(m_rest.at(i))) << (8 * i);
    m_rest = m_rest.sliced(size);
    return value;
}

bool ProtobufFields::readValue(ProtobufField &field, int wireType)
{
    field.isBytes = wireType == kLengthDelimited;
    const bool isVarint = wireType == kVarint || field.isBytes;
    if (!isVarint && wireType != kFixed64 && wireType != kFixed32)
        return false;
    const auto number = isVarint ? varint() : fixed(wireType == kFixed64 ? 8 : 4);
    if (!number)
        return false;
    field.value = *number;
    if (!field.isBytes)
        return true;
    if (*number > static_cast<quint64>(m_rest.size()))
        return false;
    const auto length = static_cast<qsizetype>(*number);
    field.bytes = m_rest.first(length);
    m_rest = m_rest.sliced(length);
    return true;
}

std::optional<ProtobufField> ProtobufFields::next()
{
    if (m_failed || m_rest.isEmpty())
        return std::nullopt;
    ProtobufField field;
    const auto tag = varint();
    const bool plausible = tag && *tag >> 3 > 0 && *tag <= std::numeric_limits<quint32>::max();
    if (plausible)
        field.number = static_cast<quint32>(*tag >> 3);
    m_failed = !plausible || !readValue(field, static_cast<int>(*tag & 7U));
    return m_failed ? std::nullopt : std::optional(field);
}

} // namespace nd
