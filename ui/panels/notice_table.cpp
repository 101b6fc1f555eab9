// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/notice_table.h"

#include "ui/text/protocol_text.h"

#include <QLocale>

#include <algorithm>

namespace nd {

NoticeTable::NoticeTable(const NotificationTally &tally, QObject *parent)
    : QAbstractTableModel(parent)
    , m_tally(tally)
    , m_rows(tally.rows())
{
}

/// The tally began anew.
bool NoticeTable::hasLost() const
{
    return std::any_of(m_rows.begin(), m_rows.end(),
                       [this](const NotificationRow &row) { return m_tally.indexOf(row.id) < 0; });
}

void NoticeTable::refresh()
{
    if (hasLost()) {
        beginResetModel();
        m_rows.clear();
        endResetModel();
    }
    const QList<NotificationRow> &now = m_tally.rows();
    for (int i = 0; i < now.size(); ++i) {
        if (i < m_rows.size() && m_rows.at(i).id == now.at(i).id) {
            m_rows[i] = now.at(i);
            continue;
        }
        beginInsertRows({}, i, i);
        m_rows.insert(i, now.at(i));
        endInsertRows();
    }
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void NoticeTable::refreshAges()
{
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, Age), index(rowCount() - 1, Age));
}

int NoticeTable::rowOf(quint32 id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [id](const NotificationRow &row) { return row.id == id; });
    return found != m_rows.end() ? int(found - m_rows.begin()) : -1;
}

const NotificationRow *NoticeTable::row(int number) const
{
    return number >= 0 && number < m_rows.size() ? &m_rows.at(number) : nullptr;
}

int NoticeTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int NoticeTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString NoticeTable::text(const NotificationRow &row, int column) const
{
    switch (Column(column)) {
    case Number:
        return QString::number(row.id);
    case Name:
        return text::notificationName(row);
    case Count:
        return QLocale().toString(row.count);
    case Age:
        return text::ageText(m_tally.ageOf(row));
    case Content:
        return text::noticeLine(row, m_tally.fieldsOf(row.id));
    case ColumnCount:
        break;
    }
    return {};
}

QVariant NoticeTable::data(const QModelIndex &index, int role) const
{
    const NotificationRow *shown = index.isValid() ? row(index.row()) : nullptr;
    if (shown == nullptr)
        return {};
    const bool isNumber = index.column() == Count || index.column() == Age;
    if (role == Qt::TextAlignmentRole && isNumber)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::DisplayRole || (role == Qt::ToolTipRole && index.column() != Content))
        return text(*shown, index.column());
    return {};
}

QVariant NoticeTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = section == Count || section == Age;
        return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Number:
        return tr("No.");
    case Name:
        return tr("Name");
    case Count:
        return tr("Count");
    case Age:
        return tr("Age");
    case Content:
        return tr("Last content");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace nd
