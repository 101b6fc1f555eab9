// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>

namespace nd {

/// One field of a protobuf message as it stands on the wire.
struct ProtobufField
{
    quint32 number = 0;
    quint64 value = 0; ///< Of varint and fixed fields.
    QByteArrayView bytes; ///< Of length-delimited fields; points into the message.
    bool isBytes = false;
};

/// Walks the fields of one protobuf message without its schema; never reads beyond the bytes it was
/// given. For core/net, which does not see the generated messages.
class ProtobufFields
{
public:
    explicit ProtobufFields(QByteArrayView message) : m_rest(message) {}

    /// The next field; nothing at the end and after an error.
    std::optional<ProtobufField> next();
    /// True if what was read so far breaks the encoding.
    bool failed() const { return m_failed; }

private:
    std::optional<quint64> varint();
    std::optional<quint64> fixed(int size);
    bool readValue(ProtobufField &field, int wireType);

    QByteArrayView m_rest;
    bool m_failed = false;
};

} // namespace nd
