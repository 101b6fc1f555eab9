// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/guard/sun_rules.h"

#include "core/sky/angles.h"
#include "core/sky/apparent_place.h"
#include "core/sky/bodies.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace nd {

namespace {

using Kind = MotionPlan::Kind;
using Sight = PointingEstimate::Sight;

/// Speed that is left when the slow zone is reached, for each degree that is left to it: so it
/// takes a second to slow down, and three answers of a slow network fit into that.
constexpr double kSlowDownPerSecond = 1.0;

/// In the order of their numbers from 1. Source: SolarSystemTarget, field notes appendix A.
constexpr std::array kBodies{Body::Mercury, Body::Venus,   Body::Mars, Body::Jupiter, Body::Saturn,
                             Body::Uranus,  Body::Neptune, Body::Moon, Body::Sun};

QDateTime whenItIsOver(const SunSky &sky)
{
    return sky.utc.addMSecs(qint64(kLongestSlewSeconds * 1000.0));
}

bool isNear(double distanceDegrees, double errorDegrees)
{
    return isTooNearTheSun(distanceDegrees - errorDegrees);
}

/// All that `radiusDegrees` about where it looks can be in pitch.
MovingDirection around(const Sight &sight, double radiusDegrees)
{
    AxisAngles low = axesOf(sight.direction, sight.frame);
    AxisAngles high = low;
    low.pitchDegrees = std::max(low.pitchDegrees - radiusDegrees, -90.0);
    high.pitchDegrees = std::min(high.pitchDegrees + radiusDegrees, 90.0);
    return {directionOf(low, sight.frame), directionOf(high, sight.frame)};
}

/// For plans that go by where the telescope looks, not to a place in the sky.
double distanceOf(const MotionPlan &plan, const Sight &sight, const SunSky &sky)
{
    switch (plan.kind) {
    case Kind::Nearby:
        return sunDistanceOfMotion(sight.direction, around(sight, plan.radiusDegrees), sky.sun,
                                   sight.frame);
    case Kind::WholeRotation:
        return sunDistanceOfRotation(sight.direction, sky.sun, sight.frame);
    case Kind::WholePitch:
        return sunDistanceOfPitch(sight.direction, sky.sun, sight.frame);
    case Kind::Unreadable:
    case Kind::Place:
    case Kind::Stick:
    case Kind::Nudge:
    case Kind::Axis:
    case Kind::Speed:
    case Kind::Way:
    case Kind::SelfSteering:
        break;
    }
    return 0.0;
}

/// The first of `sights` from which `distance` is too near the Sun; null: none.
template<typename Distance>
const Sight *firstNear(const std::vector<Sight> &sights, double errorDegrees, Distance distance)
{
    const auto found = std::find_if(sights.begin(), sights.end(), [&](const Sight &sight) {
        return isNear(distance(sight), errorDegrees);
    });
    return found == sights.end() ? nullptr : &*found;
}

bool beginsNear(const Sight &sight, double errorDegrees, const SunSky &sky)
{
    return isNear(angleBetween(sight.direction, sky.sun.atFirst), errorDegrees);
}

std::optional<Error::Code> verdictOnTurn(const MotionPlan &plan, const std::vector<Sight> &sights,
                                         double errorDegrees, const SunSky &sky)
{
    if (!sky.site || sights.empty())
        return Error::Code::SunUnsure;
    const Sight *near = firstNear(sights, errorDegrees,
                                  [&](const Sight &sight) { return distanceOf(plan, sight, sky); });
    if (near == nullptr)
        return std::nullopt;
    return beginsNear(*near, errorDegrees, sky) ? Error::Code::SunAtStart : Error::Code::SunOnWay;
}

std::optional<Error::Code> verdictOnPlace(const Equatorial &target,
                                          const std::vector<Sight> &sights, double errorDegrees,
                                          const SunSky &sky)
{
    if (isNear(separationDegrees(target, sky.place), 0.0))
        return Error::Code::NearSun;
    if (!sky.site || sights.empty())
        return Error::Code::SunUnsure;
    const MovingDirection end{horizontalOf(target, *sky.site, sky.utc),
                              horizontalOf(target, *sky.site, whenItIsOver(sky))};
    const Sight *near = firstNear(sights, errorDegrees, [&](const Sight &sight) {
        return sunDistanceOfMotion(sight.direction, end, sky.sun, sight.frame);
    });
    if (near == nullptr)
        return std::nullopt;
    if (beginsNear(*near, errorDegrees, sky))
        return Error::Code::SunAtStart;
    const double straight
        = sunDistanceOfShortWay(near->direction, end.atFirst, sky.sun.atFirst, near->frame);
    return isNear(straight, errorDegrees) ? Error::Code::SunOnWay : Error::Code::SunOnLongWay;
}

/// Of the axes.
AxisAngles reachFrom(const MotionPlan &plan, const Sight &sight)
{
    AxisAngles reach = *plan.reach;
    if (!plan.isReachInSky)
        return reach;
    const double pitch = std::abs(axesOf(sight.direction, sight.frame).pitchDegrees);
    const double highest = std::min(pitch + reach.pitchDegrees, 90.0);
    const double shrinks = std::cos(highest * kRadiansPerDegree);
    // Written so that straight up is all the way round.
    reach.rotationDegrees
        = shrinks * 180.0 > reach.rotationDegrees ? reach.rotationDegrees / shrinks : 180.0;
    return reach;
}

} // namespace

SunSky::SunSky(const std::optional<Site> &theSite, const QDateTime &theUtc)
    : site(theSite)
    , utc(theUtc)
    , place(sunPlace(theUtc))
{
    if (!site)
        return;
    const QDateTime last = whenItIsOver(*this);
    sun.atLast = horizontalOf(sunPlace(last), *site, last);
    sun.atFirst = horizontalOf(place, *site, utc);
}

double Hand::speed() const
{
    return isByAxis ? std::max(std::abs(rates.rotation), std::abs(rates.pitch)) : rates.speed();
}

std::optional<double> sunDistance(const PointingEstimate &pointing, const SunSky &sky)
{
    if (!sky.site || !pointing.isKnown())
        return std::nullopt;
    double nearest = 180.0;
    for (const Sight &sight : pointing.sights())
        nearest = std::min(nearest, angleBetween(sight.direction, sky.sun.atFirst));
    return std::max(0.0, nearest - pointing.errorDegrees());
}

std::optional<double> sunDistanceWithin(const MotionPlan &plan, const std::vector<Sight> &sights,
                                        double errorDegrees, const SunSky &sky)
{
    if (!sky.site || sights.empty() || !plan.reach)
        return std::nullopt;
    double nearest = 180.0;
    for (const Sight &sight : sights)
        nearest = std::min(nearest,
                           sunDistanceOfPatch(sight.direction, reachFrom(plan, sight),
                                              sky.sun.atFirst, sight.frame));
    return std::max(0.0, nearest - errorDegrees);
}

double allowedSpeed(const std::optional<double> &distanceDegrees)
{
    if (!distanceDegrees)
        return kSunSlowDegreesPerSecond;
    return std::max(kSunSlowDegreesPerSecond,
                    (*distanceDegrees - kSunSlowLimitDegrees) * kSlowDownPerSecond);
}

bool runsIntoTheSun(const PointingEstimate &pointing, const SunSky &sky, const AxisRates &rates,
                    double seconds)
{
    const std::vector<Sight> later = pointing.sightsAfter(rates, seconds);
    for (std::size_t i = 0; i < later.size(); ++i) {
        const double now = angleBetween(pointing.sights().at(i).direction, sky.sun.atFirst);
        const double then = angleBetween(later.at(i).direction, sky.sun.atFirst);
        if (then < now && then - pointing.errorDegrees() < kSunStopLimitDegrees)
            return true;
    }
    return false;
}

AxisRates ratesAwayFromTheSun(const PointingEstimate &pointing, const SunSky &sky)
{
    constexpr double kAheadSeconds = 5.0;
    constexpr std::array kWays{AxisRates{0.0, 1.0}, AxisRates{0.0, -1.0}, AxisRates{1.0, 0.0},
                               AxisRates{-1.0, 0.0}};
    AxisRates best;
    double farthest = -1.0;
    for (const AxisRates &way : kWays) {
        double nearest = 180.0;
        for (const Sight &sight : pointing.sightsAfter(way, kAheadSeconds))
            nearest = std::min(nearest, angleBetween(sight.direction, sky.sun.atFirst));
        if (nearest > farthest)
            best = way;
        farthest = std::max(farthest, nearest);
    }
    return best;
}

std::optional<Equatorial> targetOf(const MotionPlan &plan, const SunSky &sky)
{
    if (plan.kind != Kind::Place)
        return std::nullopt;
    if (plan.body == 0)
        return plan.target;
    if (plan.body < 0 || plan.body > int(kBodies.size()))
        return std::nullopt;
    const Body body = kBodies.at(std::size_t(plan.body) - 1);
    const BodyPlace place
        = sky.site ? bodyPlace(body, *sky.site, sky.utc) : bodyPlace(body, sky.utc);
    return place.astrometric;
}

std::optional<Error::Code> verdictOnAim(const MotionPlan &plan, const std::vector<Sight> &sights,
                                        double errorDegrees, const SunSky &sky)
{
    switch (plan.kind) {
    case Kind::Place: {
        const auto target = targetOf(plan, sky);
        return target ? verdictOnPlace(*target, sights, errorDegrees, sky)
                      : std::optional(Error::Code::SunUnsure);
    }
    case Kind::Nearby:
    case Kind::WholeRotation:
    case Kind::WholePitch:
        return verdictOnTurn(plan, sights, errorDegrees, sky);
    case Kind::Unreadable:
    case Kind::Stick:
    case Kind::Nudge:
    case Kind::Axis:
    case Kind::Speed:
    case Kind::Way:
    case Kind::SelfSteering:
        break;
    }
    return Error::Code::NotAllowed;
}

} // namespace nd
