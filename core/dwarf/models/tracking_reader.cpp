// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/tracking_reader.h"

#include "core/dwarf/models/function_states.h"
#include "core/dwarf/models/parse_message.h"
#include "core/dwarf/wire/notification_ids.h"

#include "proto/notify.pb.h"
#include "proto/notify_v3.pb.h"

#include <algorithm>

namespace nd {

namespace {

/// The corner that means that there is no target, whatever the size says. Source: field notes,
/// section 3.
constexpr int kNoTarget = -100;

/// Nothing if there is no target in the picture.
std::optional<TrackedBox> boxOf(const proto::ResNotifyTrackResult &result)
{
    if (result.x() == kNoTarget && result.y() == kNoTarget)
        return std::nullopt;
    const QRectF place(double(result.x()) / kTrackWidth, double(result.y()) / kTrackHeight,
                       double(result.w()) / kTrackWidth, double(result.h()) / kTrackHeight);
    const QRectF seen = place & QRectF(0.0, 0.0, 1.0, 1.0);
    if (result.w() <= 0 || result.h() <= 0 || seen.isEmpty())
        return std::nullopt;
    return TrackedBox{seen, result.id(), false};
}

std::optional<BoxNews> oneBox(Camera camera, const QByteArray &payload)
{
    const auto message = parseMessage<proto::ResNotifyTrackResult>(payload);
    if (!message)
        return std::nullopt;
    BoxNews news{camera, false, {}};
    if (auto box = boxOf(*message)) {
        box->followed = true;
        news.boxes.push_back(*box);
    }
    return news;
}

std::optional<BoxNews> allBoxes(Camera camera, const QByteArray &payload)
{
    const auto message = parseMessage<proto::ResNotifyMultiTrackResult>(payload);
    if (!message)
        return std::nullopt;
    BoxNews news{camera, true, {}};
    const int count = std::min(message->results_size(), kMostTrackedBoxes);
    for (int i = 0; i < count; ++i) {
        if (const auto box = boxOf(message->results(i)))
            news.boxes.push_back(*box);
    }
    return news;
}

} // namespace

std::optional<TrackNews> readTrackNews(quint32 id, const QByteArray &payload)
{
    if (id == notification::kDeviceState)
        return std::nullopt; // its parts are told one by one
    for (const FunctionState &state : readFunctionStates(id, payload)) {
        if (state.function == CameraFunction::Track)
            return TrackNews{state.camera, !state.isOver()};
    }
    return std::nullopt;
}

std::optional<SentryPhase> readSentryPhase(const QByteArray &payload)
{
    const auto message = parseMessage<proto::SentryState>(payload); // V2 has field 1 alone
    if (!message)
        return std::nullopt;
    switch (message->state()) {
    case proto::SENTRY_MODE_STATE_IDLE:
        return SentryPhase::Idle;
    case proto::SENTRY_MODE_STATE_INIT:
        return SentryPhase::Preparing;
    case proto::SENTRY_MODE_STATE_DETECT:
        return SentryPhase::Searching;
    case proto::SENTRY_MODE_STATE_TRACK:
        return SentryPhase::Following;
    case proto::SENTRY_MODE_STATE_TRACK_FINISH:
        return SentryPhase::Finished;
    case proto::SENTRY_MODE_STATE_STOPPING:
        return SentryPhase::Stopping;
    default: // a state that nobody published
        return std::nullopt;
    }
}

std::optional<BoxNews> readBoxNews(quint32 id, const QByteArray &payload)
{
    switch (id) {
    case notification::kTrackResult:
    case notification::kSentryResult:
        return oneBox(Camera::Tele, payload);
    case notification::kWideTrackResult:
        return oneBox(Camera::Wide, payload);
    case notification::kMultiTrackResult:
        return allBoxes(Camera::Tele, payload);
    case notification::kWideMultiTrackResult:
        return allBoxes(Camera::Wide, payload);
    }
    return std::nullopt;
}

} // namespace nd
