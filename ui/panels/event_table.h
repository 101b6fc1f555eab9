// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/event_log.h"

#include <QAbstractTableModel>

#include <chrono>
#include <functional>

namespace nd {

/// The event log as a table, oldest first. GUI thread; the log outlives it.
class EventTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Level, Device, Sentence, ColumnCount };
    enum Role { SeverityRole = Qt::UserRole };

    /// By how much the clock of the device with that name is ahead of the log's: a demo has its
    /// own.
    using ClockOf = std::function<std::chrono::milliseconds(const QString &device)>;

    /// Each event keeps the time that its device's clock told when it came; without `clockOf` it is
    /// the log's.
    explicit EventTable(EventLog &log, ClockOf clockOf = {}, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const Event &event, int column) const;
    Event inItsTime(Event event) const;
    void handleAdded(const Event &event);
    void handleRemovedOldest();
    void handleUpdated(int row);
    void handleCleared();

    EventLog &m_log;
    ClockOf m_clockOf;
    QList<Event> m_events; ///< What the views were told of, in their devices' time.
};

} // namespace nd
