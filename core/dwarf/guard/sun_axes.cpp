// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"
#include "core/dwarf/daylight_guard.h"
#include "core/dwarf/guard/sun_guard_private.h"
#include "core/dwarf/session/session.h"
#include "core/dwarf/wire/commands.h"
#include "core/sky/sun_geometry.h"

#include "proto/motor.pb.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

// The positions of the axes: asked for while it is known where the telescope looks, so that they
// tell it while a mode steers by itself.
namespace nd {

using namespace std::chrono_literals;

namespace {

/// By day, while it is known where it looks.
constexpr auto kProofInterval = 60s;
/// While something steers; the limit leaves room for what it turns meanwhile.
constexpr auto kWatchInterval = 500ms;
/// A position that is older says nothing of now.
constexpr auto kCountLasts = 5s;
constexpr auto kAskAgainIn = 200ms;
/// A telescope that never answers is not asked any more, until the next connection or the end of
/// what steers by itself: it may only have been busy with that.
constexpr int kMostSilentReads = 3;

/// What follows something on from where it looks, without a motor reset.
constexpr std::array kFollowing{kStartTrack.info.id, kMultiTrackOne.info.id,
                                kWideMultiTrackOne.info.id, kTrackClick.info.id};
/// What sends the motors to their limit switches first: the positions count from there again, so
/// that they say the same after it, if it was the same switch. Source: dwarf-api-2.0 section
/// 4.16.29, SENTRY_MODE_STATE_INIT; field notes section 1.4, -11510 and -15601; that calibration
/// homes both: styelz/astro_dwarf, tried on hardware.
constexpr std::array kAfterReset{kStartSentry.info.id,     kStartUfo.info.id,
                                 kUfoHandAutoMode.info.id, kStartCalibration.info.id,
                                 kOneClickGotoDso.info.id, kOneClickGotoSolarSystem.info.id,
                                 kStartPanorama.info.id};

template<typename List>
bool holds(const List &list, quint32 id)
{
    return std::find(list.begin(), list.end(), id) != list.end();
}

/// Positions count the axes from 1. Source: dwarf-api-2.0 section 4.13.3.
QByteArray axisBytes(Axis axis)
{
    proto::ReqMotorGetPosition message;
    message.set_id(axis == Axis::Rotation ? 1 : 2);
    return serialized(message);
}

std::optional<double> positionIn(const Result<QByteArray> &raw)
{
    const auto reply = typedReply<proto::ResMotorPosition>(raw);
    const bool isGood = reply && std::isfinite(reply.value().position());
    return isGood ? std::optional(reply.value().position()) : std::nullopt;
}

} // namespace

void SunGuard::Private::forgetCount()
{
    count.forget();
    counted.clear();
    countedAt.reset();
    isCountKept = false;
    isCountDoubted = false;
    isCountSuspect = false;
}

/// What solves a polar axis is turned on its feet meanwhile, what takes pictures for hours is not
/// asked anything in vain, and of the rest nobody says what they do.
void SunGuard::Private::keepCount(const CommandInfo &row)
{
    const bool resetsMotors = holds(kAfterReset, row.id);
    if (!resetsMotors && !holds(kFollowing, row.id))
        return forgetCount();
    isCountDoubted = isCountDoubted || resetsMotors;
    isCountKept = count.isProven();
}

bool SunGuard::Private::canWatch(const CommandInfo &row, const MotionPlan &plan) const
{
    const bool isKept = holds(kAfterReset, row.id) || holds(kFollowing, row.id);
    const bool isReach = plan.reach && estimate.isKnown();
    return isGyroBelieved() || (isKept && count.isProven()) || isReach;
}

bool SunGuard::Private::mayReadAxes() const
{
    const bool isQuiet = !isReadingAxes && silentReads < kMostSilentReads;
    return isQuiet && isInControl && session.linkState() == LinkState::Ready;
}

bool SunGuard::Private::isCounting() const
{
    return isSteering && isCountKept && isInControl && isDay() && silentReads < kMostSilentReads;
}

bool SunGuard::Private::isAtRest() const
{
    return estimate.isKnown() && !aim && !hand.isMoving() && waitingSpeed() == 0.0;
}

void SunGuard::Private::watchAxes()
{
    if (std::exchange(countSite, daylight.sunSite()) != daylight.sunSite())
        forgetWitnesses();
    const bool isWatching = isCounting();
    const auto interval = isWatching ? Milliseconds(kWatchInterval) : Milliseconds(kProofInterval);
    // By night an arrival is proof enough: a telescope at work is not asked anything in vain.
    const bool isDue = !axesAskedAt || (isDay() && scheduler.now() - *axesAskedAt >= interval);
    if (isDue && (isWatching || isAtRest()) && mayReadAxes())
        readAxes();
}

/// One after the other: the protocol tells answers apart by the command alone. Straight through
/// the session: that a motor was never reset (-14520) is no trouble of the person's.
void SunGuard::Private::readAxes()
{
    isReadingAxes = true;
    axesAskedAt = scheduler.now();
    readAxis(Axis::Rotation, [this, asOf = orders](double rotation) {
        readAxis(Axis::Pitch, [this, asOf, rotation](double pitch) {
            isReadingAxes = false;
            silentReads = 0;
            handleAxes({rotation, pitch}, asOf);
        });
    });
}

void SunGuard::Private::readAxis(Axis axis, const std::function<void(double)> &done)
{
    session.requestRaw(kMotorGetPosition.info, axisBytes(axis), &q,
                       [this, axis, done](const Result<QByteArray> &raw) {
                           const std::optional<double> position = positionIn(raw);
                           if (!position)
                               return handleNoAxes(raw ? Error::Code::Malformed : raw.error().code);
                           emit q.axisRead(axis, *position);
                           done(*position);
                       });
}

void SunGuard::Private::handleNoAxes(Error::Code why)
{
    isReadingAxes = false;
    silentReads = why == Error::Code::Timeout ? silentReads + 1 : 0;
    if (why != Error::Code::Busy)
        return;
    axesAskedAt.reset(); // the panel of the axes asks, too, and is answered in a moment
    scheduler.after(kAskAgainIn, &q, [this] { watchAxes(); });
}

/// `asOf`: the orders when they were asked for; what was sent since may have moved it.
void SunGuard::Private::handleAxes(const AxisAngles &axes, quint64 asOf)
{
    const bool isWatching = isCounting();
    if (isWatching)
        noteCounted(axes);
    const PointingEstimate now = pointing();
    if (asOf != orders || !isAtRest() || !now.isKnown()) {
        if (!isWatching)
            axesAskedAt.reset(); // once it rests
        return;
    }
    const bool wasProven = count.isProven();
    count.note(now.sights(), now.errorDegrees(), axes);
    if (count.isProven() && now.errorDegrees() <= AxisCount::kAllowanceDegrees)
        isCountDoubted = false;
    if (count.isProven() != wasProven)
        qCInfo(lcModels) << "the axes tell where it looks:" << count.isProven();
}

void SunGuard::Private::noteCounted(const AxisAngles &axes)
{
    counted = count.sightsAt(axes);
    countedAt = scheduler.now();
    watchSteered();
    tellChanges();
}

std::optional<double> SunGuard::Private::countedDistance() const
{
    const bool isFresh = countedAt && scheduler.now() - *countedAt <= kCountLasts;
    if (!isFresh || counted.empty() || !isCounting())
        return std::nullopt;
    const SunSky now = sky();
    if (!now.site)
        return std::nullopt;
    double nearest = 180.0;
    for (const PointingEstimate::Sight &sight : counted)
        nearest = std::min(nearest, angleBetween(sight.direction, now.sun.atFirst));
    return std::max(0.0, nearest - count.errorDegrees());
}

} // namespace nd
