// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dwarf/wire/command_table.h"

#include <QJsonObject>

#include <chrono>
#include <functional>

class QObject;

namespace nd {

class Session;

// Any command of the table as a person writes it: its id or the maker's name, and its fields as
// JSON. nightdeskctl and the window go this one way. GUI thread.

/// A Stop row is sent until it is answered: who waits for the answer does so no longer than this.
inline constexpr std::chrono::milliseconds kStopPatience{10'000};

/// Null if nobody knows it.
const CommandEntry *commandByWord(const QString &word, Generation generation);

/// A JSON object; no text is an empty one. Malformed, and `detail` says where.
Result<QJsonObject> fieldsOfText(const QString &text);

/// Whether the message of one generation at least takes these fields; see requestPayload().
Result<Done> checkFields(quint32 command, const QJsonObject &fields);

/// True for what only the client who has control may send.
bool needsControl(const CommandInfo &row);

/// A reply of the telescope.
struct CommandAnswer
{
    QJsonObject reply; ///< See replyJson().
    std::optional<Error> refusal; ///< The reply says no, or can't be read.
};

/// Sends `entry` through all gates of Session::requestRaw().
///
/// `done` is called once, later, or never if `context` died; with the error if there was no reply.
/// NotAllowed for what withheldReason() names, Malformed if the fields do not fit. `progress` gets
/// the intermediate replies of a Long row.
void callCommand(Session &session, const CommandEntry &entry, const QJsonObject &fields,
                 QObject *context, std::function<void(const Result<CommandAnswer> &)> done,
                 std::function<void(const QJsonObject &)> progress = {});

} // namespace nd
