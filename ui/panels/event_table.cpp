// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/event_table.h"

#include "ui/text/event_text.h"
#include "ui/text/state_text.h"
#include "ui/text/units.h"

#include <utility>

namespace nd {

EventTable::EventTable(EventLog &log, ClockOf clockOf, QObject *parent)
    : QAbstractTableModel(parent)
    , m_log(log)
    , m_clockOf(std::move(clockOf))
{
    for (const Event &event : log.events())
        m_events.append(inItsTime(event));
    connect(&log, &EventLog::added, this, &EventTable::handleAdded);
    connect(&log, &EventLog::removedOldest, this, &EventTable::handleRemovedOldest);
    connect(&log, &EventLog::updated, this, &EventTable::handleUpdated);
    connect(&log, &EventLog::cleared, this, &EventTable::handleCleared);
}

Event EventTable::inItsTime(Event event) const
{
    const QString device = text::eventDevice(event);
    if (m_clockOf && !device.isEmpty())
        event.utc = event.utc.addMSecs(m_clockOf(device).count());
    return event;
}

int EventTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_events.size());
}

int EventTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString EventTable::text(const Event &event, int column) const
{
    switch (Column(column)) {
    case Time:
        return text::utcText(event.utc);
    case Level:
        return text::severityWord(event.severity);
    case Device:
        return text::eventDevice(event);
    case Sentence: {
        const QString sentence = text::eventSentence(event);
        return event.count == 1 ? sentence : tr("%1 (%2 times)").arg(sentence).arg(event.count);
    }
    case ColumnCount:
        break;
    }
    return {};
}

QVariant EventTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_events.size())
        return {};
    const Event &event = m_events.at(index.row());
    if (role == Qt::DisplayRole)
        return text(event, index.column());
    if (role == Qt::ToolTipRole && index.column() == Sentence)
        return text(event, Sentence);
    if (role == SeverityRole)
        return int(event.severity);
    return {};
}

QVariant EventTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Time:
        return tr("UTC");
    case Level:
        return tr("Kind");
    case Device:
        return tr("Scope");
    case Sentence:
        return tr("What happened");
    case ColumnCount:
        break;
    }
    return {};
}

void EventTable::handleAdded(const Event &event)
{
    const int row = int(m_events.size());
    beginInsertRows({}, row, row);
    m_events.append(inItsTime(event));
    endInsertRows();
}

void EventTable::handleRemovedOldest()
{
    if (m_events.isEmpty())
        return;
    beginRemoveRows({}, 0, 0);
    m_events.removeFirst();
    endRemoveRows();
}

void EventTable::handleUpdated(int row)
{
    if (row < 0 || row >= m_events.size() || row >= m_log.events().size())
        return;
    const QDateTime utc = m_events.at(row).utc; // of the first time
    m_events[row] = m_log.events().at(row);
    m_events[row].utc = utc;
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void EventTable::handleCleared()
{
    beginResetModel();
    m_events.clear();
    endResetModel();
}

} // namespace nd
