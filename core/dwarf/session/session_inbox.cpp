// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/session/session_inbox.h"

#include "core/dwarf/session/delta.h"
#include "core/dwarf/session/state_key.h"
#include "core/dwarf/wire/notifications.h"

#include <algorithm>

namespace nd {

void SessionInbox::setWake(std::function<void()> wake)
{
    const QMutexLocker lock(&m_mutex);
    m_wake = std::move(wake);
}

void SessionInbox::put(SessionEvent event)
{
    auto *notification = std::get_if<Notification>(&event);
    if (notification)
        notification->state = stateKey(notification->id, notification->payload);
    const QMutexLocker lock(&m_mutex);
    if (const auto *state = std::get_if<SessionState>(&event); state && mergeState(*state))
        return;
    if (const auto *completion = std::get_if<Completion>(&event);
        completion && mergeProgress(*completion))
        return;
    if (notification)
        boundNotification(*notification);
    if (std::holds_alternative<OddMessage>(event) && ++m_odd > kMaximumOdd)
        return;
    m_states += std::holds_alternative<SessionState>(event) ? 1 : 0;
    const bool wasEmpty = m_batch.isEmpty();
    m_batch.events.push_back(std::move(event));
    if (wasEmpty && m_wake)
        m_wake();
}

void SessionInbox::noteArrival(quint32 id, const QByteArray &payload)
{
    const QMutexLocker lock(&m_mutex);
    const bool wasEmpty = m_batch.isEmpty();
    m_batch.arrivals[m_states].note(id, payload);
    if (wasEmpty && m_wake)
        m_wake();
}

void SessionInbox::noteRefused()
{
    const QMutexLocker lock(&m_mutex);
    ++m_batch.dropped;
}

SessionInbox::Batch SessionInbox::take()
{
    const QMutexLocker lock(&m_mutex);
    m_kept.clear();
    m_odd = 0;
    m_states = 0;
    return std::exchange(m_batch, {});
}

bool SessionInbox::isEmpty()
{
    const QMutexLocker lock(&m_mutex);
    return m_batch.isEmpty();
}

/// A state replaces the one before unless the link state differs: those who wait for Ready, or for
/// its end, must see each change.
bool SessionInbox::mergeState(const SessionState &state)
{
    auto &events = m_batch.events;
    const auto last = std::find_if(events.rbegin(), events.rend(), [](const SessionEvent &event) {
        return std::holds_alternative<SessionState>(event);
    });
    if (last == events.rend() || std::get<SessionState>(*last).link != state.link)
        return false;
    std::get<SessionState>(*last) = state;
    return true;
}

bool SessionInbox::mergeProgress(const Completion &completion)
{
    if (!completion.isProgress)
        return false;
    for (SessionEvent &event : m_batch.events) {
        auto *older = std::get_if<Completion>(&event);
        if (older && older->isProgress && older->ticket == completion.ticket) {
            *older = completion;
            return true;
        }
    }
    return false;
}

void SessionInbox::boundNotification(const Notification &incoming)
{
    Kept &kept = m_kept[incoming.id];
    ++kept.total;
    if (++kept.perState[incoming.state] > kPerState)
        return drop(incoming.id,
                    [&incoming](const Notification &one) { return one.state == incoming.state; });
    if (kept.total <= kPerNotification)
        return;
    const bool allDiffer = kept.perState.size() == kept.total;
    drop(incoming.id, [&kept, allDiffer](const Notification &one) {
        return allDiffer || kept.perState.value(one.state) > 1;
    });
}

/// The oldest of an id that `isOne` takes; there must be one. Its id's next gets what a delta said.
void SessionInbox::drop(quint32 id, const std::function<bool(const Notification &)> &isOne)
{
    auto &events = m_batch.events;
    const auto isSame = [id](const SessionEvent &event) {
        const auto *notification = std::get_if<Notification>(&event);
        return notification && notification->id == id;
    };
    const auto oldest
        = std::find_if(events.begin(), events.end(), [&isSame, &isOne](const SessionEvent &event) {
              return isSame(event) && isOne(std::get<Notification>(event));
          });
    if (oldest == events.end())
        return;
    const Notification dropped = std::get<Notification>(*oldest);
    if (isDelta(id)) {
        auto &next = std::get<Notification>(*std::find_if(oldest + 1, events.end(), isSame));
        next.payload = mergedDelta(id, dropped.payload, next.payload);
    }
    events.erase(oldest);
    Kept &kept = m_kept[id];
    --kept.total;
    if (--kept.perState[dropped.state] == 0)
        kept.perState.remove(dropped.state);
    ++m_batch.dropped;
}

} // namespace nd
