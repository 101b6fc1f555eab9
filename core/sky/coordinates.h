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

} // namespace nd
