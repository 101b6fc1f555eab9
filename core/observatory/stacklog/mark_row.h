// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observatory/stacklog/stack_record.h"

class QSqlDatabase;
class QSqlQuery;

namespace nd {

// A mark as a row of the table "marks". Pure but for the query's place, and dropMarks().
//
// Versions before kept no counts: their table has no columns for them until these are added, and
// with them those versions read and write it as ever.

/// The statement that makes the table.
QString createMarksStatement();
/// Its answer is not 0 if the table has columns for counts.
QString hasCountsStatement();
/// Each adds a column for counts.
QStringList addCountsStatements();
QString saveMarkStatement(bool hasCounts);
/// Of all stacks, in order; stackOfMark() and markOfRow() read the rows.
QString readMarksStatement(bool hasCounts, int most);
/// `place`: which of its record's marks it is.
void bindMark(QSqlQuery &query, const QString &stack, qsizetype place, const StackRecordMark &mark,
              bool hasCounts);
/// Takes those of a stack away, from `place` on. False: the disk refused.
bool dropMarks(const QSqlDatabase &database, const QString &stack, qsizetype place);
QString stackOfMark(const QSqlQuery &query);
StackRecordMark markOfRow(const QSqlQuery &query);

} // namespace nd
