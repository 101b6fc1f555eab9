// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

#include <chrono>

namespace nd {

/// Measures the wall time of every event handler of the GUI thread, and warns of the slow ones.
///
/// Debug builds and the benchmarks run in it. A handler that ran an event loop of its own (a menu,
/// a file dialog) was no long one: what that loop handled is measured instead.
class WatchedApplication final : public QApplication
{
    Q_OBJECT

public:
    /// What a frame of the screen has; longer handlers are warned of in the log.
    static constexpr std::chrono::milliseconds kFrame{16};

    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override;

    /// Since the last call of resetLongest().
    std::chrono::nanoseconds longestHandler() const { return m_longest; }
    /// What of it the thread really ran: the rest it waited for a processor.
    std::chrono::nanoseconds longestProcessorTime() const { return m_longestProcessor; }
    QString longestName() const { return m_longestName; }
    /// The most that one handler ran: what it costs whoever else uses the processors.
    std::chrono::nanoseconds mostProcessorTime() const { return m_mostProcessor; }
    void resetLongest() { m_longest = m_mostProcessor = {}; }

private:
    struct Handler;
    void note(const Handler &handler, std::chrono::nanoseconds taken,
              std::chrono::nanoseconds processor);

    Handler *m_outer = nullptr; ///< That runs now in the innermost event loop.
    std::chrono::nanoseconds m_longest{};
    std::chrono::nanoseconds m_longestProcessor{};
    std::chrono::nanoseconds m_mostProcessor{};
    QString m_longestName;
};

} // namespace nd
