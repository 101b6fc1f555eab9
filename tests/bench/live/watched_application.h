// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

#include <chrono>

namespace nd::bench {

/// Measures the wall time of every event handler of the GUI thread.
class WatchedApplication final : public QApplication
{
    Q_OBJECT

public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override;

    /// Since the last call of resetLongest().
    std::chrono::nanoseconds longestHandler() const { return m_longest; }
    /// What of it the thread really ran: the rest it waited for a processor.
    std::chrono::nanoseconds longestProcessorTime() const { return m_longestProcessor; }
    QString longestName() const { return m_longestName; }
    void resetLongest() { m_longest = {}; }

private:
    int m_depth = 0;
    std::chrono::nanoseconds m_longest{};
    std::chrono::nanoseconds m_longestProcessor{};
    QString m_longestName;
};

} // namespace nd::bench
