// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sky/coordinates.h"

#include <QDateTime>
#include <QString>

#include <array>
#include <optional>

namespace nd {

/// What moves among the stars.
enum class Body {
    Sun,
    Moon,
    Mercury,
    Venus,
    Mars,
    Jupiter,
    Saturn,
    Uranus,
    Neptune,
};

inline constexpr std::array kAllBodies{Body::Sun,    Body::Moon,   Body::Mercury,
                                       Body::Venus,  Body::Mars,   Body::Jupiter,
                                       Body::Saturn, Body::Uranus, Body::Neptune};

/// A body as seen from somewhere at one instant.
struct BodyPlace
{
    Equatorial astrometric; ///< With light time, without aberration: its place among the stars.
    double distanceAu = 0.0;
    double angularDiameterDegrees = 0.0; ///< Of its equator.
    double illuminatedFraction = 1.0; ///< 0 to 1; the Sun's is 1.
    double elongationDegrees = 0.0; ///< From the Sun, 0 to 180.
    double magnitude = 0.0; ///< V, see body_magnitude.h.
};

// Pure functions, any thread. Sun: ERFA's Earth. Moon: ELP/MPP02, planets: VSOP87, both truncated;
// from 1950 to 2100 the Moon is within 1 arcsecond, a planet within 3. Sources: moon_series.h,
// planet_series.h.

/// From the centre of the Earth.
BodyPlace bodyPlace(Body body, const QDateTime &utc);
/// From a site: the Moon is up to a degree elsewhere.
BodyPlace bodyPlace(Body body, const Site &site, const QDateTime &utc);
/// Altitude and azimuth of its centre; geometric unless the air has pressure.
Horizontal horizontalOf(Body body, const Site &site, const QDateTime &utc, const Air &air = {});

/// How far the Moon is in its month: 0 new, 90 first quarter, 180 full, 270 last quarter; the
/// difference of the ecliptic longitudes of Moon and Sun, geocentric.
double moonPhaseDegrees(const QDateTime &utc);
/// Time since the last new moon, in days.
double moonAgeDays(const QDateTime &utc);

/// "sun", "moon", "mercury": for files and programs, not for people.
QString bodyKey(Body body);
/// The inverse, upper case or lower.
std::optional<Body> bodyByKey(const QString &key);

} // namespace nd
