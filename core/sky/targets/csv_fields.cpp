// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/targets/csv_fields.h"

namespace nd {

QStringList csvFields(const QString &line, QChar separator)
{
    QStringList fields;
    QString field;
    bool isQuoted = false;
    for (qsizetype at = 0; at < line.size(); ++at) {
        const QChar character = line.at(at);
        const bool isQuote = character == QLatin1Char('"');
        if (isQuote && isQuoted && line.mid(at + 1, 1) == QLatin1String("\"")) {
            field.append(character);
            ++at;
        } else if (isQuote && (isQuoted || field.trimmed().isEmpty())) {
            isQuoted = !isQuoted;
        } else if (character == separator && !isQuoted) {
            fields.append(field.trimmed());
            field.clear();
        } else {
            field.append(character);
        }
    }
    fields.append(field.trimmed());
    return fields;
}

QChar csvSeparator(const QString &line)
{
    for (const char separator : {'\t', ';'}) {
        if (line.contains(QLatin1Char(separator)))
            return QLatin1Char(separator);
    }
    return QLatin1Char(',');
}

} // namespace nd
