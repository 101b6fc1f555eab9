// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/tracking_private.h"

#include "core/dwarf/models/tracking_reader.h"
#include "core/dwarf/session/session.h"
#include "core/dwarf/wire/commands/track.h"
#include "core/dwarf/wire/notification_ids.h"

#include <utility>

namespace nd {

void TrackingModel::Private::connectParts()
{
    const auto refresh = [this] { handleLink(); };
    QObject::connect(&session, &Session::linkStateChanged, &q, refresh);
    QObject::connect(&session, &Session::checklistChanged, &q, refresh);
    QObject::connect(&session, &Session::roleChanged, &q, refresh);
    QObject::connect(&session, &Session::identityChanged, &q, &TrackingModel::changed);
    QObject::connect(
        &session, &Session::notified, &q,
        [this](quint32 id, const QByteArray &payload) { handleNotification(id, payload); });
    QObject::connect(&session, &Session::overheard, &q,
                     [this](quint32 id, const QByteArray &) { handleOverheard(id); });
    QObject::connect(&sights, &TrackSights::changed, &q, &TrackingModel::boxesChanged);
    QObject::connect(&stops, &StopSequence::progressed, &q, [this] { handleStops(); });
}

void TrackingModel::Private::send(const CommandInfo &row, const QByteArray &payload,
                                  TrackingMode starts)
{
    ++starting;
    stopping = false;
    port.send({row, payload}, &q,
              [this, starts](const Result<Done> &result) { handleStarted(starts, result); });
    emit q.changed();
}

void TrackingModel::Private::handleStarted(TrackingMode mode, const Result<Done> &result)
{
    --starting;
    if (result && mode == TrackingMode::Multiple)
        multiple = true;
    emit q.changed();
    if (!result)
        emit q.failed(result.error());
    else if (mode != TrackingMode::Off)
        emit q.started(mode);
}

/// A stop of 14801 that was acknowledged ends following; sentry and UFO tell their end themselves.
void TrackingModel::Private::handleStops()
{
    if (!stopping || stops.isPending())
        return;
    stopping = false;
    endTracking();
}

void TrackingModel::Private::endTracking()
{
    multiple = false;
    sights.clear();
    emit q.changed();
}

void TrackingModel::Private::handleLink()
{
    if (port.state() != PortState::Closed)
        stops.resume();
    const LinkState link = session.linkState();
    if (link == LinkState::Disconnected || link == LinkState::Waiting) {
        sentry = ufo = SentryPhase::Idle;
        endTracking();
        return;
    }
    emit q.changed();
}

void TrackingModel::Private::handleNotification(quint32 id, const QByteArray &payload)
{
    if (const auto news = readBoxNews(id, payload))
        handleBoxes(*news);
    if (const auto news = readTrackNews(id, payload)) {
        sights.noteState(*news);
        emit q.changed();
    }
    if (id != notification::kSentryState && id != notification::kUfoState)
        return;
    if (const auto phase = readSentryPhase(payload)) {
        (id == notification::kSentryState ? sentry : ufo) = *phase;
        emit q.changed();
    }
}

/// What was accepted when a recording was made, and has no notification of its own.
void TrackingModel::Private::handleOverheard(quint32 id)
{
    if (id == kStopTrack.info.id || id == kStopSentry.info.id || id == kStopUfo.info.id)
        return endTracking();
    multiple = multiple || id == kStartMultiTrack.info.id || id == kMultiTrackOne.info.id
        || id == kWideMultiTrackOne.info.id;
    emit q.changed();
}

void TrackingModel::Private::handleBoxes(const BoxNews &news)
{
    sights.noteBoxes(news);
    const bool began = news.multiple && !news.boxes.empty() && !stopping;
    if (began && !std::exchange(multiple, true))
        emit q.changed();
}

CommandInfo TrackingModel::Private::stopRow() const
{
    if (sentry != SentryPhase::Idle)
        return kStopSentry.info;
    return ufo != SentryPhase::Idle ? kStopUfo.info : kStopTrack.info;
}

} // namespace nd
