// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sky/coordinates.h"

#include <QDateTime>

#include <array>

namespace nd {

/// An instant as ERFA's two-part quasi Julian date.
struct JulianDate
{
    double day = 0.0;
    double fraction = 0.0;
};

/// Splits `utc` for ERFA. An invalid time counts as J2000.0; one outside the years 1 to 9999 as the
/// end of them.
JulianDate utcJulianDate(const QDateTime &utc);
/// The same instant in terrestrial time. After ERFA's last leap second TT - UTC stays what it was;
/// before 1960 it is 32.184 s.
JulianDate terrestrialTime(const JulianDate &utc);

using Vector3 = std::array<double, 3>;
using Matrix3 = std::array<Vector3, 3>;

/// The part of an apparent place that does not depend on the site.
struct EarthState
{
    Matrix3 toOfDate = {}; ///< ICRS to the true equator and equinox of date.
    double equationOfOrigins = 0.0; ///< Radians.
    std::array<Vector3, 2> barycentric = {}; ///< Of the Earth, in au and au per day.
    Vector3 heliocentric = {}; ///< Of the Earth, au.
};

/// The state at `utc`, between two that are computed every six hours and remembered per thread,
/// since nutation costs a hundred times the rest. A direction computed from it is within 0.001
/// arcseconds.
EarthState earthStateAt(const QDateTime &utc);

/// The Earth seen from the Sun at that very instant, au.
Vector3 heliocentricEarth(const JulianDate &terrestrial);

} // namespace nd
