// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sky/earth_state.h"

#include <array>

namespace nd {

/// How the sky turns over one site during a stretch of time of at most a day. Value type, any
/// thread; no search, no calls of the clock: a whole catalogue takes two milliseconds.
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
    double highestSine = 0.0; ///< Of the geometric altitude, -1 to 1.
    double highestAtSeconds = 0.0; ///< After the begin.

    double highestDegrees() const;
};

/// Turns directions of ICRS to the true equator and equinox of an instant, without a sine. Within 2
/// arcseconds: aberration to its first order, of the Earth's centre; the Sun bends no light.
class DateTurn
{
public:
    explicit DateTurn(const QDateTime &utc);

    Vector3 operator()(const SkyDirection &icrs) const;

private:
    Matrix3 m_toOfDate = {};
    Vector3 m_velocity = {}; ///< Of the Earth, in units of light's.
};

/// From when to when something lasts, in seconds after the begin.
struct NightSpan
{
    double from = 0.0;
    double to = 0.0;

    double seconds() const { return to > from ? to - from : 0.0; }
    bool operator==(const NightSpan &) const = default;
};

/// Of a unit vector by the equator of date.
NightCourse nightCourse(const Vector3 &ofDate, const NightTurn &turn);
/// The sine of the altitude, geometric.
double sineAt(double seconds, const NightCourse &course, const NightTurn &turn);
/// Geometric.
double altitudeAt(double seconds, const NightCourse &course, const NightTurn &turn);
/// When it is above an altitude of this sine, in order; at most four times, the others have no
/// length.
std::array<NightSpan, 4> spansAbove(double sine, const NightCourse &course, const NightTurn &turn);
/// For how long it is above an altitude of this sine.
double secondsAbove(double sine, const NightCourse &course, const NightTurn &turn);

} // namespace nd
