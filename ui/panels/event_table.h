// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/event_log.h"

#include <QAbstractTableModel>

#include <chrono>

namespace nd {

/// The event log as a table, oldest first. GUI thread; the log outlives it.
class EventTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Level, Device, Sentence, ColumnCount };
    enum Role { SeverityRole = Qt::UserRole };

    explicit EventTable(EventLog &log, QObject *parent = nullptr);

    /// Times are told by a clock that is so much ahead of the log's: the one that the window shows.
    void setClockOffset(std::chrono::milliseconds offset);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const Event &event, int column) const;
    void handleAdded(const Event &event);
    void handleRemovedOldest();
    void handleUpdated(int row);
    void handleCleared();

    EventLog &m_log;
    QList<Event> m_events; ///< What the views were told of.
    std::chrono::milliseconds m_clockOffset{0};
};

} // namespace nd
