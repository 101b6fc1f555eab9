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

// What the telescope is told: where that leads it.
namespace nd {

using namespace std::chrono_literals;

namespace {

using Kind = MotionPlan::Kind;

/// A new speed counts from its command on; when the telescope takes it nobody knows so well.
constexpr double kStartDoubtSeconds = 0.1;
/// A nudge lasts up to this.
constexpr double kNudgeSeconds = 0.5;

constexpr std::array kSteeringStops{
    kStopCalibration.info.id,     kStopEqSolving.info.id,   kStopTrack.info.id,
    kStopSentry.info.id,          kStopUfo.info.id,         kStopPanorama.info.id,
    kStopSkyTargetFinder.info.id, kStopOneClickGoto.info.id};
constexpr std::array kFollowingStops{kStopGoto.info.id, kStopOneClickGoto.info.id,
                                     kStopTrackSpecialTarget.info.id};
constexpr std::array kTurnStops{kStopGoto.info.id, kMotorStop.info.id, kJoystickStop.info.id};

template<typename List>
bool isOneOf(const List &list, quint32 id)
{
    return std::find(list.begin(), list.end(), id) != list.end();
}

bool endsAim(quint32 stop, const MotionPlan &plan)
{
    return plan.kind == Kind::Place ? isOneOf(kFollowingStops, stop) : isOneOf(kTurnStops, stop);
}

} // namespace

void SunGuard::Private::handleSent(const CommandInfo &row, const QByteArray &payload)
{
    ++orders;
    kept.reset(); // from here on it is what this does to it
    estimate.setSite(daylight.sunSite());
    estimate.advance(instant());
    const MotionPlan plan = motionPlanOf(row, payload);
    switch (row.moves) {
    case Moves::Aimed:
        noteAim(row, payload, plan);
        break;
    case Moves::Manual:
        handlePosted(row, plan);
        break;
    case Moves::SelfSteering:
        noteSteering(row, plan);
        break;
    case Moves::No: // a stop: it counts when it is answered
        unanswered.push_back({row.id, payload, orders, scheduler.now()});
        withdrawQuestion();
        return;
    }
    schedule();
    tellChanges();
}

void SunGuard::Private::noteAim(const CommandInfo &row, const QByteArray &payload,
                                const MotionPlan &plan)
{
    if (aim && aim->command == row.id && !aim->isAnswered) {
        ++aim->refusedTwins; // one at a time: the session ends it as Busy
        return;
    }
    const bool looksFirst = calibratesFirst(row);
    Aim next;
    next.plan = plan;
    next.command = row.id;
    next.payload = payload;
    next.number = orders;
    next.sentAt = scheduler.now();
    next.isSpecial = row.id == kTrackSpecialTarget.info.id;
    next.hasLeft = next.isSpecial ? !followsBody : !followsStars;
    if (!looksFirst) { // else from wherever it finds stars
        next.from = estimate.sights();
        next.errorDegrees = estimate.errorDegrees();
    }
    aim = next;
    followed.reset();
    reach.reset();
    hand = {};
    stopped.erase(SunStop::OnTheWay);
    stopped.erase(SunStop::Tracked);
    if (looksFirst) {
        keepCount(row);
        beginSteering(true);
    }
    if (plan.kind != Kind::Nearby)
        return estimate.forget(); // until it says that it follows the target
    estimate.turn({}, instant());
    estimate.addError(plan.radiusDegrees);
}

/// Of a Latest row one is on its way and the newest waits for its answer: it turns nothing before.
void SunGuard::Private::handlePosted(const CommandInfo &row, const MotionPlan &plan)
{
    if (row.kind != RowKind::Latest)
        return noteHand(plan, orders);
    const auto [entry, isFree] = latest.try_emplace(row.id);
    if (isFree)
        return noteHand(plan, orders);
    entry->second.newest = plan;
    entry->second.number = orders;
    ++entry->second.waiting;
}

/// What was sent is over, or what waited was pushed out or dropped.
void SunGuard::Private::handleLatest(const CommandInfo &row, bool isDropped)
{
    const auto entry = latest.find(row.id);
    if (entry == latest.end())
        return;
    Latest &there = entry->second;
    if (isDropped) {
        there.waiting = std::max(there.waiting - 1, 0);
    } else if (there.waiting > 0) {
        --there.waiting;
        noteHand(there.newest, there.number);
        if (isDay())
            watchHand();
        schedule();
    } else {
        latest.erase(entry);
    }
}

AxisRates SunGuard::Private::postedRates() const
{
    AxisRates rates = hand.rates;
    for (const auto &[id, there] : latest) {
        if (there.waiting > 0)
            rates = there.newest.ratesAfter(rates);
    }
    return rates;
}

void SunGuard::Private::noteHand(const MotionPlan &plan, quint64 number)
{
    reach.reset();
    // Who follows the Sun through its filter may put it into the middle.
    if (followed && !followed->isSun())
        followed.reset();
    if (plan.kind == Kind::Unreadable)
        return estimate.forget();
    if (plan.kind == Kind::Nudge)
        return estimate.addError(plan.rates.speed() * kNudgeSeconds);
    const bool isStick = plan.kind == Kind::Stick;
    const Hand next{plan.ratesAfter(hand.rates), !isStick};
    if (next.rates != hand.rates) {
        const AxisRates change{next.rates.rotation - hand.rates.rotation,
                               next.rates.pitch - hand.rates.pitch};
        estimate.turn(next.rates, instant());
        estimate.addError(change.speed() * kStartDoubtSeconds);
    }
    hand = next;
    if (isStick || !plan.isPitch)
        rotationOrder = number;
    if (isStick || plan.isPitch)
        pitchOrder = number;
    stopped.erase(SunStop::ByHand);
}

void SunGuard::Private::endAim()
{
    if (std::exchange(aim, std::nullopt))
        aimEndedAt = scheduler.now();
}

void SunGuard::Private::handleEnded(const CommandInfo &row, const QByteArray &payload,
                                    const Result<QByteArray> &result)
{
    const auto error = result ? errorOfReply(row.id, session.generation(), result.value())
                              : std::optional(result.error());
    const bool wasNotSent = error && error->code == Error::Code::Busy;
    if (row.kind == RowKind::Stop) {
        const auto stop = takeStop(row, payload);
        if (stop && !error)
            noteStopped(*stop);
    } else if (row.moves == Moves::Manual) {
        if (error && !wasNotSent)
            estimate.forget();
        handleLatest(row, wasNotSent);
    } else if (row.moves == Moves::Aimed) {
        handleAimEnded(row, payload, error);
    } else if (row.moves == Moves::SelfSteering && !wasNotSent) {
        handleSteeringEnded(row, error);
    }
    tellChanges();
}

std::optional<SunGuard::Private::SentStop> SunGuard::Private::takeStop(const CommandInfo &row,
                                                                       const QByteArray &payload)
{
    const auto found = std::find_if(unanswered.begin(), unanswered.end(), [&](const SentStop &one) {
        return one.command == row.id && one.payload == payload;
    });
    if (found == unanswered.end())
        return std::nullopt;
    SentStop stop = *found;
    unanswered.erase(found);
    return stop;
}

void SunGuard::Private::handleAimEnded(const CommandInfo &row, const QByteArray &payload,
                                       const std::optional<Error> &error)
{
    const bool isThis = aim && aim->command == row.id;
    if (error && error->code == Error::Code::Busy && isThis && aim->refusedTwins > 0) {
        --aim->refusedTwins;
        return;
    }
    if (calibratesFirst(row))
        endSteering();
    if (error)
        estimate.forget();
    if (!isThis || aim->payload != payload)
        return;
    aim->isAnswered = true;
    if (error || aim->plan.kind != Kind::Place)
        return endAim();
    aim->wasHeardOf = true;
    if (aim->arrival)
        noteArrival();
}

/// It was acknowledged. What began after it goes on.
void SunGuard::Private::noteStopped(const SentStop &stop)
{
    if (aim && aim->number < stop.number && endsAim(stop.command, aim->plan))
        endAim();
    if (isOneOf(kSteeringStops, stop.command) && steeringOrder < stop.number)
        endSteering();
    if (isOneOf(kFollowingStops, stop.command))
        goesAlone = isJobConfirmed = false;
    const bool isNewest = !aim; // what was aimed later is none of its business
    if (isOneOf(kFollowingStops, stop.command) && isNewest && arrivalOrder < stop.number) {
        followed.reset();
        stopped.erase(SunStop::Tracked);
        estimate.doubtFollowing(instant());
    }
    noteHandStopped(stop);
}

void SunGuard::Private::noteHandStopped(const SentStop &stop)
{
    const AxisRates before = hand.rates;
    // Axis 0 rotates, 1 pitches; run counts from 1. Source: dwarf-api-2.0 section 4.13.4.
    const auto axis = stop.command == kMotorStop.info.id
        ? parseMessage<proto::ReqMotorStop>(stop.payload)
        : std::nullopt;
    const bool isStick = stop.command == kJoystickStop.info.id && !hand.isByAxis;
    if ((isStick || (axis && axis->id() == 0)) && rotationOrder < stop.number)
        hand.rates.rotation = 0.0;
    if ((isStick || (axis && axis->id() != 0)) && pitchOrder < stop.number)
        hand.rates.pitch = 0.0;
    if (hand.rates == before)
        return;
    const AxisRates change{before.rotation - hand.rates.rotation, before.pitch - hand.rates.pitch};
    estimate.turn(hand.rates, instant());
    // It came to rest at some moment since.
    const std::chrono::duration<double> taken = scheduler.now() - stop.sentAt;
    estimate.addError(change.speed() * taken.count());
    if (hand.isMoving())
        return;
    hand = {};
    stopped.erase(SunStop::ByHand);
}

} // namespace nd
