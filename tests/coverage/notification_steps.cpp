// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notification_steps.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace nd::coverage {

namespace {

QList<Expectation> expectationsOf(const QString &text)
{
    QList<Expectation> expected;
    for (const QString &part : text.split(QStringLiteral("; "))) {
        const QString json = u'[' + part.section(u'=', 1) + u']';
        expected.append(
            {part.section(u'=', 0, 0), QJsonDocument::fromJson(json.toUtf8()).array().first()});
    }
    return expected;
}

} // namespace

QList<Step> readSteps(const QString &path)
{
    QFile file(path);
    QList<Step> steps;
    if (!file.open(QIODevice::ReadOnly))
        return steps;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QStringList cells = line.split(u'\t');
        if (line.startsWith(u'#') || cells.size() != 4)
            continue;
        steps.append({cells[0].toUInt(), cells[1], QByteArray::fromHex(cells[2].toLatin1()),
                      expectationsOf(cells[3]), cells[3]});
    }
    return steps;
}

} // namespace nd::coverage
