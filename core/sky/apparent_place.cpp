// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/apparent_place.h"

#include "core/sky/earth_orientation.h"

#include <numbers>

namespace nd {

namespace {

constexpr double kRadians = std::numbers::pi / 180.0;
constexpr double kDegrees = 180.0 / std::numbers::pi;
constexpr double kHours = 12.0 / std::numbers::pi;

Equatorial toEquatorial(double raRadians, double declinationRadians)
{
    return {eraAnp(raRadians) * kDegrees, declinationRadians * kDegrees};
}

} // namespace

Horizontal horizontalOf(const Equatorial &icrs, const Site &site, const QDateTime &utc)
{
    eraASTROM &astrom = earthOrientation(site, utc);
    double ra = 0.0;
    double declination = 0.0;
    eraAtciqz(icrs.raDegrees * kRadians, icrs.declinationDegrees * kRadians, &astrom, &ra,
              &declination);
    double azimuth = 0.0;
    double zenithDistance = 0.0;
    double hourAngle = 0.0;
    double observedDeclination = 0.0;
    double observedRa = 0.0;
    eraAtioq(ra, declination, &astrom, &azimuth, &zenithDistance, &hourAngle, &observedDeclination,
             &observedRa);
    return {90.0 - zenithDistance * kDegrees, azimuth * kDegrees};
}

Equatorial equatorialOf(const Horizontal &direction, const Site &site, const QDateTime &utc)
{
    eraASTROM &astrom = earthOrientation(site, utc);
    double ra = 0.0;
    double declination = 0.0;
    eraAtoiq("A", direction.azimuthDegrees * kRadians,
             (90.0 - direction.altitudeDegrees) * kRadians, &astrom, &ra, &declination);
    double icrsRa = 0.0;
    double icrsDeclination = 0.0;
    eraAticq(ra, declination, &astrom, &icrsRa, &icrsDeclination);
    return toEquatorial(icrsRa, icrsDeclination);
}

double parallacticAngleDegrees(const Equatorial &icrs, const Site &site, const QDateTime &utc)
{
    const Equatorial zenith = equatorialOf({90.0, 0.0}, site, utc);
    return eraPas(icrs.raDegrees * kRadians, icrs.declinationDegrees * kRadians,
                  zenith.raDegrees * kRadians, zenith.declinationDegrees * kRadians)
        * kDegrees;
}

double siderealTimeHours(const Site &site, const QDateTime &utc)
{
    const auto universal = utcJulianDate(utc);
    const auto terrestrial = terrestrialTime(universal);
    const double greenwich
        = eraGst06a(universal.day, universal.fraction, terrestrial.day, terrestrial.fraction);
    return eraAnp(greenwich + site.longitudeDegrees * kRadians) * kHours;
}

Equatorial sunPlace(const QDateTime &utc)
{
    const auto terrestrial = terrestrialTime(utcJulianDate(utc));
    eraLDBODY heliocentric = {};
    eraLDBODY barycentric = {};
    eraEpv00(terrestrial.day, terrestrial.fraction, heliocentric.pv, barycentric.pv);
    double ra = 0.0;
    double declination = 0.0;
    eraC2s(heliocentric.pv[0], &ra, &declination);
    // That was the Earth seen from the Sun: the Sun is the other way.
    return toEquatorial(ra + std::numbers::pi, -declination);
}

double separationDegrees(const Equatorial &a, const Equatorial &b)
{
    return eraSeps(a.raDegrees * kRadians, a.declinationDegrees * kRadians, b.raDegrees * kRadians,
                   b.declinationDegrees * kRadians)
        * kDegrees;
}

} // namespace nd
