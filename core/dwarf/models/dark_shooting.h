// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/scheduler.h"
#include "core/dwarf/models/dark_types.h"
#include "core/dwarf/models/function_states.h"
#include "core/dwarf/models/refusal.h"
#include "core/dwarf/models/session_port.h"

#include <QObject>

#include <optional>

namespace nd {

class Session;

/// One run of shooting darks of one collection of one camera: begun here or by somebody else,
/// stopped, ended. GUI thread; owned by the model of that collection.
///
/// It runs if the device says so. What the device still says of a run that was stopped from here
/// begins no other, nor does a state that only an end has; while one starts here, an end that is
/// told is that of the one before. Nothing is ever sent twice.
class DarkShooting final : public QObject
{
    Q_OBJECT

public:
    explicit DarkShooting(Session &session, QObject *parent = nullptr);

    /// nullopt: none that is known.
    std::optional<DarkPhase> phase() const { return m_phase; }
    /// Another one for each run: tells answers to an earlier one.
    quint64 number() const { return m_number; }

    Refusal canStart() const;
    Refusal canStop() const;
    /// Only while they can.
    void start(const Order &order);
    void stop(const Order &order);

    /// The device said what it does.
    void handleState(FunctionPhase state);
    /// The device said what only one that runs has; false: not of a run that counts.
    bool handleSign();
    void finish(const std::optional<Error> &error);
    /// The link went.
    void forget();

signals:
    /// A run that was not there before; nothing is known of it.
    void began();
    void changed();
    /// The device accepted start().
    void accepted();
    void failed(const nd::Error &error);
    /// Once for each run, after changed().
    void ended(const nd::DarkEnd &end);

private:
    void begin(DarkPhase phase);
    void handleStarted(quint64 number, const Result<Done> &result);
    void handleStopped(quint64 number, const Result<Done> &result);
    void handleIdle();
    bool isAftermath() const;

    Session &m_session;
    SessionPort m_port;
    std::optional<DarkPhase> m_phase;
    bool m_wasStopped = false;
    /// When the run was stopped whose end the device has not told yet.
    std::optional<Scheduler::Milliseconds> m_stoppedAt;
    quint64 m_number = 0;
};

} // namespace nd
