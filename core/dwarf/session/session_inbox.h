// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/session/arrivals.h"
#include "core/dwarf/session/session_state.h"

#include <QHash>
#include <QMutex>

#include <deque>
#include <functional>
#include <map>
#include <utility>

namespace nd {

/// Carries what the link thread learnt to the GUI thread, in order and within bounds. Any thread.
///
/// `wake` is called once per batch, so at most one delivery is under way however fast the device
/// sends. While the reader is slow only the newest kPerState payloads of each state are kept, a
/// state being a notification id and what tells its parameters, functions and cameras apart (see
/// stateKey()): a flood of one never pushes out the last of another. Of one id no more than
/// kPerNotification are kept; the newest of a state then goes only if all others of its id are the
/// newest of theirs. Of the ids whose payloads are deltas (see isDelta()) the dropped one is merged
/// into the next. Completions are bounded by the requests of the reader. What was dropped is
/// counted among the arrivals as well.
class SessionInbox
{
public:
    static constexpr int kPerState = 8;
    static constexpr int kPerNotification = 256;
    static constexpr int kMaximumOdd = 64;

    struct Batch
    {
        std::deque<SessionEvent> events;
        quint64 dropped = 0; ///< Notifications that gave way to newer ones, or were refused.
        /// All that came, readable or not: by how many of the states among `events` were told
        /// before, so that nobody counts together what came through one connection and the next.
        std::map<int, Arrivals> arrivals;

        bool isEmpty() const { return events.empty() && arrivals.empty(); }
    };

    /// `wake` runs under the lock, on the thread of put(): it must only post. Null stops
    /// deliveries.
    void setWake(std::function<void()> wake);
    void put(SessionEvent event);
    /// A notification came; what it means is put() if anybody knows.
    void noteArrival(quint32 id, const QByteArray &payload);
    /// What arrived was refused unread: it counts as dropped.
    void noteRefused();
    /// Everything since the last call.
    Batch take();
    bool isEmpty();

private:
    /// How many notifications of an id the batch has, in all and of each state.
    struct Kept
    {
        int total = 0;
        QHash<QByteArray, int> perState;
    };

    bool mergeState(const SessionState &state);
    bool mergeProgress(const Completion &completion);
    void boundNotification(const Notification &incoming);
    void drop(quint32 id, const std::function<bool(const Notification &)> &isOne);

    QMutex m_mutex;
    std::function<void()> m_wake;
    Batch m_batch;
    QHash<quint32, Kept> m_kept;
    int m_odd = 0;
    int m_states = 0;
};

} // namespace nd
