// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sky/coordinates.h"

#include <QDateTime>

namespace nd {

// Pure functions over ERFA, callable from any thread. UT1 = UTC, no polar motion, no refraction.

/// Where an ICRS direction stands above the horizon of `site` at `utc`.
Horizontal horizontalOf(const Equatorial &icrs, const Site &site, const QDateTime &utc);
/// The inverse of horizontalOf().
Equatorial equatorialOf(const Horizontal &direction, const Site &site, const QDateTime &utc);
/// Parallactic angle in degrees: the position angle (north over east) of the zenith direction at
/// `icrs`.
double parallacticAngleDegrees(const Equatorial &icrs, const Site &site, const QDateTime &utc);
/// Local apparent sidereal time in hours, 0 to 24.
double siderealTimeHours(const Site &site, const QDateTime &utc);
/// Geocentric astrometric place of the Sun.
Equatorial sunPlace(const QDateTime &utc);
/// Angle between two directions in degrees.
double separationDegrees(const Equatorial &a, const Equatorial &b);

} // namespace nd
