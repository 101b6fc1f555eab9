// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observatory/stacklog/stack_sums.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QTimeZone>

namespace nd {

/// Stacks of the log as a table, one in a row, the newest first. GUI thread.
class StackLogTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Night,
        Start,
        Target,
        Camera,
        Kept,
        Light,
        Filter,
        Exposure,
        Ending,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// `growing`: keys of those that run now.
    void setRecords(const QList<StackRecord> &records, const QSet<QString> &growing,
                    const QTimeZone &zone);
    const QList<StackRecord> &records() const { return m_records; }
    /// -1: none.
    int rowOf(const QString &key) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const StackRecord &record, int column) const;

    QList<StackRecord> m_records;
    QSet<QString> m_growing;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
};

/// The sums of the same stacks by night and filter. GUI thread.
class StackNightTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Night, Filter, Stacks, Kept, Light, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setSums(const QList<StackSum> &sums);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<StackSum> m_sums;
};

} // namespace nd
