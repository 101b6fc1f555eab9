// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"
#include "core/dwarf/daylight_guard.h"
#include "core/dwarf/guard/sun_guard_private.h"
#include "core/dwarf/models/motion_model.h"
#include "core/dwarf/session/session.h"
#include "core/sky/apparent_place.h"

#include <cmath>
#include <utility>

namespace nd {

using namespace std::chrono_literals;

namespace {

constexpr double kRounding = 1e-9;
constexpr double kLateSender = 1.2;
/// So long a confirmation waits for its command.
constexpr auto kConfirmationLasts = 60s;
/// A motion that begins now must stay clear so long; a nudge ends within it.
constexpr double kHandLookAheadSeconds = 0.5;
constexpr double kNudgeLookAheadSeconds = 1.0;

Error errorOf(Error::Code code, const char *detail)
{
    return Error{code, 0, QString::fromLatin1(detail)};
}

Refusal refusalOfCode(Error::Code code)
{
    switch (code) {
    case Error::Code::NearSun:
        return Refusal::NearSun;
    case Error::Code::SunAtStart:
        return Refusal::SunAtStart;
    case Error::Code::SunOnWay:
        return Refusal::SunOnWay;
    case Error::Code::SunOnLongWay:
        return Refusal::SunOnLongWay;
    case Error::Code::NoSunFilter:
        return Refusal::NoSunFilter;
    case Error::Code::SunAhead:
    case Error::Code::Declined:
    case Error::Code::SunUnsure:
    case Error::Code::Timeout:
    case Error::Code::Disconnected:
    case Error::Code::Busy:
    case Error::Code::Malformed:
    case Error::Code::Rejected:
    case Error::Code::NotObeyed:
    case Error::Code::Cancelled:
    case Error::Code::NotAllowed:
        break;
    }
    return Refusal::SunUnsure;
}

/// What counts against a limit while the axes turn like that.
double speedOf(const MotionPlan &plan, const AxisRates &after)
{
    using Kind = MotionPlan::Kind;
    const bool isByAxis = plan.kind != Kind::Stick && plan.kind != Kind::Nudge;
    // A new speed counts though the axis may rest, as far as is known.
    const double own = plan.kind == Kind::Speed ? plan.rates.speed() : 0.0;
    return std::max(own, Hand{after, isByAxis}.speed());
}

/// Who looks at the limit and sends comes a moment later; in the slow zone there is no more to
/// give.
double gateSpeed(const std::optional<double> &distanceDegrees)
{
    const double allowed = allowedSpeed(distanceDegrees);
    return allowed > kSunSlowDegreesPerSecond ? allowed * kLateSender : allowed + kRounding;
}

} // namespace

bool SunGuard::Private::isDay() const
{
    return !session.isReplay() && !isOverruled && daylight.sunMayBeUp();
}

Instant SunGuard::Private::instant() const
{
    return {daylight.utc(), scheduler.now()};
}

SunSky SunGuard::Private::sky() const
{
    return {daylight.sunSite(), daylight.utc()};
}

PointingEstimate SunGuard::Private::pointing() const
{
    PointingEstimate now = estimate;
    now.setSite(daylight.sunSite()); // another site: nothing is known
    now.advance(instant());
    return now;
}

Equatorial SunGuard::Private::placeOf(const PointingEstimate::Sight &sight) const
{
    return equatorialOf(sight.direction, daylight.sunSite().value_or(Site{}), daylight.utc());
}

std::optional<double> SunGuard::Private::distance() const
{
    if (!isDay())
        return std::nullopt;
    const PointingEstimate now = pointing(); // asked first: the Sun is not reckoned in vain
    return now.isKnown() ? sunDistance(now, sky()) : std::nullopt;
}

SunWatch SunGuard::Private::watch() const
{
    if (!isDay())
        return SunWatch::Night;
    if (!daylight.sunSite())
        return SunWatch::UnknownPlace;
    const std::optional<double> reckoned = distance();
    const std::optional<double> degrees = reckoned ? reckoned : steeredDistance();
    if (!degrees)
        return SunWatch::UnknownPointing;
    if (*degrees < kSunStopLimitDegrees)
        return SunWatch::Close;
    if (*degrees < kSunSlowLimitDegrees)
        return SunWatch::Slow;
    return *degrees < kSunAimedLimitDegrees ? SunWatch::Near : SunWatch::Clear;
}

std::optional<Direction> SunGuard::Private::wayAway() const
{
    const std::optional<double> degrees = distance();
    if (!degrees || *degrees >= kSunAimedLimitDegrees)
        return std::nullopt;
    const AxisRates rates = ratesAwayFromTheSun(pointing(), sky());
    if (rates.pitch != 0.0)
        return rates.pitch > 0.0 ? Direction::Up : Direction::Down;
    return rates.rotation > 0.0 ? Direction::Right : Direction::Left;
}

std::optional<double> SunGuard::Private::speedLimit() const
{
    if (!isDay())
        return std::nullopt;
    const std::optional<double> degrees = distance();
    const bool isFar = degrees && *degrees >= kSunSlowLimitDegrees + 30.0;
    return isFar ? std::nullopt : std::optional(allowedSpeed(degrees));
}

std::optional<Error::Code> SunGuard::Private::verdict(const MotionPlan &plan) const
{
    if (plan.isSun())
        return isSolarMode ? std::nullopt : std::optional(Error::Code::NoSunFilter);
    const PointingEstimate from = pointing();
    return verdictOnAim(plan, from.sights(), from.errorDegrees(), sky());
}

Refusal SunGuard::Private::refusalOf(const MotionPlan &plan) const
{
    const std::optional<Error::Code> code = isDay() ? verdict(plan) : std::nullopt;
    return code ? refusalOfCode(*code) : Refusal::None;
}

void SunGuard::Private::confirm()
{
    confirmedUntil = scheduler.now() + kConfirmationLasts;
}

bool SunGuard::Private::takeConfirmation()
{
    const auto until = std::exchange(confirmedUntil, std::nullopt);
    return until && scheduler.now() <= *until;
}

/// One question at a time; what comes meanwhile is refused.
bool SunGuard::Private::ask(const CommandInfo &row, const Error &refused,
                            std::function<void(bool)> reply)
{
    const bool isFilter = refused.code == Error::Code::NoSunFilter;
    if (!asks || waiting || isAskedAgain || (!isFilter && refused.code != Error::Code::SunUnsure))
        return false;
    waiting = std::move(reply);
    const bool steers = row.moves == Moves::SelfSteering || calibratesFirst(row);
    question = isFilter ? SunQuestion::Filter : steers ? SunQuestion::Steering : SunQuestion::Start;
    qCInfo(lcModels) << row.name << "waits for an answer about the Sun";
    emit q.asked(question);
    emit q.changed();
    return true;
}

void SunGuard::Private::answer(bool yes)
{
    const auto reply = std::exchange(waiting, {});
    if (!reply)
        return answerAgain(yes);
    if (yes && question == SunQuestion::Filter)
        setSolarMode(true);
    else if (yes)
        confirm();
    reply(yes);
    confirmedUntil.reset(); // for this command alone
    emit q.changed();
}

void SunGuard::Private::withdrawQuestion()
{
    if (!waiting)
        return;
    answer(false);
    emit q.questionWithdrawn();
}

/// What was allowed a moment ago and comes when the one before it is answered.
double SunGuard::Private::waitingSpeed() const
{
    double speed = 0.0;
    for (const auto &[id, there] : latest) {
        if (there.waiting > 0)
            speed = std::max(speed, speedOf(there.newest, there.newest.ratesAfter(hand.rates)));
    }
    return speed;
}

std::optional<Error> SunGuard::Private::handRefusal(const MotionPlan &plan) const
{
    const AxisRates after = plan.ratesAfter(postedRates());
    const PointingEstimate from = pointing();
    const SunSky now = sky();
    // Written so that NaN is refused.
    const bool isSlow = speedOf(plan, after) <= gateSpeed(sunDistance(from, now));
    if (plan.kind == MotionPlan::Kind::Unreadable || !isSlow)
        return errorOf(Error::Code::NotAllowed, "too fast by day");
    const bool isNudge = plan.kind == MotionPlan::Kind::Nudge;
    const double ahead = isNudge ? kNudgeLookAheadSeconds : kHandLookAheadSeconds;
    if (!isSolarMode && now.site && runsIntoTheSun(from, now, after, ahead))
        return errorOf(Error::Code::SunAhead, "towards the Sun");
    return std::nullopt;
}

/// What it is known to take in is a way like any other; the rest a person answers for.
Error::Code SunGuard::Private::reachVerdict(const MotionPlan &plan) const
{
    const PointingEstimate from = pointing();
    const auto degrees = sunDistanceWithin(plan, from.sights(), from.errorDegrees(), sky());
    const bool isNear = degrees && isTooNearTheSun(*degrees) && !isSolarMode;
    return isNear ? Error::Code::SunOnWay : Error::Code::SunUnsure;
}

std::optional<Error::Code> SunGuard::Private::verdictOn(const CommandInfo &row,
                                                        const MotionPlan &plan) const
{
    if (row.moves == Moves::SelfSteering)
        return reachVerdict(plan);
    const std::optional<Error::Code> code = verdict(plan);
    // Who said that the filter is on has answered for the way to the Sun, too.
    const bool isUnsure = !code && calibratesFirst(row) && !plan.isSun();
    return isUnsure ? std::optional(Error::Code::SunUnsure) : code;
}

std::optional<Error> SunGuard::Private::refusal(const CommandInfo &row, const QByteArray &payload)
{
    if (!isDay())
        return std::nullopt;
    const MotionPlan plan = motionPlanOf(row, payload);
    if (row.moves == Moves::Manual)
        return handRefusal(plan);
    if (!waiting) {
        isWatchable = canWatch(row, plan);
        isReachAsked = plan.reach && estimate.isKnown();
    }
    const std::optional<Error::Code> code = verdictOn(row, plan);
    if (!code || (*code == Error::Code::SunUnsure && takeConfirmation()))
        return std::nullopt;
    return errorOf(*code, "sun guard");
}

} // namespace nd
