// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/session/session_state.h"

#include <QHash>
#include <QMutex>

#include <deque>
#include <functional>
#include <utility>

namespace nd {

/// Carries what the link thread learnt to the GUI thread, in order and within bounds. Any thread.
///
/// `wake` is called once per batch, so at most one delivery is under way however fast the device
/// sends. While the reader is slow only the newest kPerNotification payloads of each notification
/// id are kept: enough that nothing is lost in ordinary use, where several cameras or parameters
/// share an id, and a bound against a flood. Of the ids whose payloads are deltas (see isDelta())
/// the dropped one is merged into the next. Completions are bounded by the requests of the reader.
class SessionInbox
{
public:
    static constexpr int kPerNotification = 8;
    static constexpr int kMaximumOdd = 64;

    struct Batch
    {
        std::deque<SessionEvent> events;
        quint64 dropped = 0; ///< Notifications that gave way to newer ones of their id.
    };

    /// `wake` runs under the lock, on the thread of put(): it must only post. Null stops
    /// deliveries.
    void setWake(std::function<void()> wake);
    void put(SessionEvent event);
    /// Everything since the last call.
    Batch take();

private:
    bool mergeState(const SessionState &state);
    bool mergeProgress(const Completion &completion);
    void boundNotification(Notification &incoming);

    QMutex m_mutex;
    std::function<void()> m_wake;
    Batch m_batch;
    QHash<quint32, int> m_perNotification;
    int m_odd = 0;
};

} // namespace nd
