// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dwarf/wire/command_table.h"

#include <QByteArray>
#include <QJsonObject>

namespace nd {

/// A packet taken apart: generation, type, module, id, command, client_id, message, fields; see
/// messageJson(). Replies that carry a code have its name as "error", or null if nobody published
/// one.
///
/// The generation is that of the only firmware that knows the command, else by the envelope. Of an
/// id that nobody knows "command", "message" and "fields" are null and "data" has the bytes as hex;
/// so has a payload that can't be read, with a "problem". One over 64 KB is not read: "fields" and
/// "data" are null, and the "problem" says so. Where the message of either generation
/// may hold a password, "data" is null instead. Malformed only if the envelope is.
Result<QJsonObject> packetJson(const QByteArray &bytes);

/// id, command, message, fields, and for a code "error" and "code"; "data" as above.
QJsonObject replyJson(const CommandEntry &entry, Generation generation, const QByteArray &payload);

/// id, command, message, fields of a notification; fields that a delta lacks are left out. "data"
/// as above.
QJsonObject notificationJson(quint32 id, Generation generation, const QByteArray &payload);

/// The bytes of a request from its fields; see readMessageJson() for what is refused.
Result<QByteArray> requestPayload(const CommandEntry &entry, const QJsonObject &fields);

} // namespace nd
