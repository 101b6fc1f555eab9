// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/daylight_guard.h"
#include "core/dwarf/guard/sun_guard_private.h"
#include "core/dwarf/session/session.h"
#include "core/dwarf/wire/notification_ids.h"
#include "core/sky/apparent_place.h"

#include <algorithm>
#include <utility>

// What the telescope tells: where it arrived, and what goes on.
namespace nd {

namespace {

using Kind = MotionPlan::Kind;

/// Of notifications about Sun and Moon. Source: AstroTrackingSpecial.
int numberOfSpecial(int special)
{
    return special == 0 ? MotionPlan::kSun : MotionPlan::kMoon;
}

MotionPlan planToBody(int body)
{
    MotionPlan plan;
    plan.kind = Kind::Place;
    plan.body = body;
    return plan;
}

} // namespace

void SunGuard::Private::handleNews(const PointingNews &news)
{
    if (news == PointingNews{})
        return; // most notifications
    if (news.attitude)
        return noteAttitude(*news.attitude);
    if (news.tellsMode) {
        estimate.setMode(news.mode);
        count.setMode(news.mode);
    }
    // What is under way and not ours is another client's.
    const bool isForeign = (news.isGoing && !aim) || (news.isSteering && !isSteering);
    if (news.isGoing && aim) {
        aim->hasLeft = true;
        aim->wasHeardOf = true;
        aim->arrival = false;
        noteSolving(news.isSolving);
    }
    if (news.isTracking)
        noteTracking(news);
    if (isForeign) {
        estimate.forget();
        forgetCount();
        reach.reset();
        kept.reset();
    }
    noteSteeringNews(news);
    if (isDay())
        watchSteering();
    tellChanges();
}

void SunGuard::Private::noteSteeringNews(const PointingNews &news)
{
    if (news.isSteering && !isSteering)
        beginSteering(false);
    if (!news.scheduleId.isEmpty())
        scheduleId = news.scheduleId;
    if (news.endsSteering)
        endSteering();
    if (news.isGoing && !aim && !goesAlone)
        noteGoing();
    if (news.endsGoing || news.isTracking == true)
        goesAlone = false;
}

/// A schedule sends it, or another client did. What was ours may be told of late.
void SunGuard::Private::noteGoing()
{
    goesAlone = true;
    const bool isOurs = isJobConfirmed || isSoonAfter(aimEndedAt);
    goesConfirmed = isDay() && (isOurs || isSoonAfter(otherSteeredAt));
    stopped.erase(SunStop::Unasked);
}

void SunGuard::Private::noteLettingGo()
{
    if (followsStars || followsBody)
        return; // the other goes on
    kept.reset();
    if (aim)
        aim->hasLeft = true;
    followed.reset();
    estimate.setFollowing(false, instant());
}

void SunGuard::Private::noteTracking(const PointingNews &news)
{
    const bool tracks = *news.isTracking;
    const bool begins = std::exchange(news.special ? followsBody : followsStars, tracks) != tracks;
    if (!tracks)
        return noteLettingGo();
    if (aim && isAbout(news, *aim)) {
        aim->arrival = aim->hasLeft;
        if (aim->arrival && aim->wasHeardOf)
            return noteArrival();
    }
    if (news.special && !aim && begins)
        return noteBody(numberOfSpecial(*news.special));
    estimate.setFollowing(true, instant());
    if (kept && !news.special) {
        kept->isHeardOf = !news.name.isEmpty() && news.name == kept->plan.name;
        takeUpKept();
    }
}

std::optional<SunGuard::Private::Kept> SunGuard::Private::followedNow() const
{
    const PointingEstimate now = pointing();
    const auto target = followed ? targetOf(*followed, sky()) : std::nullopt;
    if (!target || !now.isKnown() || !now.isFollowing())
        return std::nullopt;
    double off = 0.0;
    for (const PointingEstimate::Sight &sight : now.sights())
        off = std::max(off, separationDegrees(placeOf(sight), *target));
    return Kept{*followed, off + now.errorDegrees()};
}

/// Back after a lost link: it says that it follows what it did, and nobody else had control.
void SunGuard::Private::takeUpKept()
{
    const bool isBack = session.linkState() == LinkState::Ready
        && session.role() == ControlRole::Host && !aim && !estimate.isKnown();
    if (!isBack || !kept || !kept->isHeardOf)
        return;
    const Kept known = *std::exchange(kept, std::nullopt);
    noteFollowed(known.plan);
    estimate.addError(known.errorDegrees);
    lastTrackedCheck.reset();
    watchTracked();
}

/// Only by what it is called: it may still be the target before.
bool SunGuard::Private::isAbout(const PointingNews &news, const Aim &there) const
{
    const MotionPlan &plan = there.plan;
    if (plan.kind != Kind::Place)
        return false;
    if (news.special)
        return plan.body == numberOfSpecial(*news.special);
    return !there.isSpecial
        && (news.name.isEmpty() || plan.name.isEmpty() || news.name == plan.name);
}

void SunGuard::Private::noteArrival()
{
    const MotionPlan plan = aim->plan;
    const std::optional<AxisAngles> yawAndPitch = aim->stillAttitude;
    endAim();
    noteFollowed(plan);
    if (yawAndPitch && isAtRest())
        proveGyro(*yawAndPitch);
    if (!plan.isSun()) {
        lastTrackedCheck = scheduler.now();
        return;
    }
    lastTrackedCheck.reset(); // the filter may be off since it left
    watchTracked();
}

void SunGuard::Private::noteFollowed(const MotionPlan &plan)
{
    const auto target = targetOf(plan, sky());
    followed = plan;
    arrivalOrder = orders;
    stopped.erase(SunStop::Tracked);
    estimate.setSite(daylight.sunSite());
    if (target)
        estimate.setSolved(*target, instant());
    axesAskedAt.reset();
    watchAxes(); // its place is nowhere as certain as now
}

/// It follows the Sun or the Moon, whoever began that: before a reconnect, or with another program.
void SunGuard::Private::noteBody(int body)
{
    if (session.role() != ControlRole::Host)
        return;
    noteFollowed(planToBody(body));
    lastTrackedCheck.reset();
    watchTracked();
}

/// What is held here may be too fast from now on.
void SunGuard::Private::noteOtherMotion(bool steers)
{
    kept.reset();
    if (steers)
        otherSteeredAt = scheduler.now();
    estimate.forget();
    forgetCount();
    reach.reset();
    if (isDay())
        watchHand();
    tellChanges();
    emit q.movedByOthers();
}

/// It may follow the Sun since before this connection, or from before we had control.
void SunGuard::Private::readBody()
{
    const quint32 id = notification::kSunOrMoonState;
    const auto payload = session.lastNotification(id);
    if (!payload || aim || estimate.isKnown())
        return;
    followsBody = false;
    handleNews(pointingNewsOf(id, *payload, session.generation()));
}

} // namespace nd
