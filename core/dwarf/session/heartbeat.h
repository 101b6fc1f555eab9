// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/scheduler.h"

#include <QObject>

#include <chrono>

namespace nd {

/// Notices a dead connection: asks every kInterval, and calls it dead when kMaximumMissed questions
/// in a row met silence. Whatever arrives counts as life. Link thread. Source: dwarf-api-2.0
/// section 4.6; intervals of the public clients, field notes section 3.
class Heartbeat : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds kInterval{5000};
    static constexpr int kMaximumMissed = 3;

    /// `scheduler` outlives this.
    explicit Heartbeat(Scheduler &scheduler, QObject *parent = nullptr);

    void start();
    void stop();
    void noteLife() { m_missed = 0; }

signals:
    void askNow();
    void died();

private:
    void tick(quint64 run);

    Scheduler &m_scheduler;
    quint64 m_run = 0;
    int m_missed = 0;
};

} // namespace nd
