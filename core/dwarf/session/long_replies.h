// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/wire/command.h"

#include <QByteArray>

namespace nd {

/// Whether a reply to a row of kind Long is one of those before the last.
///
/// Calibration answers -11500 after each failed plate solve and goes on; a one-click GOTO answers
/// after each step until `all_end`; stacking goes on after -11514. An empty reply is the last one.
/// Source: field notes section 0 (captured frames) and section 3.
bool isIntermediate(const CommandInfo &row, const QByteArray &reply);

} // namespace nd
