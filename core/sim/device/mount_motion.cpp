// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/device/mount_motion.h"

#include "core/sky/apparent_place.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace nd::sim {

namespace {

double wrap360(double degrees)
{
    const double wrapped = std::fmod(degrees, 360.0);
    return wrapped < 0.0 ? wrapped + 360.0 : wrapped;
}

/// The shorter way round, -180 to 180.
double turnFromTo(double from, double to)
{
    return std::remainder(to - from, 360.0);
}

} // namespace

MountMotion::MountMotion(const Site &site, const Horizontal &start) : m_site(site), m_from(start) {}

void MountMotion::begin(Kind kind, const QDateTime &at)
{
    const Horizontal from = horizontalAt(at);
    m_target = equatorialAt(at); // by the old m_from: it begins where the old motion ends
    m_from = from;
    m_since = at;
    m_kind = kind;
    m_altitudeRate = 0.0;
    m_azimuthRate = 0.0;
}

void MountMotion::setSite(const Site &site, const QDateTime &at)
{
    const Kind kind = m_kind == Kind::Tracking ? Kind::Tracking : Kind::Standing;
    begin(kind, at);
    m_site = site;
    m_target = equatorialOf(m_from, m_site, at);
}

void MountMotion::stand(const QDateTime &at)
{
    begin(Kind::Standing, at);
}

void MountMotion::track(const QDateTime &at)
{
    begin(Kind::Tracking, at);
}

void MountMotion::follow(const Equatorial &place, const QDateTime &at)
{
    begin(Kind::Tracking, at);
    m_target = place;
}

void MountMotion::turn(double altitudeRate, double azimuthRate, const QDateTime &at)
{
    begin(Kind::Turning, at);
    m_altitudeRate = altitudeRate;
    m_azimuthRate = azimuthRate;
    m_seconds = std::numeric_limits<double>::infinity();
}

void MountMotion::limitTurn(double seconds)
{
    if (m_kind == Kind::Turning)
        m_seconds = seconds;
}

void MountMotion::slew(const Equatorial &target, double seconds, const QDateTime &at)
{
    begin(Kind::Slewing, at);
    m_target = target;
    m_seconds = std::max(seconds, 0.001);
}

Horizontal MountMotion::horizontalAt(const QDateTime &utc) const
{
    const double seconds = static_cast<double>(m_since.msecsTo(utc)) / 1000.0;
    switch (m_kind) {
    case Kind::Standing:
        return m_from;
    case Kind::Turning: {
        const double turned = std::min(seconds, m_seconds);
        return {std::clamp(m_from.altitudeDegrees + m_altitudeRate * turned, kLowestAltitude,
                           kHighestAltitude),
                wrap360(m_from.azimuthDegrees + m_azimuthRate * turned)};
    }
    case Kind::Tracking:
        return horizontalOf(m_target, m_site, utc);
    case Kind::Slewing:
        break;
    }
    const Horizontal end = horizontalOf(m_target, m_site, utc);
    const double part = std::clamp(seconds / m_seconds, 0.0, 1.0);
    const double azimuth = turnFromTo(m_from.azimuthDegrees, end.azimuthDegrees);
    return {std::lerp(m_from.altitudeDegrees, end.altitudeDegrees, part),
            wrap360(m_from.azimuthDegrees + azimuth * part)};
}

Equatorial MountMotion::equatorialAt(const QDateTime &utc) const
{
    if (m_kind == Kind::Tracking)
        return m_target;
    const double seconds = static_cast<double>(m_since.msecsTo(utc)) / 1000.0;
    if (m_kind == Kind::Slewing && seconds >= m_seconds)
        return m_target;
    return equatorialOf(horizontalAt(utc), m_site, utc);
}

bool MountMotion::isAtStop(const QDateTime &utc) const
{
    if (m_kind != Kind::Turning)
        return false;
    const double altitude = horizontalAt(utc).altitudeDegrees;
    return (altitude <= kLowestAltitude && m_altitudeRate < 0.0)
        || (altitude >= kHighestAltitude && m_altitudeRate > 0.0);
}

} // namespace nd::sim
