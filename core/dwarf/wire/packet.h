// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace nd {

/// The envelope of every message on the WebSocket. Value type; any thread.
///
/// Source: dwarf-api-2.0 section 4.3. Replies have type 3 or 1 and belong to a request by `command`
/// alone: the module of a reply is not reliable (12000 is answered with module 1), nor is its
/// client id.
struct Packet
{
    enum class Type : quint32 { Request = 0, Response = 1, Notification = 2, LateResponse = 3 };

    /// More than any answer needs; what is larger is not read at all.
    static constexpr qsizetype kLargestPacket = qsizetype{4} * 1024 * 1024;
    static constexpr qsizetype kLongestClientId = 256;

    quint32 majorVersion = 1;
    quint32 minorVersion = 0;
    quint32 deviceId = 0;
    quint32 module = 0;
    quint32 command = 0;
    Type type = Type::Request;
    QByteArray data;
    QString clientId;

    bool isReply() const { return type == Type::Response || type == Type::LateResponse; }
    bool isNotification() const { return type == Type::Notification; }

    /// Zeros are left out, as proto3 does; a request has no type on the wire.
    QByteArray serialize() const;
    /// Never throws. Malformed says what is wrong, at which byte: "data says 2147483647 bytes, 12
    /// are left". Unknown fields are skipped.
    static Result<Packet> parse(const QByteArray &bytes);

    bool operator==(const Packet &) const = default;
};

} // namespace nd
