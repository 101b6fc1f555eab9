// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/tonight/moon_track.h"

#include "core/sky/angles.h"
#include "core/sky/bodies.h"
#include "core/sky/earth_state.h"
#include "core/sky/moon_series.h"
#include "core/sky/sight.h"
#include "core/sky/sky_frame.h"

#include <algorithm>
#include <cmath>

namespace nd {

namespace {

/// The Moon from the site of that sky, as if its light took no time.
SkyDirection moonOver(const SkyFrame &sky, const QDateTime &utc)
{
    const Vector3 moon = geocentricMoon(terrestrialTime(utcJulianDate(utc)));
    return directionOf(sum(moon, sky.observerAu(), -1.0));
}

} // namespace

MoonTrack::MoonTrack(const Site &site, const QDateTime &from, double seconds) : m_seconds(seconds)
{
    int up = 0;
    for (std::size_t i = 0; i < kPlaces; ++i) {
        const double part = static_cast<double>(i) / static_cast<double>(kPlaces - 1);
        const QDateTime at = from.addMSecs(qRound64(seconds * part * 1000.0));
        const SkyFrame sky(site, at);
        m_places.at(i) = moonOver(sky, at);
        if (sky.horizontalOfBody(m_places.at(i)).altitudeDegrees > 0.0)
            ++up;
    }
    const QDateTime middle = from.addMSecs(qRound64(seconds * 500.0));
    m_illuminatedFraction = bodyPlace(Body::Moon, site, middle).illuminatedFraction;
    m_upFraction = static_cast<double>(up) / static_cast<double>(kPlaces);
}

double MoonTrack::separationDegrees(const Equatorial &place, double atSeconds) const
{
    const double along = m_seconds > 0.0 ? atSeconds / m_seconds * (kPlaces - 1) : 0.0;
    const double whole = std::clamp(std::floor(along), 0.0, static_cast<double>(kPlaces - 2));
    const SkyDirection &before = m_places.at(static_cast<std::size_t>(whole));
    const SkyDirection &after = m_places.at(static_cast<std::size_t>(whole) + 1);
    const double part = std::clamp(along - whole, 0.0, 1.0);
    const SkyDirection moon{std::lerp(before.x, after.x, part), std::lerp(before.y, after.y, part),
                            std::lerp(before.z, after.z, part)};
    const SkyDirection star = directionOf(place);
    const double dot = moon.x * star.x + moon.y * star.y + moon.z * star.z;
    return std::acos(std::clamp(dot / std::hypot(moon.x, moon.y, moon.z), -1.0, 1.0))
        * kDegreesPerRadian;
}

} // namespace nd
