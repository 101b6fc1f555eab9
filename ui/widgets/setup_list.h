// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

class QTreeWidget;
class QWidget;

namespace nd {

/// A line to choose: what identifies it, and what is shown.
struct SetupRow
{
    QString key;
    QStringList columns;

    bool operator==(const SetupRow &) const = default;
};

/// A short table of which one line is chosen with mouse, arrow keys or letters.
QTreeWidget *newSetupList(const QStringList &columns, QWidget *parent);
/// Shows `rows`; what was chosen stays chosen, else the first is. `icon` stands before each.
void fillSetupList(QTreeWidget &list, const QList<SetupRow> &rows, const QString &icon);
/// Empty if there is no line.
QString chosenKey(const QTreeWidget &list);

} // namespace nd
