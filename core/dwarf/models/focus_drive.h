// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/models/command_port.h"
#include "core/dwarf/models/focus_types.h"
#include "core/dwarf/models/stop_sequence.h"

#include <QObject>

#include <optional>

namespace nd {

/// The focus motor by hand: single steps (15001) and motion as long as a button is held (15002).
/// GUI thread; owned by FocusModel.
///
/// The stop (15003) is sent at once and again until it is acknowledged; without a link it is kept
/// and goes out first when the link is back. A new motion waits for it. Steps are sent one after
/// another; what waits is bounded, opposite ones cancel, and a failure forgets them.
class FocusDrive : public QObject
{
    Q_OBJECT

public:
    static constexpr int kMostSteps = 20;

    /// Both outlive the drive.
    FocusDrive(CommandPort &port, Scheduler &scheduler, QObject *parent = nullptr);

    void step(FocusDirection direction);
    void hold(FocusDirection direction);
    void release();
    /// The direction that is held, also while it waits for the stop before.
    std::optional<FocusDirection> held() const { return m_held; }
    bool isMoving() const { return m_held || m_steps != 0 || m_stepInFlight; }
    /// The link opened, closed, or control came or went.
    void handlePortState();

signals:
    void changed();
    void failed(const nd::Error &error);

private:
    void sendStep();
    void handleStep(const Result<Done> &result);
    void pump();
    void handleStarted(const Result<Done> &result);
    void stopMotion();
    void fail(const Error &error);

    CommandPort &m_port;
    StopSequence m_stops;
    std::optional<FocusDirection> m_held;
    int m_steps = 0; ///< Waiting; far counts up, near down.
    bool m_stepInFlight = false;
    bool m_startInFlight = false;
    bool m_moving = false; ///< 15002 was sent and no stop since.
};

} // namespace nd
