// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/observatory/stacklog/stack_record.h"

#include <QByteArray>
#include <QJsonObject>

namespace nd {

// Stacks of the log for other programs: keys in snake_case with their unit, times in UTC.

enum class StackFormat { Csv, Json };

/// What is not known is null.
QJsonObject stackJson(const StackRecord &record);
/// UTF-8. CSV: RFC 4180 with a line of names, without the marks; texts that a spreadsheet would
/// take for a formula begin with an apostrophe. JSON: an array. Pure.
QByteArray exportedStacks(const QList<StackRecord> &records, StackFormat format);
/// Writes beside `path` and renames: never on the GUI thread.
Result<Done> writeStacks(const QString &path, const QByteArray &content);

} // namespace nd
