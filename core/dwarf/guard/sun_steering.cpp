// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"
#include "core/dwarf/guard/sun_guard_private.h"
#include "core/dwarf/wire/commands.h"
#include "core/sky/sun_geometry.h"

#include <algorithm>
#include <array>
#include <utility>

// What steers by itself: who answers for it, and how it is watched. By what it was told, if that
// says how far it goes; by the positions of the axes (sun_axes.cpp) and the gyro
// (sun_attitude.cpp), if they were proven; and, unless that is sure, by asking again.
namespace nd {

using namespace std::chrono_literals;

namespace {

/// What a person answered for and is told of again so soon, late or after a lost link, is the same.
constexpr auto kReturnsWithin = 120s;
/// Meanwhile the Sun goes on by less than 4 degrees.
constexpr auto kAnswerLasts = 15min;
/// What goes from place to place by itself for long, and may calibrate in between.
constexpr std::array kJobs{kSyncSchedule.info.id, kReplaceSchedule.info.id, kStartMosaic.info.id,
                           kContinueShooting.info.id, kOneClickShooting.info.id};

} // namespace

void SunGuard::Private::noteSteering(const CommandInfo &row, const MotionPlan &plan)
{
    qCInfo(lcModels) << row.name << "steers by itself";
    reach.reset();
    if (plan.reach && estimate.isKnown())
        reach = Reach{plan, estimate.sights(), estimate.errorDegrees(), scheduler.now()};
    estimate.forget();
    hand = {};
    endAim();
    followed.reset();
    steeredBefore = isSteering;
    keepCount(row);
    isCountKept = isCountKept && !reach; // else it is watched by that
    const bool isJob = std::find(kJobs.begin(), kJobs.end(), row.id) != kJobs.end();
    isJobConfirmed = isDay() && (isJobConfirmed || isJob);
    beginSteering(true);
}

bool SunGuard::Private::isSoonAfter(const std::optional<Milliseconds> &moment) const
{
    return moment && scheduler.now() - *moment < kReturnsWithin;
}

/// By day what is ours passed the gate, so a person answered for it. What the telescope tells by
/// itself nobody answered for, unless it is what was answered for a moment ago.
void SunGuard::Private::beginSteering(bool isOurs)
{
    const bool isSame = isSteeringConfirmed && isSoonAfter(steeringEndedAt);
    // The gate of another program let it pass.
    const bool isAnsweredFor = isOurs || isSame || isJobConfirmed || isSoonAfter(otherSteeredAt);
    isSteeringConfirmed = isDay() && isAnsweredFor;
    isSteering = true;
    steeringOrder = orders;
    const bool goesOn = !isOurs && (isSame || isJobConfirmed);
    if (!goesOn || !answeredAt)
        answeredAt = scheduler.now();
    withdrawSecondQuestion();
    for (const SunStop why :
         {SunStop::Unasked, SunStop::Unanswered, SunStop::InReach, SunStop::Steered})
        stopped.erase(why);
}

void SunGuard::Private::endSteering()
{
    scheduleId.clear();
    reach.reset();
    isCountKept = false;
    if (std::exchange(isSteering, false)) {
        steeringEndedAt = scheduler.now();
        silentReads = 0;
    }
    // Else the next try would be stopped by them, too, and so on: a person answers for it instead.
    if (std::exchange(isCountSuspect, false) && isCountDoubted)
        forgetCount();
    withdrawSecondQuestion();
}

/// Most only begin with the answer; what was refused does not, and what went on before goes on.
void SunGuard::Private::handleSteeringEnded(const CommandInfo &row,
                                            const std::optional<Error> &error)
{
    const bool isRefused = error && error->code == Error::Code::Rejected;
    if (row.kind == RowKind::Long || (isRefused && !steeredBefore))
        endSteering();
}

/// Of another client that has control it is none of our business.
void SunGuard::Private::watchSteering()
{
    if (!isInControl)
        return withdrawSecondQuestion();
    const bool steersUnasked = isSteering && !isSteeringConfirmed;
    const bool goesUnasked = goesAlone && !goesConfirmed;
    if (steersUnasked || goesUnasked)
        return stop(SunStop::Unasked);
    watchReach();
    watchSteered();
    watchAnswer();
}

/// All that it may take in, wherever in it it looks just now.
void SunGuard::Private::watchReach()
{
    const std::optional<double> degrees = reachDistance();
    if (isSteering && !isSolarMode && degrees && *degrees < kSunStopLimitDegrees)
        stop(SunStop::InReach);
}

/// Whether it follows the stars meanwhile nobody says.
std::optional<double> SunGuard::Private::reachDistance() const
{
    if (!reach)
        return std::nullopt;
    const std::chrono::duration<double> since = scheduler.now() - reach->since;
    const double drift = since.count() * PointingEstimate::kSkyDegreesPerSecond;
    return sunDistanceWithin(reach->plan, reach->from, reach->errorDegrees + drift, sky());
}

/// Nobody knows where it looks, on somebody's word; behind its filter it may look at the Sun.
std::optional<SunGuard::Private::Milliseconds> SunGuard::Private::answerLeft() const
{
    const bool isCounted = countedDistance() && !isCountDoubted;
    const bool isBlind
        = isSteering && isSteeringConfirmed && !estimate.isKnown() && !reach && !isCounted;
    if (!isBlind || !isInControl || !answeredAt || !isDay() || isSolarMode)
        return std::nullopt;
    return *answeredAt + kAnswerLasts - scheduler.now();
}

/// While a command waits for an answer, or where nobody is there to be asked, the time runs, too.
void SunGuard::Private::watchAnswer()
{
    const std::optional<Milliseconds> left = answerLeft();
    if (!left || *left > 0ms)
        return withdrawSecondQuestion();
    if (!answerDueAt)
        answerDueAt = scheduler.now();
    if (scheduler.now() - *answerDueAt >= SunGuard::kAnswerPatience) {
        if (std::exchange(isAskedAgain, false))
            emit q.questionWithdrawn();
        return stop(SunStop::Unanswered);
    }
    if (!asks || waiting || std::exchange(isAskedAgain, true))
        return;
    qCInfo(lcModels) << "it still steers by itself: asking again about the Sun";
    emit q.asked(SunQuestion::StillSteering);
}

void SunGuard::Private::answerAgain(bool yes)
{
    if (!std::exchange(isAskedAgain, false))
        return;
    answerDueAt.reset();
    if (yes)
        answeredAt = scheduler.now();
    else
        stop(SunStop::Unanswered);
    tellChanges();
}

void SunGuard::Private::withdrawSecondQuestion()
{
    answerDueAt.reset();
    if (std::exchange(isAskedAgain, false))
        emit q.questionWithdrawn();
}

} // namespace nd
