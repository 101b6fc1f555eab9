// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "watched_application.h"

#include <QEvent>
#include <QMetaEnum>
#include <QThread>

#include <ctime>

namespace nd::bench {

namespace {

std::chrono::nanoseconds processorTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

} // namespace

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    if (QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    // The receiver and the event may be gone afterwards.
    const char *className = receiver->metaObject()->className();
    const QEvent::Type type = event->type();
    const auto started = std::chrono::steady_clock::now();
    const auto processorBefore = processorTime();
    ++m_depth;
    const bool result = QApplication::notify(receiver, event);
    --m_depth;
    const auto taken = std::chrono::steady_clock::now() - started;
    if (m_depth == 0 && taken > m_longest) {
        m_longest = taken;
        m_longestProcessor = processorTime() - processorBefore;
        m_longestName = QString::fromLatin1(className) + QLatin1Char(' ')
            + QString::fromLatin1(QMetaEnum::fromType<QEvent::Type>().valueToKey(type));
    }
    return result;
}

} // namespace nd::bench
