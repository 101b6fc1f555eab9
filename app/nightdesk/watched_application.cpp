// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nightdesk/watched_application.h"

#include <QEvent>
#include <QLoggingCategory>
#include <QMetaEnum>
#include <QThread>

#include <algorithm>
#include <ctime>
#include <utility>

namespace nd {

namespace {

Q_LOGGING_CATEGORY(lcGui, "nightdesk.gui")

std::chrono::nanoseconds processorTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

double milliseconds(std::chrono::nanoseconds time)
{
    return std::chrono::duration<double, std::milli>(time).count();
}

} // namespace

struct WatchedApplication::Handler
{
    const char *className = nullptr;
    QEvent::Type type = QEvent::None;
    int loopLevel = 0; ///< Of event loops, where it runs.
    bool hadLoop = false;
};

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    if (QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    const int level = QThread::currentThread()->loopLevel();
    if (m_outer != nullptr && m_outer->loopLevel == level)
        return QApplication::notify(receiver, event); // a part of the one outside
    if (m_outer != nullptr)
        m_outer->hadLoop = true;
    // The receiver and the event may be gone afterwards.
    Handler handler{receiver->metaObject()->className(), event->type(), level};
    Handler *const outer = std::exchange(m_outer, &handler);
    const auto started = std::chrono::steady_clock::now();
    const auto processorBefore = processorTime();
    const bool result = QApplication::notify(receiver, event);
    m_outer = outer;
    if (!handler.hadLoop)
        note(handler, std::chrono::steady_clock::now() - started,
             processorTime() - processorBefore);
    return result;
}

void WatchedApplication::note(const Handler &handler, std::chrono::nanoseconds taken,
                              std::chrono::nanoseconds processor)
{
    m_mostProcessor = std::max(m_mostProcessor, processor);
    if (taken <= kFrame && taken <= m_longest)
        return;
    const QString name = QString::fromLatin1(handler.className) + QLatin1Char(' ')
        + QString::fromLatin1(QMetaEnum::fromType<QEvent::Type>().valueToKey(handler.type));
    if (taken > kFrame)
        qCWarning(lcGui, "%s took %.1f ms, %.1f ms of processor", qPrintable(name),
                  milliseconds(taken), milliseconds(processor));
    if (taken <= m_longest)
        return;
    m_longest = taken;
    m_longestProcessor = processor;
    m_longestName = name;
}

} // namespace nd
