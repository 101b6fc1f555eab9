// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"
#include "core/dwarf/daylight_guard.h"
#include "core/dwarf/guard/sun_guard_private.h"
#include "core/dwarf/models/parse_message.h"
#include "core/dwarf/session/session.h"
#include "core/dwarf/wire/commands.h"

#include "proto/motor.pb.h"

#include <algorithm>
#include <array>
#include <utility>

// What the telescope is told and what it tells: where it looks, and what goes on.
namespace nd {

namespace {

/// A new speed counts from its command on; when the telescope takes it nobody knows so well.
constexpr double kStartDoubtSeconds = 0.1;
/// A nudge lasts up to this.
constexpr double kNudgeSeconds = 0.5;

constexpr std::array kSteeringStops{
    kStopCalibration.info.id,    kStopEqSolving.info.id, kStopTrack.info.id,
    kStopSentry.info.id,         kStopUfo.info.id,       kStopPanorama.info.id,
    kStopSkyTargetFinder.info.id};

} // namespace

void SunGuard::Private::handleSent(const CommandInfo &row, const QByteArray &payload)
{
    estimate.setSite(daylight.knownSite());
    estimate.advance(instant());
    const MotionPlan plan = motionPlanOf(row, payload);
    switch (row.moves) {
    case Moves::Aimed:
        noteAim(plan);
        break;
    case Moves::Manual:
        noteHand(plan);
        break;
    case Moves::SelfSteering:
        noteSteering(row);
        break;
    case Moves::No:
        withdrawQuestion();
        return; // a stop: it counts when it is answered
    }
    schedule();
    tellChanges();
}

void SunGuard::Private::noteAim(const MotionPlan &plan)
{
    aim = Aim{plan, estimate.sights(), estimate.errorDegrees(), scheduler.now()};
    followed.reset();
    hand = {};
    if (plan.kind == MotionPlan::Kind::Nearby)
        estimate.addError(plan.radiusDegrees);
    else
        estimate.forget(); // until it says that it follows the target
}

void SunGuard::Private::noteHand(const MotionPlan &plan)
{
    // Who follows the Sun through its filter may put it into the middle.
    if (followed && !followed->isSun())
        followed.reset();
    if (plan.kind == MotionPlan::Kind::Unreadable)
        return estimate.forget();
    if (plan.kind == MotionPlan::Kind::Nudge)
        return estimate.addError(plan.rates.speed() * kNudgeSeconds);
    const Hand next{plan.ratesAfter(hand.rates), plan.kind != MotionPlan::Kind::Stick};
    if (next.rates != hand.rates) {
        const AxisRates change{next.rates.rotation - hand.rates.rotation,
                               next.rates.pitch - hand.rates.pitch};
        estimate.turn(next.rates, instant());
        estimate.addError(change.speed() * kStartDoubtSeconds);
    }
    hand = next;
}

void SunGuard::Private::noteSteering(const CommandInfo &row)
{
    qCInfo(lcModels) << row.name << "steers by itself";
    estimate.forget();
    hand = {};
    aim.reset();
    followed.reset();
    isSteering = true;
    isSteeringConfirmed = isDay();
}

void SunGuard::Private::handleEnded(const CommandInfo &row, const QByteArray &payload,
                                    const Result<QByteArray> &result)
{
    const auto error = result ? errorOfReply(row.id, session.generation(), result.value())
                              : std::optional(result.error());
    if (row.kind == RowKind::Stop) {
        if (result)
            noteStopped(row, payload);
    } else if (row.moves == Moves::Manual) {
        // One that a newer one pushed out was never sent.
        if (error && error->code != Error::Code::Busy)
            estimate.forget();
    } else if (row.moves == Moves::Aimed) {
        const bool isPlace = aim && aim->plan.kind == MotionPlan::Kind::Place;
        if (error)
            estimate.forget();
        if (error || !isPlace)
            aim.reset();
    } else if (row.kind == RowKind::Long) {
        isSteering = false;
    }
    tellChanges();
}

void SunGuard::Private::noteStopped(const CommandInfo &row, const QByteArray &payload)
{
    if (row.id == kJoystickStop.info.id && !hand.isByAxis)
        hand = {};
    if (row.id == kMotorStop.info.id) {
        // Axis 0 rotates, 1 pitches; run counts from 1. Source: dwarf-api-2.0 section 4.13.4.
        const auto message = parseMessage<proto::ReqMotorStop>(payload);
        const bool isRotation = message && message->id() == 0;
        (isRotation ? hand.rates.rotation : hand.rates.pitch) = 0.0;
        if (!hand.isMoving())
            hand = {};
    }
    if (row.id == kStopGoto.info.id || row.id == kStopOneClickGoto.info.id)
        aim.reset();
    if (std::find(kSteeringStops.begin(), kSteeringStops.end(), row.id) != kSteeringStops.end())
        isSteering = false;
    estimate.turn(hand.rates, instant());
}

void SunGuard::Private::handleNews(const PointingNews &news)
{
    if (news == PointingNews{})
        return; // most notifications
    if (news.tellsMode)
        estimate.setMode(news.mode);
    if (news.isTracking)
        noteTracking(*news.isTracking, news.name);
    // What is under way and not ours is another client's.
    const bool isForeign = (news.isGoing && !aim) || (news.isSteering && !isSteering);
    if (isForeign)
        estimate.forget();
    if (news.isSteering && !isSteering) {
        isSteering = true;
        isSteeringConfirmed = isDay();
    }
    if (news.endsSteering)
        isSteering = false;
    tellChanges();
}

void SunGuard::Private::noteTracking(bool isTracking, const QString &name)
{
    const bool isMine = aim && aim->plan.kind == MotionPlan::Kind::Place
        && (name.isEmpty() || aim->plan.name.isEmpty() || name == aim->plan.name);
    if (!isTracking || !isMine) {
        estimate.setFollowing(isTracking, instant());
        if (!isTracking)
            followed.reset();
        return;
    }
    const auto target = targetOf(aim->plan, sky());
    followed = aim->plan;
    aim.reset();
    estimate.setSite(daylight.knownSite());
    if (target)
        estimate.setSolved(*target, instant());
    lastTrackedCheck = scheduler.now();
}

} // namespace nd
