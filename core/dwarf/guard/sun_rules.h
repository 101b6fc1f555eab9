// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dwarf/guard/motion_plan.h"
#include "core/dwarf/guard/pointing_estimate.h"

#include <optional>
#include <vector>

namespace nd {

// What the guard decides by: pure functions of the telescope's pointing and the Sun by day. They
// know neither solar mode nor what a person answered for.

/// The sky of one instant, by day.
struct SunSky
{
    SunSky(const std::optional<Site> &theSite, const QDateTime &theUtc);

    std::optional<Site> site; ///< Only if it is known.
    QDateTime utc;
    Equatorial place;
    MovingDirection sun; ///< Only with a site.
};

/// Motion as a hand holds it.
struct Hand
{
    AxisRates rates;
    bool isByAxis = false; ///< Each axis was told its own speed.

    /// What is held against a limit, in degrees per second.
    double speed() const;
    bool isMoving() const { return rates != AxisRates{}; }
};

/// The smallest distance of all sights, less the error; nothing without sights or site.
std::optional<double> sunDistance(const PointingEstimate &pointing, const SunSky &sky);

/// The fastest that motion by hand may be at a distance from the Sun, if known.
double allowedSpeed(const std::optional<double> &distanceDegrees);

/// From all that a mode that steers by itself may look at from `sights`, less the error; nothing
/// without sights or site, or if the plan does not tell how far it goes.
std::optional<double> sunDistanceWithin(const MotionPlan &plan,
                                        const std::vector<PointingEstimate::Sight> &sights,
                                        double errorDegrees, const SunSky &sky);

/// Whether motion by hand gets nearer to the Sun than 10 degrees within `seconds`, and not away.
bool runsIntoTheSun(const PointingEstimate &pointing, const SunSky &sky, const AxisRates &rates,
                    double seconds);

/// One axis turning so leads away from the Sun, more than any other; the pointing is known.
AxisRates ratesAwayFromTheSun(const PointingEstimate &pointing, const SunSky &sky);

/// Where a plan goes to at an instant; nothing if it is no place, or one that is not known.
std::optional<Equatorial> targetOf(const MotionPlan &plan, const SunSky &sky);

/// Why an aimed motion that begins in `sights` is refused: one of isRefusedForTheSun() that names
/// what would meet the Sun, SunUnsure, or NotAllowed for what is none.
std::optional<Error::Code> verdictOnAim(const MotionPlan &plan,
                                        const std::vector<PointingEstimate::Sight> &sights,
                                        double errorDegrees, const SunSky &sky);

} // namespace nd
