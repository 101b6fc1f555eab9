// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dwarf/device_profile.h"
#include "core/dwarf/models/refusal.h"

#include <QObject>

#include <chrono>
#include <optional>

namespace nd {

class CommandPort;
class DaylightGuard;
class Scheduler;
class Session;
class SunGuard;

/// Directions of a nudge and of the arrow keys, as the picture shows them.
enum class Direction { Up, Down, Left, Right };

/// What STOP is doing.
enum class StopState { Idle, Stopping, Stopped, Unconfirmed };

/// Joystick, nudges and STOP of one telescope. GUI thread; owned by DwarfDevice.
///
/// Only the newest vector matters: it is sent when the one before was answered (row kind Latest),
/// and release() is never dropped. The model stops by itself on release, disconnect and loss of
/// control; who holds the input (pad, keys, gamepad) must call release() on focus loss, hide and
/// unplug. A motion that the link did not survive is stopped first thing when the link is back.
/// Moving again withdraws a STOP that nobody acknowledged.
class MotionModel : public QObject
{
    Q_OBJECT

public:
    /// Gears of the documented speed curve. Source: dwarf-api-2.0 section 4.13.5.
    static constexpr int kHighestGear = 40;
    static constexpr std::chrono::seconds kStopKept{60};

    MotionModel(Session &session, const DaylightGuard &daylight, QObject *parent = nullptr);
    /// On a port and a clock of the caller's, which outlive this; who owns the port calls
    /// handlePortState() when it opens, closes, or control is lost.
    MotionModel(CommandPort &port, Scheduler &scheduler, const DaylightGuard &daylight,
                QObject *parent = nullptr);
    ~MotionModel() override;

    /// v = 0.1 + (30 - 0.1) / 40^3 * gear^3, in degrees per second.
    static double speedOfGear(int gear);

    Generation generation() const; ///< Of the firmware: which words its error codes have.
    Refusal canMove() const;
    int gear() const;
    void setGear(int gear);
    /// The speed of the gear after the daylight limit, in degrees per second.
    double speed() const;
    /// Set while the Sun may be up: 1 degree per second near it, and while nobody knows where the
    /// telescope looks; more the farther it is.
    std::optional<double> speedLimit() const;
    /// Without a guard, which outlives this, the pointing counts as unknown.
    void setSunGuard(const SunGuard &guard);
    const SunGuard *sunGuard() const; ///< May be null.
    bool isMoving() const;
    /// Speed last put on the wire, degrees per second; 0 when at rest.
    double commandedSpeed() const;

    /// Moves along a vector: 0 degrees is right, 90 up, counter-clockwise; length 0 to 1.
    void move(double angleDegrees, double length);
    /// Ends the motion; sent at once, repeated until acknowledged.
    void release();
    /// One short step (14007), `times` as long as at speed(): it is faster or slower, but no faster
    /// than the telescope can go, and the Sun allows.
    void nudge(Direction direction, double times = 1.0);

    StopState stopState() const;
    /// A stop is on its way to the telescope and not acknowledged: STOP's, or that of a stick that
    /// was let go.
    bool isAwaitingStop() const;
    /// Stops everything that moves: 14008, 14002 for axes 0, 1, 2, 11004, 11015, 14801, 14803,
    /// 14807, 11012, 11001, 11019, 15501, each until acknowledged. Leaves a running stack alone
    /// unless called twice within 2 s. Always allowed; without a link it is kept and sent first
    /// when the link is back. Without link or control it is given up after kStopKept: later it
    /// would end something else.
    void stopEverything();

    /// The way to the telescope opened or closed, or control came or went.
    void handlePortState();

signals:
    void changed();
    void stopStateChanged();
    /// It was given up, see stopEverything().
    void stopGivenUp();
    /// A motion was refused by the device, e.g. -14519 the mechanical limit, or a nudge did not
    /// get through to it.
    void refused(const nd::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace nd
