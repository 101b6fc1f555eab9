// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/guard/sun_guard.h"

#include "core/dwarf/daylight_guard.h"
#include "core/dwarf/guard/sun_guard_private.h"
#include "core/dwarf/session/session.h"

#include <algorithm>

namespace nd {

SunGuard::SunGuard(Session &session, const DaylightGuard &guard, QObject *parent)
    : SunGuard(session, guard, session.clock(), parent)
{
}

SunGuard::SunGuard(Session &session, const DaylightGuard &guard, Scheduler &scheduler,
                   QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, session, guard, scheduler))
{
    d->attach();
}

SunGuard::~SunGuard()
{
    d->detach();
}

bool SunGuard::isDay() const
{
    return d->isDay();
}

SunWatch SunGuard::watch() const
{
    return d->watch();
}

std::optional<double> SunGuard::sunDistanceDegrees() const
{
    const std::optional<double> reckoned = d->distance();
    return reckoned ? reckoned : d->steeredDistance();
}

std::optional<Direction> SunGuard::wayAway() const
{
    return d->wayAway();
}

std::optional<double> SunGuard::speedLimit() const
{
    return d->speedLimit();
}

std::optional<ReckonedPointing> SunGuard::pointing() const
{
    const PointingEstimate estimate = d->pointing();
    if (!estimate.isKnown())
        return std::nullopt;
    // A level mount comes first.
    const PointingEstimate::Sight &sight = estimate.sights().front();
    return ReckonedPointing{sight.direction, d->placeOf(sight), estimate.errorDegrees(),
                            estimate.sights().size() > 1};
}

bool SunGuard::axesTell() const
{
    return d->count.isProven();
}

bool SunGuard::gyroTells() const
{
    return d->isGyroBelieved();
}

bool SunGuard::watchesSteering() const
{
    return d->watchesSteering();
}

bool SunGuard::watchesReach() const
{
    return d->watchesReach();
}

std::optional<std::chrono::milliseconds> SunGuard::answerLasts() const
{
    const auto left = d->answerLeft();
    return left ? std::optional(std::max(*left, std::chrono::milliseconds(0))) : std::nullopt;
}

Refusal SunGuard::canPointAt(const Equatorial &target) const
{
    MotionPlan plan;
    plan.kind = MotionPlan::Kind::Place;
    plan.target = target;
    return d->refusalOf(plan);
}

Refusal SunGuard::canPointAt(int body) const
{
    MotionPlan plan;
    plan.kind = MotionPlan::Kind::Place;
    plan.body = body;
    return d->refusalOf(plan);
}

bool SunGuard::isSolarMode() const
{
    return d->isSolarMode;
}

void SunGuard::confirmSolarFilter()
{
    if (d->isDay())
        d->setSolarMode(true);
}

void SunGuard::endSolarMode()
{
    d->setSolarMode(false);
}

void SunGuard::confirmMotion()
{
    d->confirm();
}

void SunGuard::setAsks(bool asks)
{
    d->asks = asks;
}

void SunGuard::answer(bool yes)
{
    d->answer(yes);
}

bool SunGuard::isAsking() const
{
    return d->waiting != nullptr;
}

void SunGuard::overrule()
{
    d->isOverruled = true;
}

void SunGuard::noteOtherMotion(bool steers)
{
    d->noteOtherMotion(steers);
}

Refusal refusalInProgress(const SunGuard *guard)
{
    return guard != nullptr && guard->isAsking() ? Refusal::SunUnsure : Refusal::InProgress;
}

} // namespace nd
