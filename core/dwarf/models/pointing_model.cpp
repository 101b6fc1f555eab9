// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/pointing_model.h"

#include "core/dwarf/guard/sun_guard.h"
#include "core/dwarf/models/pointing_model_private.h"
#include "core/dwarf/session/session.h"
#include "core/dwarf/wire/notification_ids.h"

#include <array>

namespace nd {

namespace {

constexpr std::array kListenedTo{
    notification::kCalibrationState,  notification::kGotoState,       notification::kFollowingState,
    notification::kSunOrMoonState,    notification::kOneClickState,   notification::kPolarState,
    notification::kSkySearchState,    notification::kAstroFocusState, notification::kMountStatus,
    notification::kCalibrationResult,
};

} // namespace

PointingModel::PointingModel(Session &session, const DaylightGuard &guard, QObject *parent)
    : PointingModel(session, guard, session.clock(), parent)
{
}

PointingModel::PointingModel(Session &session, const DaylightGuard &guard, Scheduler &scheduler,
                             QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, session, guard, scheduler))
{
    d->connectParts();
    for (const quint32 id : kListenedTo) {
        if (const auto payload = session.lastNotification(id))
            d->handleNotification(id, *payload);
    }
}

PointingModel::~PointingModel() = default;

void PointingModel::setSunGuard(const SunGuard &guard)
{
    d->sun = &guard;
    connect(&guard, &SunGuard::changed, this, &PointingModel::changed);
    connect(&guard, &SunGuard::movedByOthers, this, [this] {
        d->hasLeft = true;
        emit changed();
    });
}

void PointingModel::setSite(const std::optional<Site> &site)
{
    if (d->site == site)
        return;
    d->site = site;
    emit changed();
}

Generation PointingModel::generation() const
{
    return d->session.generation();
}

std::optional<PointingRun> PointingModel::run() const
{
    const auto ours = d->job.run();
    return ours ? ours : d->told.run();
}

std::optional<PointingEnd> PointingModel::lastEnd() const
{
    return d->lastEnd;
}

std::optional<QString> PointingModel::followedName() const
{
    return d->told.followedName();
}

std::optional<Body> PointingModel::followedBody() const
{
    return d->told.followedBody();
}

std::optional<FoundTarget> PointingModel::lastFound() const
{
    return d->found;
}

std::optional<FoundTarget> PointingModel::lookedAt() const
{
    const bool isThere = d->found && !d->hasLeft && !run() && followedName();
    return isThere ? d->found : std::nullopt;
}

std::optional<bool> PointingModel::isCalibrated() const
{
    return d->told.isCalibrated();
}

std::optional<MountMode> PointingModel::mountMode() const
{
    return d->told.mount();
}

const PolarTries &PointingModel::polarTries() const
{
    return d->tries;
}

void PointingModel::clearPolarTries()
{
    d->tries.clear();
    emit changed();
}

/// V2 is told no place with it.
Refusal PointingModel::canCalibrate() const
{
    return d->refusal(d->session.generation() == Generation::V3);
}

Refusal PointingModel::canGoTo() const
{
    return d->refusal(true);
}

/// Sun and Moon are found by what they look like, by day, too. Source: field notes section 1.4,
/// -11531.
Refusal PointingModel::canGoTo(const SkyTarget &target) const
{
    const auto *body = std::get_if<Body>(&target);
    const bool needsStars = body == nullptr || (*body != Body::Sun && *body != Body::Moon);
    const Refusal refusal = d->refusal(target);
    if (refusal == Refusal::None && needsStars && isCalibrated() == false)
        return Refusal::NeedsCalibration;
    return refusal;
}

Refusal PointingModel::canOneClick() const
{
    return d->refusal(true);
}

Refusal PointingModel::canOneClick(const SkyTarget &target) const
{
    return d->refusal(target);
}

Refusal PointingModel::canTrack(Body body) const
{
    if (body != Body::Sun && body != Body::Moon)
        return Refusal::Unsupported;
    return d->refusal(SkyTarget(body));
}

Refusal PointingModel::canAlign() const
{
    return d->refusal(true);
}

Refusal PointingModel::canStop() const
{
    return d->session.canCommand();
}

void PointingModel::calibrate()
{
    if (canCalibrate() == Refusal::None)
        d->start(PointingTask::Calibration, calibrationOrder(d->context()), {});
}

void PointingModel::goTo(const SkyTarget &target, const QString &name)
{
    if (canGoTo(target) != Refusal::None)
        return;
    d->target = target;
    const QString told = wireName(name);
    d->start(PointingTask::Goto, gotoOrder(target, told, d->context()), told);
}

void PointingModel::oneClick(const SkyTarget &target, const QString &name)
{
    if (canOneClick(target) != Refusal::None)
        return;
    d->target = target;
    const QString told = wireName(name);
    d->start(PointingTask::OneClickGoto, oneClickOrder(target, told, d->context()), told);
}

void PointingModel::track(Body body)
{
    const auto order = trackOrder(body, d->context());
    if (!order || canTrack(body) != Refusal::None)
        return;
    d->send(*order, [this, body] { d->told.noteSunOrMoon(body); });
}

void PointingModel::measurePolarAxis()
{
    if (canAlign() == Refusal::None)
        d->start(PointingTask::PolarAlignment, polarOrder(d->context()), {});
}

void PointingModel::stop()
{
    if (canStop() != Refusal::None)
        return;
    if (const auto now = run()) {
        d->stopping = now->task;
        d->job.noteStopping();
        d->stops.add({stopOrder(now->task)});
    } else if (followedBody()) {
        d->stopsTracking = true;
        d->stops.add({stopTrackOrder()});
    } else if (followedName()) {
        d->stops.add({stopOrder(PointingTask::Goto)}); // it ends what GOTO began
    }
    emit changed();
}

void PointingModel::noteStopping()
{
    d->job.noteStopping();
}

} // namespace nd
