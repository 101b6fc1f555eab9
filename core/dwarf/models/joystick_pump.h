// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/scheduler.h"
#include "core/dwarf/models/command_port.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <optional>

namespace nd {

/// A direction in the picture, 0 degrees right, 90 up, and how far the stick is pushed, 0 to 1.
struct StickVector
{
    double angleDegrees = 0.0;
    double length = 0.0;

    bool operator==(const StickVector &) const = default;
};

/// Puts the newest vector of a stick on the wire: at most one in flight, at most one each 50 ms,
/// and again every 300 ms while it is held, so that a lost packet does not matter. GUI thread.
///
/// Owned by MotionModel. Never queues: what was replaced before it could be sent is gone.
class JoystickPump : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds kShortestInterval{50};
    static constexpr std::chrono::milliseconds kKeepAlive{300};
    /// Makes the order for a vector at the moment of sending, so that a new speed limit counts at
    /// once.
    using MakeOrder = std::function<Order(const StickVector &)>;

    JoystickPump(CommandPort &port, Scheduler &scheduler, MakeOrder makeOrder,
                 QObject *parent = nullptr);

    void hold(const StickVector &vector);
    /// Forgets the vector; what is in flight can't be called back.
    void drop();
    bool isHolding() const { return m_vector.has_value(); }
    /// While paused (a stop is on its way) the newest vector waits.
    void setPaused(bool paused);

signals:
    void sent();
    /// The device or this side refused; the same direction is not sent again until it changes.
    void refused(const nd::Error &error);

private:
    void wake();
    void send();
    void handleAnswer(const Result<Done> &result);
    void noteRefusal(const Error &error);
    void scheduleWake(std::chrono::milliseconds delay);
    bool isBlocked() const;

    CommandPort &m_port;
    Scheduler &m_scheduler;
    MakeOrder m_makeOrder;
    std::optional<StickVector> m_vector;
    std::optional<StickVector> m_onWire; ///< What the device was last told.
    std::optional<double> m_blockedDegrees; ///< The direction that was refused.
    std::optional<std::chrono::milliseconds> m_lastSent;
    quint64 m_wake = 0; ///< Only the newest scheduled wake-up counts.
    bool m_inFlight = false;
    bool m_paused = false;
    bool m_warned = false; ///< "Limit ahead" was told for this hold.
};

} // namespace nd
