// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/models/notification_tally.h"

#include <QAbstractTableModel>

namespace nd {

/// The notifications of a telescope as a table, by number. GUI thread; the tally outlives it.
///
/// It follows when it is told to: a flood must not paint the table anew for each delivery.
class NoticeTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Name, Count, Age, Content, ColumnCount };

    explicit NoticeTable(const NotificationTally &tally, QObject *parent = nullptr);

    /// Takes over what the tally has.
    void refresh();
    /// The time went on.
    void refreshAges();
    /// -1: it did not come.
    int rowOf(quint32 id) const;
    const NotificationRow *row(int number) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const NotificationRow &row, int column) const;
    bool hasLost() const;

    const NotificationTally &m_tally;
    QList<NotificationRow> m_rows; ///< What the views were told of.
};

} // namespace nd
