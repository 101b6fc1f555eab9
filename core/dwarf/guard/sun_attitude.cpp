// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"
#include "core/dwarf/daylight_guard.h"
#include "core/dwarf/guard/sun_guard_private.h"

#include <algorithm>

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

} // namespace

void SunGuard::Private::noteAttitude(const AxisAngles &next)
{
    const bool isSoon = attitudeAt && scheduler.now() - *attitudeAt < kAttitudeInterval;
    if (!isInControl || isSoon)
        return;
    attitude = next;
    attitudeAt = scheduler.now();
    if (isSteering && isDay()) {
        watchSteered();
        tellChanges();
    } else if (isAtRest()) {
        const PointingEstimate now = pointing();
        const bool wasProven = gyro.isProven();
        gyro.note(now.sights(), now.errorDegrees(), next);
        if (gyro.isProven() != wasProven)
            qCInfo(lcModels) << "the gyro tells where it looks:" << gyro.isProven();
    }
}

std::optional<double> SunGuard::Private::gyroDistance() const
{
    const bool isFresh = attitudeAt && scheduler.now() - *attitudeAt <= kAttitudeLasts;
    if (!isFresh || !isSteering || !isInControl || !isDay())
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

/// As near as anything that is tracked may come.
void SunGuard::Private::watchSteered()
{
    const std::optional<double> degrees = steeredDistance();
    if (!isSolarMode && degrees && *degrees < kSunAimedLimitDegrees)
        stop(SunStop::Steered);
}

bool SunGuard::Private::watchesSteering() const
{
    if (waiting)
        return isWatchable;
    return steeredDistance() || reachDistance();
}

/// It may have been switched off, or put elsewhere.
void SunGuard::Private::forgetWitnesses()
{
    forgetCount();
    gyro.forget();
    attitudeAt.reset();
}

} // namespace nd
