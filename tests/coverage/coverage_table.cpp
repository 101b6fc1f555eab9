// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coverage_table.h"

#include <QFile>

#include <algorithm>

namespace nd::coverage {

namespace {

/// "15503-15505" as three keys; anything else as itself.
QStringList keysOf(const QString &word)
{
    bool isFirst = false;
    bool isLast = false;
    const int first = word.section(QLatin1Char('-'), 0, 0).toInt(&isFirst);
    const int last = word.section(QLatin1Char('-'), 1).toInt(&isLast);
    if (!isFirst || !isLast)
        return {word};
    QStringList keys;
    for (int id = first; id <= last; ++id)
        keys.append(QString::number(id));
    return keys;
}

void readLine(Table &table, const QString &line, int cells)
{
    QStringList parts = line.split(QLatin1Char('\t'));
    const bool isWhole = parts.size() == cells + 1
        && std::none_of(parts.begin(), parts.end(),
                        [](const QString &part) { return part.trimmed().isEmpty(); });
    if (!isWhole) {
        table.problems.append(line);
        return;
    }
    const QStringList keys = keysOf(parts.takeFirst());
    for (const QString &key : keys) {
        if (table.rows.contains(key))
            table.problems.append(QStringLiteral("twice: %1").arg(key));
        table.rows.insert(key, parts);
    }
}

} // namespace

Table readTable(const QString &path, int cells)
{
    Table table;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        table.problems.append(QStringLiteral("can't read %1").arg(path));
    while (file.isOpen() && !file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).remove(QLatin1Char('\n'));
        if (!line.isEmpty() && !line.startsWith(QLatin1Char('#')))
            readLine(table, line, cells);
    }
    return table;
}

} // namespace nd::coverage
