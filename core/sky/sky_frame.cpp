// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/sky_frame.h"

#include "core/sky/angles.h"
#include "core/sky/earth_state.h"
#include "core/sky/refraction.h"

#include <erfa.h>
#include <erfam.h>

#include <algorithm>

namespace nd {

namespace {

/// Each turn is ten thousand times closer.
constexpr int kTurns = 4;

Site saneSite(const Site &site)
{
    return {std::clamp(finiteOr0(site.latitudeDegrees), -90.0, 90.0),
            std::fmod(finiteOr0(site.longitudeDegrees), 360.0),
            std::clamp(finiteOr0(site.elevationMetres), -12'000.0, 100'000.0)};
}

Vector3 product(const Matrix3 &matrix, const Vector3 &vector)
{
    Vector3 result = {};
    for (std::size_t row = 0; row < 3; ++row)
        result[row]
            = matrix[row][0] * vector[0] + matrix[row][1] * vector[1] + matrix[row][2] * vector[2];
    return result;
}

Vector3 transposedProduct(const Matrix3 &matrix, const Vector3 &vector)
{
    Vector3 result = {};
    for (std::size_t column = 0; column < 3; ++column)
        result[column] = matrix[0][column] * vector[0] + matrix[1][column] * vector[1]
            + matrix[2][column] * vector[2];
    return result;
}

Matrix3 product(const Matrix3 &left, const Matrix3 &right)
{
    Matrix3 result = {};
    for (std::size_t row = 0; row < 3; ++row)
        result[row] = transposedProduct(right, left[row]);
    return result;
}

/// True equator and equinox of date to north, east, up.
Matrix3 horizonMatrix(double latitude, double siderealTime)
{
    const double sinLatitude = std::sin(latitude);
    const double cosLatitude = std::cos(latitude);
    const double sinTime = std::sin(siderealTime);
    const double cosTime = std::cos(siderealTime);
    return {Vector3{-sinLatitude * cosTime, -sinLatitude * sinTime, cosLatitude},
            Vector3{-sinTime, cosTime, 0.0},
            Vector3{cosLatitude * cosTime, cosLatitude * sinTime, sinLatitude}};
}

Vector3 sphericalToVector(double longitudeDegrees, double latitudeDegrees)
{
    const double longitude = longitudeDegrees * kRadiansPerDegree;
    const double latitude = latitudeDegrees * kRadiansPerDegree;
    return {std::cos(latitude) * std::cos(longitude), std::cos(latitude) * std::sin(longitude),
            std::sin(latitude)};
}

double longitudeOf(const Vector3 &vector)
{
    const double longitude = std::atan2(vector[1], vector[0]) * kDegreesPerRadian;
    // Of a tiny negative one plus 360 nothing would be left but 360.
    return longitude > -1e-13 ? std::max(0.0, longitude) : longitude + 360.0;
}

double latitudeOf(const Vector3 &vector)
{
    return std::atan2(vector[2], std::sqrt(vector[0] * vector[0] + vector[1] * vector[1]))
        * kDegreesPerRadian;
}

Vector3 vectorOf(const SkyDirection &direction)
{
    return {direction.x, direction.y, direction.z};
}

} // namespace

SkyFrame::SkyFrame(const Site &site, const QDateTime &utc, const Air &air)
    : m_site(saneSite(site))
    , m_air(air)
{
    const EarthState earth = earthStateAt(utc);
    const JulianDate date = utcJulianDate(utc);
    const double longitude = m_site.longitudeDegrees * kRadiansPerDegree;
    const double latitude = m_site.latitudeDegrees * kRadiansPerDegree;
    const double greenwich = eraEra00(date.day, date.fraction) - earth.equationOfOrigins;
    const double sidereal = eraAnp(greenwich + longitude);
    m_siderealTimeHours = wrapped(sidereal * kHoursPerRadian, 24.0);
    m_toOfDate = earth.toOfDate;
    m_toHorizon = product(horizonMatrix(latitude, sidereal), m_toOfDate);

    eraLDBODY observer = {};
    eraPvtob(longitude, latitude, m_site.elevationMetres, 0.0, 0.0, 0.0, greenwich, observer.pv);
    eraLDBODY barycentric = {};
    for (std::size_t part = 0; part < 2; ++part) {
        const Vector3 ofDate{observer.pv[part][0], observer.pv[part][1], observer.pv[part][2]};
        std::copy_n(transposedProduct(m_toOfDate, ofDate).begin(), 3, observer.pv[part]);
        std::copy_n(earth.barycentric[part].begin(), 3, barycentric.pv[part]);
    }
    Vector3 heliocentric = earth.heliocentric;
    eraASTROM astrom = {};
    eraApcs(date.day, date.fraction, observer.pv, barycentric.pv, heliocentric.data(), &astrom);
    m_sunDistanceAu = astrom.em;
    m_reciprocalLorentz = astrom.bm1;
    for (std::size_t axis = 0; axis < 3; ++axis) {
        m_sunward[axis] = astrom.eh[axis];
        m_velocity[axis] = astrom.v[axis];
        m_observerAu[axis] = observer.pv[0][axis] / ERFA_DAU;
    }
}

SkyFrame::Vector SkyFrame::aberrated(const Vector &natural) const
{
    Vector from = natural;
    Vector velocity = m_velocity;
    Vector result = {};
    eraAb(from.data(), velocity.data(), m_sunDistanceAu, m_reciprocalLorentz, result.data());
    return result;
}

SkyFrame::Vector SkyFrame::apparentVector(const SkyDirection &icrs) const
{
    Vector from = vectorOf(icrs);
    Vector sunward = m_sunward;
    Vector bent = {};
    eraLdsun(from.data(), sunward.data(), m_sunDistanceAu, bent.data());
    return aberrated(bent);
}

SkyFrame::Vector SkyFrame::naturalVector(const Vector &apparent) const
{
    Vector natural = apparent;
    for (int turn = 0; turn < kTurns; ++turn) {
        const Vector there = apparentVector({natural[0], natural[1], natural[2]});
        double length = 0.0;
        for (std::size_t axis = 0; axis < 3; ++axis) {
            natural[axis] += apparent[axis] - there[axis];
            length += natural[axis] * natural[axis];
        }
        length = std::sqrt(length);
        for (double &component : natural)
            component /= length;
    }
    return natural;
}

Horizontal SkyFrame::horizontalOfVector(const Vector &apparent) const
{
    const Vector place = product(m_toHorizon, apparent);
    return {apparentAltitudeDegrees(latitudeOf(place), m_air), longitudeOf(place)};
}

Horizontal SkyFrame::horizontalOf(const SkyDirection &icrs) const
{
    return horizontalOfVector(apparentVector(icrs));
}

Horizontal SkyFrame::horizontalOf(const Equatorial &icrs) const
{
    return horizontalOf(directionOf(icrs));
}

void SkyFrame::horizontalOf(std::span<const SkyDirection> icrs, std::span<Horizontal> places) const
{
    const std::size_t count = std::min(icrs.size(), places.size());
    for (std::size_t index = 0; index < count; ++index)
        places[index] = horizontalOf(icrs[index]);
}

Horizontal SkyFrame::horizontalOfBody(const SkyDirection &icrs) const
{
    return horizontalOfVector(aberrated(vectorOf(icrs)));
}

Equatorial SkyFrame::equatorialOf(const Horizontal &direction) const
{
    const double altitude = trueAltitudeDegrees(direction.altitudeDegrees, m_air);
    const Vector natural = naturalVector(
        transposedProduct(m_toHorizon, sphericalToVector(direction.azimuthDegrees, altitude)));
    return {longitudeOf(natural), latitudeOf(natural)};
}

EquatorialOfDate SkyFrame::ofDateOf(const Equatorial &icrs) const
{
    const Vector place = product(m_toOfDate, apparentVector(directionOf(icrs)));
    return {longitudeOf(place), latitudeOf(place)};
}

Equatorial SkyFrame::icrsOf(const EquatorialOfDate &place) const
{
    const Vector natural = naturalVector(transposedProduct(
        m_toOfDate, sphericalToVector(place.raDegrees, place.declinationDegrees)));
    return {longitudeOf(natural), latitudeOf(natural)};
}

double SkyFrame::hourAngleHours(const Equatorial &icrs) const
{
    return centred(m_siderealTimeHours - ofDateOf(icrs).raDegrees / 15.0, 24.0);
}

double SkyFrame::parallacticAngleDegrees(const Equatorial &icrs) const
{
    const Equatorial zenith = equatorialOf(Horizontal{90.0, 0.0});
    return eraPas(icrs.raDegrees * kRadiansPerDegree, icrs.declinationDegrees * kRadiansPerDegree,
                  zenith.raDegrees * kRadiansPerDegree,
                  zenith.declinationDegrees * kRadiansPerDegree)
        * kDegreesPerRadian;
}

SkyDirection directionOf(const Equatorial &icrs)
{
    const Vector3 vector = sphericalToVector(icrs.raDegrees, icrs.declinationDegrees);
    return {vector[0], vector[1], vector[2]};
}

Equatorial equatorialOf(const SkyDirection &icrs)
{
    const Vector3 vector = vectorOf(icrs);
    return {longitudeOf(vector), latitudeOf(vector)};
}

} // namespace nd
