// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <QString>

namespace nd::coverage {

/// What the state dump has to say at `path` after a notification.
struct Expectation
{
    QString path;
    QJsonValue value;
};

/// A line of notification_states.tsv.
struct Step
{
    quint32 id = 0;
    QString generation; ///< "v2", "v3" or "both".
    QByteArray payload;
    QList<Expectation> expected;
    QString text;

    bool isFor(const QString &which) const
    {
        return generation == which || generation == QLatin1String("both");
    }
};

/// Those of the file, in their order, which matters: they follow on each other.
QList<Step> readSteps(const QString &path);

} // namespace nd::coverage
