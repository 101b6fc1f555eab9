// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sky/coordinates.h"

#include <QDateTime>

#include <array>
#include <span>

namespace nd {

/// The sky over one site at one instant, computed once and asked for many directions: a whole
/// catalogue takes about a millisecond. Immutable value type, any thread.
///
/// UT1 = UTC, no polar motion. Altitudes are geometric unless the air has pressure. An invalid time
/// counts as J2000.0; a site's latitude is taken to lie between -90 and 90.
class SkyFrame
{
public:
    SkyFrame(const Site &site, const QDateTime &utc, const Air &air = {});

    const Site &site() const { return m_site; }
    const Air &air() const { return m_air; }

    Horizontal horizontalOf(const Equatorial &icrs) const;
    Horizontal horizontalOf(const SkyDirection &icrs) const;
    /// Many at once; converts as many as the shorter span holds.
    void horizontalOf(std::span<const SkyDirection> icrs, std::span<Horizontal> places) const;
    /// The inverse of horizontalOf().
    Equatorial equatorialOf(const Horizontal &direction) const;

    EquatorialOfDate ofDateOf(const Equatorial &icrs) const;
    /// The inverse of ofDateOf().
    Equatorial icrsOf(const EquatorialOfDate &place) const;

    /// Local apparent sidereal time in hours, 0 to 24.
    double siderealTimeHours() const { return m_siderealTimeHours; }
    /// Hours since the meridian, -12 to 12; negative: it is still rising.
    double hourAngleHours(const Equatorial &icrs) const;
    /// Position angle (north over east) of the zenith, in degrees, -180 to 180. At the zenith: 0.
    double parallacticAngleDegrees(const Equatorial &icrs) const;

    /// The observer as seen from the Earth's centre, ICRS axes, in astronomical units.
    const std::array<double, 3> &observerAu() const { return m_observerAu; }

    /// Where a body stands that is at `icrs` without aberration: as horizontalOf(), but its light
    /// does not pass the Sun.
    Horizontal horizontalOfBody(const SkyDirection &icrs) const;

private:
    using Vector = std::array<double, 3>;
    using Matrix = std::array<Vector, 3>;

    Vector apparentVector(const SkyDirection &icrs) const;
    Vector naturalVector(const Vector &apparent) const;
    Vector aberrated(const Vector &natural) const;
    Horizontal horizontalOfVector(const Vector &apparent) const;

    Site m_site;
    Air m_air;
    double m_siderealTimeHours = 0.0;
    double m_sunDistanceAu = 1.0;
    double m_reciprocalLorentz = 1.0;
    Vector m_sunward = {}; ///< From the Sun to the observer.
    Vector m_velocity = {}; ///< Of the observer, in units of light's.
    Vector m_observerAu = {};
    Matrix m_toOfDate = {}; ///< ICRS to the true equator and equinox of date.
    Matrix m_toHorizon = {}; ///< ICRS to north, east, up.
};

/// Unit vector of a direction.
SkyDirection directionOf(const Equatorial &icrs);
Equatorial equatorialOf(const SkyDirection &icrs);

} // namespace nd
