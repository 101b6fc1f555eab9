// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/tracking_model.h"

#include "core/dwarf/guard/sun_guard.h"
#include "core/dwarf/models/tracking_private.h"
#include "core/dwarf/models/tracking_reader.h"
#include "core/dwarf/session/session.h"
#include "core/dwarf/wire/commands/track.h"
#include "core/dwarf/wire/notification_ids.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace nd {

namespace {

/// Smaller is a slip of the hand.
constexpr double kSmallestPart = 0.01;

constexpr std::array kListenedTo{
    notification::kTeleFunction, notification::kWideFunction, notification::kNormalTrackState,
    notification::kSentryState,  notification::kUfoState,
};

/// The box in pixels of the firmware's own space, inside of it and never empty.
QRect pixelsOf(const QRectF &place)
{
    const int left = int(std::lround(place.left() * kTrackWidth));
    const int top = int(std::lround(place.top() * kTrackHeight));
    const int right = int(std::lround(place.right() * kTrackWidth));
    const int bottom = int(std::lround(place.bottom() * kTrackHeight));
    return {left, top, std::max(1, right - left), std::max(1, bottom - top)};
}

} // namespace

TrackingModel::TrackingModel(Session &session, QObject *parent)
    : TrackingModel(session, session.clock(), parent)
{
}

TrackingModel::TrackingModel(Session &session, Scheduler &scheduler, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, session, scheduler))
{
    d->connectParts();
    for (const quint32 id : kListenedTo) {
        if (const auto payload = session.lastNotification(id))
            d->handleNotification(id, *payload);
    }
}

TrackingModel::~TrackingModel() = default;

Generation TrackingModel::generation() const
{
    return d->session.generation();
}

TrackingMode TrackingModel::mode() const
{
    if (d->sentry != SentryPhase::Idle)
        return TrackingMode::Sentry;
    if (d->ufo != SentryPhase::Idle)
        return TrackingMode::Ufo;
    if (d->multiple)
        return TrackingMode::Multiple;
    return isFollowing() ? TrackingMode::Object : TrackingMode::Off;
}

SentryPhase TrackingModel::phase() const
{
    return d->sentry != SentryPhase::Idle ? d->sentry : d->ufo;
}

bool TrackingModel::isFollowing() const
{
    return d->sights.isFollowing();
}

TrackedBoxes TrackingModel::boxes(Camera camera) const
{
    return d->sights.boxes(camera);
}

bool TrackingModel::supports(TrackingMode mode) const
{
    switch (mode) {
    case TrackingMode::Off:
    case TrackingMode::Object:
    case TrackingMode::Multiple:
    case TrackingMode::Sentry:
    case TrackingMode::Ufo:
        return true; // Source: dwarf-api-2.0 section 4.14.1, field notes 1.3
    }
    return false;
}

bool TrackingModel::canTrackOn(Camera camera) const
{
    return camera == Camera::Tele || d->session.generation() == Generation::V3;
}

Refusal TrackingModel::canStart(TrackingMode wanted) const
{
    const Refusal refusal = d->session.canCommand();
    if (refusal != Refusal::None)
        return refusal;
    if (!supports(wanted))
        return Refusal::Unsupported;
    const bool guards = mode() == TrackingMode::Sentry || mode() == TrackingMode::Ufo;
    return guards || isStarting() ? refusalInProgress(m_sun) : Refusal::None;
}

Refusal TrackingModel::canSwitch() const
{
    const Refusal refusal = d->session.canCommand();
    return refusal == Refusal::None && isStarting() ? refusalInProgress(m_sun) : refusal;
}

Refusal TrackingModel::canStop() const
{
    return d->session.canCommand();
}

bool TrackingModel::isStarting() const
{
    return d->starting > 0;
}

void TrackingModel::trackObject(Camera camera, const QRectF &place)
{
    const QRectF box = place.normalized() & QRectF(0.0, 0.0, 1.0, 1.0);
    // Written so that NaN fails.
    const bool possible = box.width() >= kSmallestPart && box.height() >= kSmallestPart;
    if (!possible || !canTrackOn(camera) || canStart(TrackingMode::Object) != Refusal::None)
        return;
    const QRect pixels = pixelsOf(box);
    proto::ReqStartTrack message;
    message.set_x(pixels.x());
    message.set_y(pixels.y());
    message.set_w(pixels.width());
    message.set_h(pixels.height());
    if (camera == Camera::Wide)
        message.set_cam_id(1); // V3; 0 is the tele and not on the wire
    d->send(kStartTrack.info, serialized(message), TrackingMode::Object);
}

void TrackingModel::startMultiple()
{
    if (canStart(TrackingMode::Multiple) == Refusal::None)
        d->send(kStartMultiTrack.info, {}, TrackingMode::Multiple);
}

void TrackingModel::trackOne(int id)
{
    if (mode() != TrackingMode::Multiple || canStart(TrackingMode::Multiple) != Refusal::None)
        return;
    const bool onWide = d->sights.hasObject(Camera::Wide, id);
    proto::ReqMOTTrackOne message;
    message.set_id(id);
    d->send(onWide ? kWideMultiTrackOne.info : kMultiTrackOne.info, serialized(message),
            TrackingMode::Multiple);
}

void TrackingModel::startSentry()
{
    // Mode (V2) is reserved, type (V3) has no published values: 0, which is not on the wire.
    if (canStart(TrackingMode::Sentry) == Refusal::None)
        d->send(d->session.generation() == Generation::V3 ? kStartSentryV3.info : kStartSentry.info,
                {}, TrackingMode::Sentry);
}

void TrackingModel::startUfo()
{
    if (canStart(TrackingMode::Ufo) == Refusal::None)
        d->send(kStartUfo.info, {}, TrackingMode::Ufo);
}

void TrackingModel::switchCamera()
{
    if (canSwitch() == Refusal::None)
        d->send(kSwitchTrackCamera.info, {}, TrackingMode::Off);
}

void TrackingModel::toggleUfoHand()
{
    if (canSwitch() == Refusal::None)
        d->send(kUfoHandAutoMode.info, {}, TrackingMode::Off);
}

void TrackingModel::stop()
{
    if (canStop() != Refusal::None)
        return;
    d->stopping = true;
    d->stops.add({{d->stopRow(), {}}});
    emit changed();
}

void TrackingModel::noteStopped()
{
    d->endTracking();
}

} // namespace nd
