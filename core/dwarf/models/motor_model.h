// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dwarf/device_profile.h"
#include "core/dwarf/models/motor_types.h"
#include "core/dwarf/models/refusal.h"

#include <QObject>

#include <memory>
#include <optional>

namespace nd {

class DaylightGuard;
class Scheduler;
class Session;
class SunGuard;

/// The axes one by one (14000 to 14011), for what the joystick can't do. GUI thread; owned by
/// DwarfDevice.
///
/// A run lasts until stop(), loss of the link or of control; who holds the input must call stop()
/// on focus loss and hide. The stop is sent until it is acknowledged, everything else once. While
/// the Sun may be up nothing is faster than the sun guard allows. Positions are what the telescope
/// answers, asked after each motion, and once known after each one of the joystick, too, in
/// degrees. Source: styelz/astro_dwarf, tried on hardware; the maker's document gives no unit.
class MotorModel : public QObject
{
    Q_OBJECT

public:
    static constexpr double kSlowest = 0.1; ///< Degrees per second.
    static constexpr double kFastest = 30.0;
    /// No source says how far a pulse goes: few.
    static constexpr int kMostPulses = 1'000;

    MotorModel(Session &session, const DaylightGuard &guard, QObject *parent = nullptr);
    MotorModel(Session &session, const DaylightGuard &guard, Scheduler &scheduler,
               QObject *parent = nullptr);
    ~MotorModel() override;

    Generation generation() const; ///< Of the firmware: which words its error codes have.
    /// Without a guard, which outlives this, nothing is faster than a degree per second by day.
    void setSunGuard(const SunGuard &guard);

    Refusal canMove() const;
    /// Whether positions can be asked for.
    bool canRead() const;
    /// What was asked for and is not over.
    std::optional<MotorJob> job() const;
    std::optional<double> position(Axis axis) const;
    /// What run() asked for, with the speed and way that the telescope took last; nothing once it
    /// is stopped, refused or cut off.
    std::optional<AxisRun> axisRun() const;

    void run(Axis axis, AxisWay way, double degreesPerSecond);
    /// Both axes.
    void stop();
    void runTo(Axis axis, double degrees, double degreesPerSecond);
    /// Drives the axis to its end stop, from where it counts.
    void reset(Axis axis, AxisWay way);
    void readPosition(Axis axis);
    void readPositions();
    void changeSpeed(Axis axis, double degreesPerSecond);
    void changeDirection(Axis axis, AxisWay way);
    /// Not while the Sun may be up: nobody knows how far a pulse goes.
    bool mayPulse() const;
    /// A number of motor pulses at a frequency in hertz. False: nothing was sent.
    bool runPulses(Axis axis, AxisWay way, int frequency, int pulses);

signals:
    void changed();
    void failed(const nd::Error &error);
    /// changeDirection() was carried out.
    void turned(nd::Axis axis, nd::AxisWay way);
    /// Run: when it was answered. Cancelled, which is no failure: a stop ended it.
    void finished(nd::MotorJob job, const nd::Result<nd::Done> &result);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace nd
