// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/device_profile.h"
#include "core/dwarf/wire/command.h"

#include <QByteArray>

#include <vector>

namespace google::protobuf {
class Message;
}

namespace nd {

/// One row with what its payloads are read with: `request->New()` and `response->New()`.
struct CommandEntry
{
    CommandInfo info;
    const google::protobuf::Message *request = nullptr; ///< Default instance; never null.
    const google::protobuf::Message *response = nullptr; ///< Default instance; never null.
};

/// Every row of commands.h, sorted by id. Two generations may have a row each for one id.
const std::vector<CommandEntry> &commandTable();

/// The row of an id, that of `generation` where there are two; null if nobody knows the id.
/// The module is no part of the key: replies do not carry it reliably.
const CommandEntry *commandById(quint32 id, Generation generation = Generation::Unknown);
/// The same by the maker's name, e.g. "CMD_ASTRO_START_GOTO_DSO".
const CommandEntry *commandByName(const QByteArray &name,
                                  Generation generation = Generation::Unknown);

/// True if firmware of `generation` knows the command; an unknown generation may know all.
bool isSpokenBy(const CommandInfo &row, Generation generation);

/// "astro" for 3; null for a number that no module has.
const char *moduleName(quint32 module);

} // namespace nd
