// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/targets/own_target.h"

namespace nd {

namespace {

constexpr qsizetype kLongestName = 120;

/// A name as one field of a table: no tabs, lines or bars.
QByteArray fieldOf(const QString &name)
{
    QString text = name.left(kLongestName).simplified();
    text.replace(QLatin1Char('|'), QLatin1Char('/'));
    while (text.startsWith(QLatin1Char('#')))
        text.remove(0, 1);
    return text.trimmed().toUtf8();
}

QByteArray numberOrNothing(const std::optional<double> &value)
{
    return value ? QByteArray::number(*value, 'g', 8) : QByteArray();
}

} // namespace

QByteArray targetRows(const std::vector<OwnTarget> &targets, ObjectType type)
{
    const QByteArray key = objectTypeKey(type).toUtf8();
    QByteArray rows;
    for (const OwnTarget &target : targets) {
        const QByteArray name = fieldOf(target.name);
        if (name.isEmpty())
            continue;
        rows += name + '\t' + key + '\t' + QByteArray::number(target.place.raDegrees, 'f', 6) + '\t'
            + QByteArray::number(target.place.declinationDegrees, 'f', 6) + '\t'
            + numberOrNothing(target.sizeArcminutes) + "\t\t\t" + numberOrNothing(target.magnitude)
            + '\n';
    }
    return rows;
}

} // namespace nd
