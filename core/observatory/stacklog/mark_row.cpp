// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/stacklog/mark_row.h"

#include "core/observatory/stacklog/stack_row.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringList>

namespace nd {

namespace {

QVariant countOrNull(const std::optional<int> &count)
{
    return count ? QVariant(*count) : QVariant();
}

std::optional<int> countAt(const QSqlQuery &query, int column)
{
    const QVariant value = query.value(column);
    bool isNumber = false;
    const int count = value.toInt(&isNumber);
    const bool isCount = isNumber && count >= 0 && count <= StackRecord::kMostFrames;
    return isCount && !value.isNull() ? std::optional(count) : std::nullopt;
}

} // namespace

QString createMarksStatement()
{
    return QStringLiteral("CREATE TABLE marks (stack TEXT NOT NULL, place INTEGER NOT NULL, "
                          "utc TEXT NOT NULL, mark TEXT NOT NULL, value INTEGER NOT NULL, "
                          "words TEXT NOT NULL, taken INTEGER, stacked INTEGER, "
                          "PRIMARY KEY (stack, place))");
}

QString hasCountsStatement()
{
    return QStringLiteral("SELECT count(*) FROM pragma_table_info('marks') WHERE name = 'stacked'");
}

QStringList addCountsStatements()
{
    return {QStringLiteral("ALTER TABLE marks ADD COLUMN taken INTEGER"),
            QStringLiteral("ALTER TABLE marks ADD COLUMN stacked INTEGER")};
}

QString saveMarkStatement(bool hasCounts)
{
    return hasCounts
        ? QStringLiteral("INSERT OR REPLACE INTO marks (stack, place, utc, mark, value, words, "
                         "taken, stacked) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        : QStringLiteral("INSERT OR REPLACE INTO marks (stack, place, utc, mark, value, words) "
                         "VALUES (?, ?, ?, ?, ?, ?)");
}

QString readMarksStatement(bool hasCounts, int most)
{
    return QStringLiteral("SELECT stack, utc, mark, value, words, %1 FROM marks "
                          "ORDER BY stack, place LIMIT %2")
        .arg(hasCounts ? QStringLiteral("taken, stacked") : QStringLiteral("NULL, NULL"))
        .arg(most);
}

void bindMark(QSqlQuery &query, const QString &stack, qsizetype place, const StackRecordMark &mark,
              bool hasCounts)
{
    query.addBindValue(stack);
    query.addBindValue(place);
    query.addBindValue(notNull(utcText(mark.utc)));
    query.addBindValue(stackMarkKey(mark.mark));
    query.addBindValue(mark.value);
    query.addBindValue(notNull(mark.text));
    if (!hasCounts)
        return;
    query.addBindValue(countOrNull(mark.taken));
    query.addBindValue(countOrNull(mark.stacked));
}

bool dropMarks(const QSqlDatabase &database, const QString &stack, qsizetype place)
{
    QSqlQuery query(database);
    query.prepare(QStringLiteral("DELETE FROM marks WHERE stack = ? AND place >= ?"));
    query.addBindValue(stack);
    query.addBindValue(place);
    return query.exec();
}

QString stackOfMark(const QSqlQuery &query)
{
    return query.value(0).toString();
}

StackRecordMark markOfRow(const QSqlQuery &query)
{
    StackRecordMark mark;
    mark.utc = utcOfText(query.value(1).toString());
    mark.mark = stackMarkOfKey(query.value(2).toString());
    mark.value = query.value(3).toInt();
    mark.text = query.value(4).toString().left(StackRecord::kLongestText);
    mark.taken = countAt(query, 5);
    mark.stacked = countAt(query, 6);
    return mark;
}

} // namespace nd
