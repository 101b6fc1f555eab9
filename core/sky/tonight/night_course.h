// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sky/coordinates.h"

#include <array>

namespace nd {

/// How the sky turns over one site during a stretch of time of at most a day. Value type, any
/// thread; no search, no calls of the clock: a whole catalogue takes a millisecond.
struct NightTurn
{
    double sinLatitude = 0.0;
    double cosLatitude = 1.0;
    double siderealRadians = 0.0; ///< Local sidereal time at its begin.
    double seconds = 0.0;

    /// Radians a star turns in a second. Source: Explanatory Supplement, 1.00273781191135448
    /// revolutions a day.
    static constexpr double kRate = 7.292115855306589e-5;
};

/// The way of one place among the stars through a NightTurn.
struct NightCourse
{
    double sinDeclination = 0.0;
    double cosDeclination = 1.0;
    double hourAngleRadians = 0.0; ///< At the begin, -pi to pi.
    double highestDegrees = 0.0; ///< Geometric.
    double highestAtSeconds = 0.0; ///< After the begin.
};

/// From when to when something lasts, in seconds after the begin.
struct NightSpan
{
    double from = 0.0;
    double to = 0.0;

    double seconds() const { return to > from ? to - from : 0.0; }
    bool operator==(const NightSpan &) const = default;
};

NightCourse nightCourse(const EquatorialOfDate &place, const NightTurn &turn);
/// Geometric.
double altitudeAt(double seconds, const NightCourse &course, const NightTurn &turn);
/// When it is above an altitude: at most four times, the others have no length.
std::array<NightSpan, 4> spansAbove(double altitudeDegrees, const NightCourse &course,
                                    const NightTurn &turn);
/// For how long it is above an altitude.
double secondsAbove(double altitudeDegrees, const NightCourse &course, const NightTurn &turn);

} // namespace nd
