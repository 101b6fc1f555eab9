// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/device_profile.h"
#include "core/dwarf/wire/command.h"
#include "core/sky/coordinates.h"
#include "core/sky/sun_geometry.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace nd {

/// How fast the two axes turn, in degrees per second; right and up are positive.
struct AxisRates
{
    double rotation = 0.0;
    double pitch = 0.0;

    double speed() const;
    bool operator==(const AxisRates &) const = default;
};

/// What a command of the table would do to the axes, as far as its message tells. Value type.
struct MotionPlan
{
    enum class Kind {
        Unreadable, ///< Nobody can tell: what does not parse, what has no known meaning.
        Place, ///< To `target`, or to `body` of the solar system.
        Nearby, ///< To somewhere within `radiusDegrees` (linkage).
        WholeRotation, ///< The rotation axis to a position that means nothing to us.
        WholePitch, ///< The same with the pitch axis.
        Stick, ///< Both axes at `rates` until something else is said.
        Nudge, ///< The same for a moment.
        Axis, ///< One axis at its rate of `rates`; the other goes on.
        Speed, ///< One axis to another speed, the way it turns.
        Way, ///< One axis to another way, as fast as it turns.
        SelfSteering, ///< By its own mind.
    };

    Kind kind = Kind::Unreadable;
    std::optional<Equatorial> target;
    int body = 0; ///< 1 Mercury to 7 Neptune, 8 Moon, 9 Sun; 0 none. Source: SolarSystemTarget.
    QString name; ///< As the telescope will call the target.
    double radiusDegrees = 0.0;
    AxisRates rates;
    bool isPitch = false; ///< Which axis; Axis, Speed and Way.
    /// SelfSteering: how far each axis may go to either side, if the command tells.
    std::optional<AxisAngles> reach;
    bool isReachInSky
        = false; ///< To the side it is an angle in the sky: high up, more of the axis.

    bool isSun() const { return kind == Kind::Place && body == kSun; }
    /// What the axes do once this is carried out, if they do `now` before.
    AxisRates ratesAfter(const AxisRates &now) const;

    static constexpr int kMoon = 8;
    static constexpr int kSun = 9;
};

/// One-click GOTO: it goes to a place, but first looks for stars by its own mind.
bool calibratesFirst(const CommandInfo &row);

/// Only for rows that move. `payload` may be anything.
MotionPlan motionPlanOf(const CommandInfo &row, const QByteArray &payload);

} // namespace nd
