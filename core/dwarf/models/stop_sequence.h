// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/scheduler.h"
#include "core/dwarf/models/command_port.h"

#include <QObject>

#include <chrono>
#include <vector>

namespace nd {

/// Orders that must arrive: each is sent at once and again until the telescope answered it. GUI
/// thread.
///
/// Owned by MotionModel. Without a link they are kept and go out first when it is back. A refusal
/// by a telescope that we control is an answer: it has heard the order and has nothing to stop.
class StopSequence : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds kRetryDelay{500};

    StopSequence(CommandPort &port, Scheduler &scheduler, QObject *parent = nullptr);

    /// Adds the orders that are not yet in it, asks again for those that are, and sends.
    void add(const std::vector<Order> &orders);
    /// Forgets what was not acknowledged and sends it no more.
    void clear();
    bool isPending() const;
    bool isPending(quint32 commandId) const;
    /// The way opened or the connection became ready: sends what is pending.
    void resume();

signals:
    /// Something was acknowledged or given up: look at isPending().
    void progressed();

private:
    struct Entry
    {
        Order order;
        quint64 number = 0; ///< Outdates answers to an earlier request for the same order.
        bool acknowledged = false;
        bool inFlight = false;
    };

    void sendPending();
    void sendIfPending(std::size_t index);
    void handleAnswer(quint64 number, const Result<Done> &result);
    bool isFinal(const Error &error) const;
    void retryLater();

    CommandPort &m_port;
    Scheduler &m_scheduler;
    std::vector<Entry> m_entries;
    quint64 m_lastNumber = 0;
    bool m_retryScheduled = false;
};

} // namespace nd
