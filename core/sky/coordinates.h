// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace nd {

/// A direction on the celestial sphere, ICRS (J2000), in degrees; RA 0 to 360, east positive.
struct Equatorial
{
    double raDegrees = 0.0;
    double declinationDegrees = 0.0;

    bool operator==(const Equatorial &) const = default;
};

/// The same sky by the true equator and equinox of date, in degrees: what hand controllers call
/// JNow. Apparent: with aberration, without refraction. A type of its own, since mixing the two
/// points a telescope a third of a degree off.
struct EquatorialOfDate
{
    double raDegrees = 0.0;
    double declinationDegrees = 0.0;

    bool operator==(const EquatorialOfDate &) const = default;
};

/// A unit vector, ICRS: an Equatorial that whole catalogues are converted from without sines.
struct SkyDirection
{
    double x = 1.0;
    double y = 0.0;
    double z = 0.0;

    bool operator==(const SkyDirection &) const = default;
};

/// A direction above the horizon in degrees; azimuth from north over east, 0 to 360.
struct Horizontal
{
    double altitudeDegrees = 0.0;
    double azimuthDegrees = 0.0;

    bool operator==(const Horizontal &) const = default;
};

/// A place on Earth; longitude east positive (ISO 6709), in degrees; elevation in metres.
struct Site
{
    double latitudeDegrees = 0.0;
    double longitudeDegrees = 0.0;
    double elevationMetres = 0.0;

    bool operator==(const Site &) const = default;
};

/// The air that bends light; without pressure (the default) it does not.
struct Air
{
    double pressureHectopascal = 0.0;
    double temperatureCelsius = 10.0;

    /// What plans and almanacs assume.
    static constexpr Air standard() { return {1010.0, 10.0}; }
    bool operator==(const Air &) const = default;
};

} // namespace nd
