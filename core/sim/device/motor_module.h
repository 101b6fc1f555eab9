// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/device/command_module.h"

#include <optional>

namespace nd::sim {

/// Commands 14000 to 14011: joystick, single axes, linkage of the cameras.
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

private:
    struct Vector
    {
        double angleDegrees = 0.0;
        double speed = 0.0;
    };

    void joystick(const Request &request);
    void nudge(const Request &request);
    void runAxis(const Request &request);
    void runTo(const Request &request);
    void stopAxis(const Request &request);
    void position(const Request &request);
    void linkCameras(const Request &request);
    void acknowledge(const Request &request);

    bool isBlocked(const Request &request);
    std::optional<Vector> vectorOf(double angle, double length, double speed) const;
    void turn(double altitudeRate, double azimuthRate, const Request &request);
    void watchStops(quint64 motion);

    std::optional<Request> m_mover; ///< The command that turns the motors now.
    quint64 m_motion = 0;
};

} // namespace nd::sim
