// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dwarf/wire/command.h"

#include <QByteArray>

#include <optional>

namespace nd {

/// Whether a reply to a row of kind Long is one of those before the last.
///
/// Calibration answers -11500 after each failed plate solve and goes on; a one-click GOTO answers
/// after each step until `all_end`; stacking goes on after -11514. An empty reply is the last one.
/// Source: field notes section 0 (captured frames) and section 3.
bool isIntermediate(const CommandInfo &row, const QByteArray &reply);

/// Why one-click GOTO or the measurement of the polar axis was refused, if that came as the plain
/// answer (a code alone) which most commands have, and not as the message the document gives them:
/// where one has its step and the other its error, the plain one has its code.
std::optional<Error> plainRefusal(quint32 command, const QByteArray &reply);

} // namespace nd
