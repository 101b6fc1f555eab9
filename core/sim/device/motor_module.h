// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/device/command_module.h"

#include <functional>
#include <optional>

namespace nd::sim {

/// Commands 14000 to 14011 but 14009: joystick and single axes.
class MotorModule final : public CommandModule
{
public:
    /// Highest speed of the joystick; a V3 vector of length 1 means this speed.
    /// Source: API 2.0 section 4.13.5.
    static constexpr double kTopSpeed = 30.0;
    /// How long a short press turns the motors.
    static constexpr std::chrono::milliseconds kNudgeTime{200};

    explicit MotorModule(VirtualTelescope &telescope);

    /// Ends every motion that this module began; tracking goes on if it was on.
    void halt();
    /// Turns both axes by so many degrees in one second, then calls `done`. False, and `request` is
    /// answered, if they can't turn now.
    bool moveBy(double up, double right, const Request &request, std::function<void()> done);

private:
    struct Vector
    {
        double angleDegrees = 0.0;
        double speed = 0.0;
    };

    bool steer(const Request &request);
    void joystick(const Request &request);
    void nudge(const Request &request);
    void runAxis(const Request &request);
    void runTo(const Request &request);
    void stopAxis(const Request &request);
    void position(const Request &request);
    void reset(const Request &request);
    void changeSpeed(const Request &request);
    void changeDirection(const Request &request);
    void runPulses(const Request &request);
    void acknowledge(const Request &request);

    bool isBlocked(const Request &request);
    std::optional<Vector> vectorOf(double angle, double length, double speed) const;
    void turn(double altitudeRate, double azimuthRate, const Request &request);
    /// Ends the motion after `seconds` and calls `done`, unless something else came before.
    void endAfter(double seconds, std::function<void()> done);
    void limitTurn(double seconds);
    double rateOf(int axis) const;
    void replaceRate(int axis, double rate);
    bool isAxis(int id, const Request &request);
    void watchStops(quint64 motion);

    std::optional<Request> m_mover; ///< The command that turns the motors now.
    quint64 m_motion = 0;
};

} // namespace nd::sim
