// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/nightdeskctl/console.h"
#include "app/nightdeskctl/exit_status.h"
#include "app/nightdeskctl/invocation.h"

#include <QObject>

namespace nd {
class BleTransport;
class Observatory;
class Scheduler;
} // namespace nd

namespace nd::ctl {

/// What a verb is given; all outlive it.
struct Surroundings
{
    const Invocation &line;
    const Console &console;
    Observatory &observatory; ///< Profiles, site and search; its devices are never connected.
    Scheduler &scheduler;
    BleTransport &bluetooth; ///< Unused, and without a thread, unless the verb is about it.
};

/// One verb at work. Main thread; owned by the composition root.
class Verb : public QObject
{
    Q_OBJECT

public:
    explicit Verb(const Surroundings &surroundings) : m_at(surroundings) {}

    /// Begins; ended() follows from the event loop or from within, once.
    virtual void start() = 0;
    /// The user pressed Ctrl-C. Verbs that hold a motion end it first.
    virtual void interrupt() { end(kInterrupted); }

signals:
    void ended(int exitStatus);

protected:
    static constexpr int kInterrupted = 130; // what shells report for SIGINT

    void end(int exitStatus)
    {
        if (!m_ended)
            emit ended(exitStatus);
        m_ended = true;
    }
    bool hasEnded() const { return m_ended; }
    const Invocation &line() const { return m_at.line; }
    const Console &console() const { return m_at.console; }
    Observatory &observatory() const { return m_at.observatory; }
    Scheduler &scheduler() const { return m_at.scheduler; }
    BleTransport &bluetooth() const { return m_at.bluetooth; }

private:
    Surroundings m_at;
    bool m_ended = false;
};

} // namespace nd::ctl
