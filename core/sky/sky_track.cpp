// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/sky_track.h"

#include "core/sky/refraction.h"
#include "core/sky/sight.h"
#include "core/sky/sky_frame.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace nd {

namespace {

constexpr double kBetweenNodes = 10'800.0;
constexpr int kNodes = 60; // one before the start, a week, two after it

/// Weights of four values at -1, 0, 1 and 2 (Lagrange).
std::array<double, 4> weightsAt(double t)
{
    return {-t * (t - 1.0) * (t - 2.0) / 6.0, (t + 1.0) * (t - 1.0) * (t - 2.0) / 2.0,
            -(t + 1.0) * t * (t - 2.0) / 2.0, (t + 1.0) * t * (t - 1.0) / 6.0};
}

} // namespace

SkyTrack::SkyTrack(const SkyTarget &target, const Site &site, const QDateTime &from)
    : m_target(target)
    , m_site(site)
    , m_from(from.isValid() ? from.toUTC() : QDateTime::fromMSecsSinceEpoch(0, Qt::UTC))
    , m_nodes(kNodes)
{
}

QDateTime SkyTrack::at(double seconds) const
{
    return m_from.addMSecs(std::llround(seconds * 1000.0));
}

const Vector3 &SkyTrack::node(int index) const
{
    std::optional<Vector3> &entry = m_nodes.at(static_cast<std::size_t>(index));
    if (!entry) {
        const JulianDate now = terrestrialTime(utcJulianDate(at((index - 1) * kBetweenNodes)));
        entry = sightOf(std::get<Body>(m_target), now, heliocentricEarth(now)).line;
    }
    return *entry;
}

Vector3 SkyTrack::geocentric(double seconds) const
{
    const double steps = seconds / kBetweenNodes;
    const int before = std::clamp(static_cast<int>(std::floor(steps)), 0, kNodes - 4);
    const std::array<double, 4> weights = weightsAt(steps - before);
    Vector3 result = {};
    for (int index = 0; index < 4; ++index)
        result = sum(result, node(before + index), weights.at(static_cast<std::size_t>(index)));
    return result;
}

Horizontal SkyTrack::place(double seconds, const Air &air) const
{
    const SkyFrame frame(m_site, at(seconds), air);
    if (const auto *star = std::get_if<Equatorial>(&m_target))
        return frame.horizontalOf(*star);
    return frame.horizontalOfBody(directionOf(sum(geocentric(seconds), frame.observerAu(), -1.0)));
}

double SkyTrack::aboveRising(double seconds) const
{
    const auto *body = std::get_if<Body>(&m_target);
    double rising = -kHorizonRefraction;
    if (body && *body == Body::Sun)
        rising = altitudeDegrees(Twilight::Horizon);
    else if (body && *body == Body::Moon)
        rising -= semidiameterDegrees(Body::Moon, lengthOf(geocentric(seconds)));
    return altitude(seconds) - rising;
}

double SkyTrack::hourAngleHours(double seconds) const
{
    const SkyFrame frame(m_site, at(seconds));
    if (const auto *star = std::get_if<Equatorial>(&m_target))
        return frame.hourAngleHours(*star);
    const Vector3 line = sum(geocentric(seconds), frame.observerAu(), -1.0);
    return frame.hourAngleHours(equatorialOf(directionOf(line)));
}

} // namespace nd
