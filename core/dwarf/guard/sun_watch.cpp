// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"
#include "core/dwarf/daylight_guard.h"
#include "core/dwarf/guard/sun_guard_private.h"
#include "core/dwarf/models/motion_orders.h"
#include "core/dwarf/session/session.h"
#include "core/dwarf/wire/commands.h"
#include "core/dwarf/wire/notification_ids.h"
#include "core/sky/apparent_place.h"

#include <cmath>
#include <utility>

namespace nd {

using namespace std::chrono_literals;

namespace {

constexpr auto kHandTick = 100ms;
constexpr auto kAxesTick = 500ms;
constexpr auto kAimTick = 5s;
constexpr auto kIdleTick = 30s;
constexpr auto kTrackedInterval = 60s;
/// An aimed motion of which nothing is heard is over by then: the longest time-out of the table.
constexpr auto kAimLasts = 300s;
/// What was stopped and goes on is stopped again after this.
constexpr auto kStopAgain = 1s;
/// From the tick to the telescope: a STOP is sent so long before a limit is reached.
constexpr double kStopTakesSeconds = 0.5;
constexpr double kRounding = 1e-6;
/// A tenth of the field of a tele camera.
constexpr double kVisibleDegrees = 0.1;

std::vector<Order> handStopOrders()
{
    std::vector<Order> orders = stopOrders();
    std::erase_if(orders, [](const Order &order) {
        return order.row.id != kJoystickStop.info.id && order.row.id != kMotorStop.info.id;
    });
    return orders;
}

} // namespace

SunGuard::Private::Private(SunGuard &guard, Session &theSession, const DaylightGuard &theDaylight,
                           Scheduler &theScheduler)
    : q(guard)
    , session(theSession)
    , daylight(theDaylight)
    , scheduler(theScheduler)
    , stops(port, theScheduler)
{
}

void SunGuard::Private::attach()
{
    if (session.isReplay())
        return; // nothing is sent, and its clock is none of the sky
    session.setMotionGate([this](const CommandInfo &row, const QByteArray &payload) {
        return refusal(row, payload);
    });
    session.setMotionAsker(
        [this](const CommandInfo &row, const Error &refused, std::function<void(bool)> reply) {
            return ask(row, refused, std::move(reply));
        });
    connect(
        &session, &Session::motionSent, &q,
        [this](const CommandInfo &row, const QByteArray &payload) { handleSent(row, payload); });
    connect(&session, &Session::motionEnded, &q,
            [this](const CommandInfo &row, const QByteArray &payload,
                   const Result<QByteArray> &result) { handleEnded(row, payload, result); });
    connect(&session, &Session::notified, &q, [this](quint32 id, const QByteArray &payload) {
        handleNews(pointingNewsOf(id, payload, session.generation()));
    });
    connect(&session, &Session::linkStateChanged, &q, [this] { handleLink(); });
    connect(&session, &Session::checklistChanged, &q, [this] { stops.resume(); });
    connect(&session, &Session::roleChanged, &q, [this] { handleLink(); });
    for (const quint32 id :
         {quint32(notification::kDeviceState), quint32(notification::kMountStatus)}) {
        if (const auto payload = session.lastNotification(id))
            handleNews(pointingNewsOf(id, *payload, session.generation()));
    }
    handleLink();
    schedule();
}

void SunGuard::Private::detach()
{
    if (session.isReplay())
        return;
    session.setMotionGate({});
    session.setMotionAsker({});
}

void SunGuard::Private::setSolarMode(bool on)
{
    if (std::exchange(isSolarMode, on) == on)
        return;
    qCInfo(lcModels) << "solar filter confirmed:" << on;
    lastTrackedCheck.reset(); // what is tracked is looked at anew
    watchTracked();
    if (isDay())
        watchAim(); // it may be on its way to the Sun
    emit q.changed();
}

void SunGuard::Private::forgetAll()
{
    estimate.forget();
    estimate.setMode(std::nullopt);
    hand = {};
    endAim();
    followed.reset();
    followsStars = false;
    followsBody = false;
    goesAlone = false;
    forgetWitnesses();
    endSteering();
    confirmedUntil.reset();
    unanswered.clear();
    latest.clear();
    stopped.clear();
}

/// What it followed is known again when it comes back, unless the person let it go.
void SunGuard::Private::loseSight()
{
    withdrawQuestion();
    if (followed)
        kept = followedNow();
    if (session.linkState() == LinkState::Disconnected)
        kept.reset();
    forgetAll();
}

void SunGuard::Private::handleLink()
{
    const LinkState link = session.linkState();
    const bool isDown = link == LinkState::Disconnected || link == LinkState::Waiting;
    if (isDown) {
        loseSight();
        silentReads = 0;
    } else if (link == LinkState::Ready && session.role() != ControlRole::Host) {
        estimate.forget();
        forgetWitnesses();
        if (session.role() == ControlRole::Slave)
            kept.reset();
    }
    const bool isHost = link == LinkState::Ready && session.role() == ControlRole::Host;
    if (std::exchange(isInControl, isHost) != isHost && isHost) {
        readBody();
        takeUpKept();
        if (isDay())
            watchSteering();
    }
    if (link == LinkState::Disconnected) {
        setSolarMode(false);
        isSteeringConfirmed = false;
        isJobConfirmed = false;
    }
    if (port.state() != PortState::Closed)
        stops.resume();
    tellChanges();
}

/// Sooner while something moves.
void SunGuard::Private::schedule()
{
    const bool isHeld = hand.isMoving() || waitingSpeed() > 0.0;
    const Milliseconds delay = isHeld ? Milliseconds(kHandTick)
        : isCounting()                ? Milliseconds(kAxesTick)
        : aim                         ? Milliseconds(kAimTick)
                                      : Milliseconds(kIdleTick);
    scheduler.after(delay, &q, [this, number = ++wake] {
        if (number == wake)
            tick();
    });
}

void SunGuard::Private::tick()
{
    estimate.setSite(daylight.sunSite());
    estimate.advance(instant());
    reckonBody();
    if (aim && scheduler.now() - aim->sentAt > kAimLasts)
        endAim();
    watchAxes();
    if (isDay()) {
        watchHand();
        watchAim();
        watchTracked();
        watchSteering();
    } else if (!isOverruled) {
        setSolarMode(false);
        withdrawSecondQuestion();
        isSteeringConfirmed = false; // of the day before
        isJobConfirmed = false;
        goesConfirmed = false;
    }
    tellChanges();
    schedule();
}

void SunGuard::Private::watchHand()
{
    const double speed = std::max(hand.speed(), waitingSpeed());
    if (speed == 0.0)
        return;
    const SunSky now = sky();
    const std::optional<double> degrees = sunDistance(estimate, now);
    const bool isFast = speed > kSunSlowDegreesPerSecond + kRounding
        && (!degrees || *degrees - speed * kStopTakesSeconds < kSunSlowLimitDegrees);
    const bool isClose
        = !isSolarMode && degrees && runsIntoTheSun(estimate, now, hand.rates, kStopTakesSeconds);
    if (isFast || isClose)
        stop(SunStop::ByHand);
}

/// The gate reckoned with kLongestSlewSeconds; who takes longer is looked at again and again. To
/// the Sun it goes only while the solar filter is on.
void SunGuard::Private::watchAim()
{
    if (!aim)
        return;
    if (aim->plan.isSun()) {
        if (!isSolarMode)
            stop(SunStop::OnTheWay);
        return;
    }
    const auto code = verdictOnAim(aim->plan, aim->from, aim->errorDegrees, sky());
    if (code && *code != Error::Code::SunUnsure && isRefusedForTheSun(*code))
        stop(SunStop::OnTheWay);
}

/// The Moon goes half a degree an hour among the stars. Whatever was moved by hand since has its
/// error and stays.
void SunGuard::Private::reckonBody()
{
    const bool isBody = followed && followed->body != 0;
    if (!isBody || !estimate.isFollowing() || estimate.errorDegrees() > 0.0)
        return;
    if (const auto place = targetOf(*followed, sky()))
        estimate.setSolved(*place, instant());
}

/// Who follows the Sun looks at it, even if nobody told from where. What steers by itself is looked
/// at whenever it is known where it looks, though it stands still there.
void SunGuard::Private::watchTracked()
{
    const bool isDue = !lastTrackedCheck || scheduler.now() - *lastTrackedCheck >= kTrackedInterval;
    const bool isSun = followed && followed->isSun();
    const bool isSteered = isSteering && estimate.isKnown();
    const bool isTracked
        = estimate.mayFollow() || isSteered || (isSun && isInControl && !estimate.isKnown());
    if (!isDay() || !isTracked || !isDue)
        return;
    lastTrackedCheck = scheduler.now();
    if (isSolarMode && isSun)
        return;
    const std::optional<double> degrees = sunDistance(pointing(), sky());
    if (degrees ? *degrees < kSunAimedLimitDegrees : isSun)
        stop(SunStop::Tracked);
}

/// What the telescope does until it answers, or if it refuses to, is still reckoned and watched.
void SunGuard::Private::stop(SunStop why)
{
    const auto [entry, isFirst] = stopped.try_emplace(why, scheduler.now());
    if (!isFirst && scheduler.now() - entry->second < kStopAgain)
        return;
    qCWarning(lcModels) << "sun guard stops the telescope:" << int(why);
    entry->second = scheduler.now();
    // By hand: the rest may go on.
    stops.add(why == SunStop::ByHand ? handStopOrders() : stopOrders());
    const bool isJob = why == SunStop::Steered && (isJobConfirmed || !scheduleId.isEmpty());
    if (isJob || why == SunStop::Unasked
        || why == SunStop::Unanswered) { // a mosaic, or a schedule, would go on to its next place
        stops.add(stopStackOrders());
        if (!scheduleId.isEmpty())
            stops.add({stopScheduleOrder(scheduleId)});
    }
    if (!isFirst)
        return; // it was told
    emit q.intervened(why);
    emit q.changed();
}

/// For the panels: only what they would show differently.
void SunGuard::Private::tellChanges()
{
    const std::optional<double> degrees = q.sunDistanceDegrees();
    const auto left = answerLeft();
    const Told now{watch(), degrees ? int(std::floor(*degrees)) : -1,
                   left ? int(std::chrono::ceil<std::chrono::minutes>(*left).count()) : -1};
    if (std::exchange(told, now) != now)
        emit q.changed();
    tellPointing();
}

void SunGuard::Private::tellPointing()
{
    const PointingEstimate now = pointing();
    const auto place = now.isKnown() ? std::optional(placeOf(now.sights().front())) : std::nullopt;
    const bool isSame = place.has_value() == toldPlace.has_value()
        && (!place || separationDegrees(*place, *toldPlace) < kVisibleDegrees);
    if (isSame)
        return;
    toldPlace = place;
    emit q.pointingChanged();
}

} // namespace nd
