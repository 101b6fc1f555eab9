// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"
#include "core/dwarf/daylight_guard.h"
#include "core/dwarf/guard/sun_guard_private.h"

#include <algorithm>
#include <utility>

// What the gyro tells (15295), and what it and the axes together say of a mode that steers by
// itself.
namespace nd {

using namespace std::chrono_literals;

namespace {

/// More often than it is of use nothing is reckoned.
constexpr auto kAttitudeInterval = 200ms;
/// It is told while the telescope moves: between two motions it takes a picture and recognises its
/// stars. What is older says nothing of now.
constexpr auto kAttitudeLasts = 60s;
/// What is told as it stops may be from before.
constexpr auto kStands = 200ms;
/// The yaw of such a sensor drifts by degrees an hour: what it proved before says nothing of now.
constexpr auto kGyroProofLasts = 30min;

} // namespace

/// The newest counts, so nothing is thrown away.
void SunGuard::Private::noteAttitude(const AxisAngles &next)
{
    if (!isInControl)
        return;
    attitude = next;
    attitudeAt = scheduler.now();
    noteStillAttitude(next);
    const bool isSoon
        = attitudeReckonedAt && scheduler.now() - *attitudeReckonedAt < kAttitudeInterval;
    if (isSoon)
        return reckonAttitudeSoon();
    attitudeReckonedAt = scheduler.now();
    if (isSteering && isDay())
        watchAttitude();
    else if (isAtRest())
        proveGyro(next);
}

void SunGuard::Private::watchAttitude()
{
    attitudeReckonedAt = scheduler.now();
    watchSteered();
    tellChanges();
}

/// It may be the last one of a slew. What comes meanwhile is reckoned with it.
void SunGuard::Private::reckonAttitudeSoon()
{
    if (!isSteering || !isDay() || std::exchange(isAttitudeDue, true))
        return;
    scheduler.after(kAttitudeInterval, &q, [this] {
        isAttitudeDue = false;
        if (isSteering && isInControl && isDay())
            watchAttitude();
    });
}

/// From one picture to the next it goes on to where it was sent.
void SunGuard::Private::noteSolving(bool solves)
{
    if (solves && aim->solvesSince)
        return;
    aim->stillAttitude.reset();
    aim->solvesSince = solves ? std::optional(scheduler.now()) : std::nullopt;
}

/// A gyro that tells only what changes has told its last word when the telescope says that it
/// arrived. What it tells on the way proves nothing: it could be behind by as much each time.
void SunGuard::Private::noteStillAttitude(const AxisAngles &next)
{
    if (!aim)
        return;
    const bool stands = aim->solvesSince && scheduler.now() - *aim->solvesSince >= kStands
        && !hand.isMoving() && waitingSpeed() == 0.0;
    aim->stillAttitude = stands ? std::optional(next) : std::nullopt;
}

void SunGuard::Private::proveGyro(const AxisAngles &yawAndPitch)
{
    const PointingEstimate now = pointing();
    const bool wasProven = gyro.isProven();
    gyro.note(now.sights(), now.errorDegrees(), yawAndPitch);
    if (gyro.isProven() && now.errorDegrees() <= AxisCount::kAllowanceDegrees)
        gyroAgreedAt = scheduler.now();
    if (gyro.isProven() != wasProven)
        qCInfo(lcModels) << "the gyro tells where it looks:" << gyro.isProven();
}

bool SunGuard::Private::isGyroBelieved() const
{
    return gyro.isProven() && gyroAgreedAt && scheduler.now() - *gyroAgreedAt <= kGyroProofLasts;
}

std::optional<double> SunGuard::Private::gyroDistance() const
{
    const bool isFresh = attitudeAt && scheduler.now() - *attitudeAt <= kAttitudeLasts;
    if (!isFresh || !isGyroBelieved() || !isSteering || !isInControl || !isDay())
        return std::nullopt;
    const std::optional<Horizontal> direction = gyro.directionAt(*attitude);
    const SunSky now = sky();
    if (!direction || !now.site)
        return std::nullopt;
    return std::max(0.0, angleBetween(*direction, now.sun.atFirst) - gyro.errorDegrees());
}

/// Who says that it is nearer is believed.
std::optional<double> SunGuard::Private::steeredDistance() const
{
    const std::optional<double> byAxes = countedDistance();
    const std::optional<double> byGyro = gyroDistance();
    return byAxes && byGyro ? std::min(byAxes, byGyro) : byAxes ? byAxes : byGyro;
}

/// As near as anything that is tracked may come. If the axes alone say so and are in doubt, they
/// may be wrong.
void SunGuard::Private::watchSteered()
{
    const std::optional<double> degrees = steeredDistance();
    if (isSolarMode || !degrees || *degrees >= kSunAimedLimitDegrees)
        return;
    const std::optional<double> byGyro = gyroDistance();
    isCountSuspect = isCountDoubted && (!byGyro || *byGyro >= kSunAimedLimitDegrees);
    stop(SunStop::Steered);
}

bool SunGuard::Private::watchesSteering() const
{
    if (waiting)
        return isWatchable;
    return steeredDistance() || reachDistance();
}

bool SunGuard::Private::watchesReach() const
{
    return waiting ? isReachAsked : reachDistance().has_value();
}

/// It may have been switched off, or put elsewhere.
void SunGuard::Private::forgetWitnesses()
{
    forgetCount();
    gyro.forget();
    gyroAgreedAt.reset();
    attitudeAt.reset();
    attitudeReckonedAt.reset();
}

} // namespace nd
