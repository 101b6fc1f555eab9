// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observatory/stacklog/stack_record.h"

#include <QVariant>

class QSqlQuery;

namespace nd {

// A record as a row of the table "stacks". Pure but for the query's place.

/// The statement that makes the table.
QString createStacksStatement();
QString saveStackStatement();
QString readStacksStatement();
void bindStack(QSqlQuery &query, const StackRecord &record);
/// The row that the query stands on; nothing if it makes no sense.
std::optional<StackRecord> stackOfRow(const QSqlQuery &query);

/// Empty, never null: the columns of texts are NOT NULL.
QString notNull(const QString &text);
/// As times stand in the file.
QString utcText(const QDateTime &utc);
QDateTime utcOfText(const QString &text);

} // namespace nd
