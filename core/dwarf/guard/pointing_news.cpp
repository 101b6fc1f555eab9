// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/guard/pointing_news.h"

#include "core/dwarf/models/function_states.h"
#include "core/dwarf/models/parse_message.h"
#include "core/dwarf/wire/notification_ids.h"

#include "proto/notify.pb.h"
#include "proto/notify_v3.pb.h"
#include "proto/schedule.pb.h"
#include "proto/task_center.pb.h"

#include <cmath>

namespace nd {

namespace {

constexpr quint32 kScheduleState = 15248; // Source: dwarf-api-2.0 section 4.16
constexpr std::size_t kLongestScheduleId = 256;

PointingNews trackingNews(int state, const std::string &name)
{
    PointingNews news;
    news.isTracking = state == proto::OPERATION_STATE_RUNNING;
    news.name = QString::fromStdString(name);
    return news;
}

PointingNews steeringNews(bool running)
{
    PointingNews news;
    news.isSteering = running;
    news.endsSteering = !running;
    return news;
}

PointingNews goingNews(int state)
{
    PointingNews news;
    news.isSolving = state == proto::ASTRO_STATE_PLATE_SOLVING;
    news.isGoing = state == proto::ASTRO_STATE_RUNNING || news.isSolving;
    news.endsGoing = !news.isGoing;
    return news;
}

PointingNews modeNews(const proto::BodyStatus &body)
{
    PointingNews news;
    news.tellsMode = true;
    if (body.status() == proto::BodyStatus::BODY_STATUS_EQ)
        news.mode = MountMode::Equatorial;
    else if (body.status() == proto::BodyStatus::BODY_STATUS_AZI)
        news.mode = MountMode::AltAzimuth;
    return news;
}

template<typename Message>
PointingNews trackingNews(const QByteArray &payload)
{
    const auto message = parseMessage<Message>(payload);
    return message ? trackingNews(message->state(), message->target_name()) : PointingNews();
}

/// Without an index it is the Sun.
PointingNews specialNews(const QByteArray &payload)
{
    const auto message = parseMessage<proto::ResNotifyStateAstroTrackingSpecial>(payload);
    if (!message)
        return {};
    PointingNews news = trackingNews(message->state(), message->target_name());
    news.special = message->index() == 1 ? 1 : 0;
    return news;
}

/// V3 tells here what 15210 to 15212 tell otherwise; V2 tells only that something runs.
PointingNews oneClickNews(const QByteArray &payload)
{
    const auto message = parseMessage<proto::ResNotifyOneClickGotoStateV3>(payload);
    if (!message)
        return {};
    if (message->has_astro_tracking_state())
        return trackingNews(message->astro_tracking_state().state(),
                            message->astro_tracking_state().target_name());
    if (message->has_astro_goto_state())
        return goingNews(message->astro_goto_state().state());
    return {};
}

PointingNews stateNews(const QByteArray &payload)
{
    const auto message = parseMessage<proto::ResGetDeviceStateInfo>(payload);
    if (!message || !message->device_state_info().has_body_status())
        return {};
    return modeNews(message->device_state_info().body_status());
}

PointingNews attitudeNews(const QByteArray &payload)
{
    const auto message = parseMessage<proto::DeviceAttitude>(payload);
    PointingNews news;
    if (message && std::isfinite(message->yaw()) && std::isfinite(message->pitch()))
        news.attitude = AxisAngles{message->yaw(), message->pitch()};
    return news;
}

/// Told of several, one that runs counts.
PointingNews functionNews(quint32 id, const QByteArray &payload)
{
    PointingNews news;
    for (const FunctionState &state : readFunctionStates(id, payload)) {
        const bool steers
            = state.function == CameraFunction::Track || state.function == CameraFunction::Panorama;
        if (steers && !news.isSteering)
            news = steeringNews(!state.isOver());
    }
    return news;
}

/// STOPPED is 3 for both. Source: AstroState, OperationState.
bool isModeOver(int state)
{
    return state == proto::OPERATION_STATE_IDLE || state == proto::OPERATION_STATE_STOPPED;
}

/// Calibration and EQ: their first field is a state, whatever the message.
PointingNews modeStateNews(const QByteArray &payload)
{
    const auto message = parseMessage<proto::ResNotifyOperationState>(payload);
    return message ? steeringNews(!isModeOver(message->state())) : PointingNews();
}

/// Sentry and UFO: here 3 is following.
PointingNews guardStateNews(const QByteArray &payload)
{
    const auto message = parseMessage<proto::ResNotifyStateSentryMode>(payload);
    return message ? steeringNews(message->state() != proto::SENTRY_MODE_STATE_IDLE)
                   : PointingNews();
}

/// A schedule calibrates and goes from target to target. Before its hour it does nothing.
PointingNews scheduleNews(const QByteArray &payload)
{
    const auto message = parseMessage<proto::ResNotifyShootingScheduleResultAndState>(payload);
    if (!message || message->state() < proto::SHOOTING_SCHEDULE_STATE_SHOOTING)
        return {};
    PointingNews news = steeringNews(message->state() == proto::SHOOTING_SCHEDULE_STATE_SHOOTING);
    if (news.isSteering && message->schedule_id().size() <= kLongestScheduleId)
        news.scheduleId = QString::fromStdString(message->schedule_id());
    return news;
}

} // namespace

PointingNews pointingNewsOf(quint32 id, const QByteArray &payload, Generation generation)
{
    switch (id) {
    case notification::kFollowingState:
        return trackingNews<proto::ResNotifyStateAstroTracking>(payload);
    case notification::kSunOrMoonState:
        return specialNews(payload);
    case notification::kGotoState: {
        const auto message = parseMessage<proto::ResNotifyStateAstroGoto>(payload);
        return message ? goingNews(message->state()) : PointingNews();
    }
    case notification::kOneClickState:
        return generation == Generation::V3 ? oneClickNews(payload) : PointingNews();
    case notification::kCalibrationState:
        return modeStateNews(payload);
    case notification::kSentryState:
    case notification::kUfoState:
        return guardStateNews(payload);
    case notification::kPolarState: {
        // V2 has the step in field 1 and the state in field 2.
        const auto old = parseMessage<proto::ResNotifyEqSolvingState>(payload);
        if (generation != Generation::V3)
            return old ? steeringNews(!isModeOver(old->state())) : PointingNews();
        return modeStateNews(payload);
    }
    case kScheduleState:
        return scheduleNews(payload);
    case notification::kMountStatus: {
        const auto message = parseMessage<proto::BodyStatus>(payload);
        return message ? modeNews(*message) : PointingNews();
    }
    case notification::kDeviceState:
        return stateNews(payload);
    case notification::kAttitude:
        return attitudeNews(payload);
    }
    return functionNews(id, payload);
}

} // namespace nd
