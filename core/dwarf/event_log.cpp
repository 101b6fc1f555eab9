// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/event_log.h"

#include <chrono>

namespace nd {

namespace {

constexpr std::chrono::milliseconds kSameEventWindow{1000};

bool isSame(const Event &a, const Event &b)
{
    return a.kind == b.kind && a.arguments == b.arguments && a.error == b.error;
}

} // namespace

EventLog::EventLog(QObject *parent) : QObject(parent), m_clock(&QDateTime::currentDateTimeUtc) {}

void EventLog::add(EventKind kind, Severity severity, const QStringList &arguments,
                   const Error &error)
{
    const Event event{m_clock(), kind, severity, arguments, error, 1};
    const int known = indexOfRecent(event);
    if (known < 0) {
        append(event);
        return;
    }
    ++m_events[known].count;
    emit updated(known);
}

/// Where to count `event` instead of adding it; -1 to add it. Looks back one second only.
int EventLog::indexOfRecent(const Event &event) const
{
    int sameKind = 0;
    int newestOfKind = -1;
    for (auto i = static_cast<int>(m_events.size()) - 1; i >= 0; --i) {
        const Event &earlier = m_events.at(i);
        if (earlier.utc.msecsTo(event.utc) >= kSameEventWindow.count())
            break;
        if (isSame(earlier, event))
            return i;
        if (earlier.kind == event.kind && ++sameKind == 1)
            newestOfKind = i;
    }
    return sameKind >= kBurst ? newestOfKind : -1;
}

void EventLog::append(const Event &event)
{
    if (m_events.size() >= kCapacity) {
        m_events.removeFirst();
        emit removedOldest();
    }
    m_events.append(event);
    emit added(event);
}

void EventLog::clear()
{
    m_events.clear();
    emit cleared();
}

} // namespace nd
