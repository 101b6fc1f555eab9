// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/models/param_spec.h"

#include <QJsonArray>
#include <QJsonValue>
#include <QStringList>

#include <optional>

/// Pieces of the parameter documents of a device, bounded and checked. Pure.
namespace nd::param_json {

/// Adds a line for the log unless there are enough.
void note(QStringList &odd, const QString &what);
/// Nothing for anything but a whole number in the range of int.
std::optional<int> wholeNumber(const QJsonValue &value);
/// Printable and short; empty for anything else.
QString name(const QJsonValue &value);
/// Entries {`key`, "name"}, or plain numbers that are their own names; duplicates left out.
QList<ParamChoice> choices(const QJsonArray &values, const char *key, QStringList &odd);
/// Nothing unless both are numbers in a sane order.
std::optional<ParamRange> range(const QJsonValue &lowest, const QJsonValue &highest);

} // namespace nd::param_json
