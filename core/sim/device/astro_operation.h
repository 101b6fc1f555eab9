// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/device/command_module.h"

#include "core/sky/bodies.h"

namespace nd::sim {

/// What all astro modules share: the motors do one thing at a time, in steps, and whether the sky
/// can be recognised.
class AstroOperation : public CommandModule
{
protected:
    using CommandModule::CommandModule;

    /// Takes the motors, or answers why not.
    bool occupy(Occupation occupation, const Request &request);
    /// Gives the motors back and drops the steps that are still to come.
    void release();
    /// The next step of the operation that is going on.
    void later(std::chrono::milliseconds delay, std::function<void()> task);
    void standStill();
    /// Whether the mechanics and the house behind it let it look there now.
    bool isReachable(const Equatorial &target);
    /// Where a body is among the stars now.
    Equatorial placeOf(Body body);
    /// Sets out for `target`; how long that takes.
    std::chrono::milliseconds slewTo(const Equatorial &target);
    /// Follows a place next to where it points.
    void followTo(const Equatorial &place);
    /// No source says what a stop does to a running stack; that it leaves it its tracking is an
    /// assumption.
    bool isStacking();
    /// Whether plate solving would succeed now.
    bool solvesNow() const;
    /// Puts tracking on or off and says so.
    void sayTracking(bool on, const QString &name);

private:
    quint64 m_operation = 0; ///< Steps of an operation that is over are dropped.
};

} // namespace nd::sim
