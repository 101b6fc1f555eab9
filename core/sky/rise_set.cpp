// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/rise_set.h"

#include "core/sky/angles.h"
#include "core/sky/crossing_search.h"
#include "core/sky/refraction.h"
#include "core/sky/sky_frame.h"
#include "core/sky/sky_track.h"

#include <algorithm>

namespace nd {

namespace {

/// Source: Meeus, Astronomical Algorithms, chapter 15.
constexpr double kSunUpperLimb = 50.0 / 60.0;
/// Nothing turns faster than 2.6 degrees in that time.
constexpr double kStepSeconds = 600.0;
constexpr double kReachDegrees = 2.6;
constexpr std::chrono::hours kLongest{168};
constexpr double kHalfTurnHours = 12.0;

double secondsOf(std::chrono::seconds length)
{
    return static_cast<double>(
        std::clamp<std::chrono::seconds>(length, std::chrono::seconds(1), kLongest).count());
}

Passage passageOfCurve(const SkyTrack &track, const Curve &height, double length)
{
    const Samples heights = sampled(height, length, kStepSeconds);
    const std::vector<Crossing> crossings = crossingsOf(heights, height, kReachDegrees);
    Passage passage;
    if (crossings.empty()) {
        passage.visibility
            = heights.values.front() > 0.0 ? Visibility::AlwaysUp : Visibility::NeverRises;
    } else {
        passage.visibility = Visibility::RisesAndSets;
    }
    for (const Crossing &crossing : crossings) {
        std::optional<QDateTime> &moment = crossing.upwards ? passage.rise : passage.set;
        if (!moment)
            moment = track.at(crossing.seconds);
    }
    const Curve hourAngle = [&track](double seconds) { return track.hourAngleHours(seconds); };
    const auto transit = firstPassage(sampled(hourAngle, length, 6.0 * kStepSeconds), hourAngle,
                                      2.0 * kHalfTurnHours);
    if (transit)
        passage.transit = track.at(*transit);
    // Near a pole the Moon's own way counts more than the turn of the Earth.
    passage.highestDegrees = std::max(track.altitude(0.0), track.altitude(length));
    if (transit)
        passage.highestDegrees = std::max(passage.highestDegrees, track.altitude(*transit));
    return passage;
}

} // namespace

double altitudeDegrees(Twilight twilight)
{
    switch (twilight) {
    case Twilight::Horizon:
        return -kSunUpperLimb;
    case Twilight::Civil:
        return -6.0;
    case Twilight::Nautical:
        return -12.0;
    case Twilight::Astronomical:
        return -18.0;
    }
    return 0.0;
}

double risingAltitudeDegrees(const SkyTarget &target, const QDateTime &utc)
{
    const auto *body = std::get_if<Body>(&target);
    if (body && *body == Body::Sun)
        return -kSunUpperLimb;
    if (body && *body == Body::Moon)
        return -kHorizonRefraction - bodyPlace(Body::Moon, utc).angularDiameterDegrees / 2.0;
    return -kHorizonRefraction;
}

Horizontal horizontalOf(const SkyTarget &target, const Site &site, const QDateTime &utc,
                        const Air &air)
{
    if (const auto *body = std::get_if<Body>(&target))
        return horizontalOf(*body, site, utc, air);
    return SkyFrame(site, utc, air).horizontalOf(std::get<Equatorial>(target));
}

Passage passageOf(const SkyTarget &target, const Site &site, const QDateTime &from,
                  std::chrono::seconds length)
{
    const SkyTrack track(target, site, from);
    return passageOfCurve(
        track, [&track](double seconds) { return track.aboveRising(seconds); }, secondsOf(length));
}

Passage passageAbove(double altitudeDegrees, const SkyTarget &target, const Site &site,
                     const QDateTime &from, std::chrono::seconds length)
{
    const SkyTrack track(target, site, from);
    return passageOfCurve(
        track,
        [&track, altitudeDegrees](double seconds) {
            return track.altitude(seconds) - altitudeDegrees;
        },
        secondsOf(length));
}

DiurnalArc diurnalArc(const EquatorialOfDate &place, double latitudeDegrees, double altitudeDegrees)
{
    const double latitude = latitudeDegrees * kRadiansPerDegree;
    const double declination = place.declinationDegrees * kRadiansPerDegree;
    DiurnalArc arc;
    arc.highestDegrees = 90.0 - std::abs(latitudeDegrees - place.declinationDegrees);
    const double rise = std::sin(altitudeDegrees * kRadiansPerDegree)
        - std::sin(latitude) * std::sin(declination);
    const double swing = std::cos(latitude) * std::cos(declination);
    if (rise >= swing) {
        arc.visibility = Visibility::NeverRises;
    } else if (rise <= -swing) {
        arc.visibility = Visibility::AlwaysUp;
        arc.halfHours = kHalfTurnHours;
    } else {
        arc.visibility = Visibility::RisesAndSets;
        arc.halfHours = std::acos(rise / swing) * kHoursPerRadian;
    }
    return arc;
}

} // namespace nd
