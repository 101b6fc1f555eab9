// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>

#include <algorithm>

namespace nd {

/// Measures the longest event handler of the main thread.
class TimedApplication final : public QCoreApplication
{
public:
    using QCoreApplication::QCoreApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (QThread::currentThread() != thread() || m_depth > 0)
            return QCoreApplication::notify(receiver, event);
        ++m_depth;
        QElapsedTimer timer;
        timer.start();
        const bool handled = QCoreApplication::notify(receiver, event);
        m_longest = std::max(m_longest, timer.nsecsElapsed());
        --m_depth;
        return handled;
    }
    double longestMilliseconds() const { return static_cast<double>(m_longest) / 1e6; }
    void forget() { m_longest = 0; }

private:
    qint64 m_longest = 0;
    int m_depth = 0;
};

} // namespace nd
