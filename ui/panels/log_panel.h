// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <chrono>
#include <functional>

class QLabel;
class QLineEdit;
class QStackedLayout;
class QTableView;

namespace nd {

class EventFilter;
class EventLog;
class EventTable;
class SegmentedControl;

/// Everything that happened, filtered by severity and words. GUI thread; the log outlives it.
class LogPanel final : public QWidget
{
    Q_OBJECT

public:
    /// For `clockOf` see EventTable.
    using ClockOf = std::function<std::chrono::milliseconds(const QString &device)>;
    explicit LogPanel(EventLog &log, ClockOf clockOf = {}, QWidget *parent = nullptr);

private:
    QWidget *buildTools();
    void buildTable();
    void connectParts();
    void copy() const;
    void refresh();
    void followNewest();

    EventLog &m_log;
    EventTable *m_table;
    EventFilter *m_filter;
    QTableView *m_view;
    SegmentedControl *m_severity;
    QLineEdit *m_search;
    QLabel *m_empty;
    QLabel *m_count;
    QStackedLayout *m_stack;
    bool m_following = true;
};

} // namespace nd
