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
    const bool isSoon
        = attitudeReckonedAt && scheduler.now() - *attitudeReckonedAt < kAttitudeInterval;
    if (isSoon)
        return reckonAttitudeSoon();
    attitudeReckonedAt = scheduler.now();
    if (isSteering && isDay())
        watchAttitude();
    else if (isAtRest())
        proveGyro();
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

void SunGuard::Private::proveGyro()
{
    const PointingEstimate now = pointing();
    const bool wasProven = gyro.isProven();
    gyro.note(now.sights(), now.errorDegrees(), *attitude);
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
