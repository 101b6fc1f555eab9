// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/stacking_reader.h"

#include "core/dwarf/models/parse_message.h"
#include "core/dwarf/wire/errors.h"
#include "core/dwarf/wire/notification_ids.h"

#include "proto/base.pb.h"
#include "proto/notify.pb.h"
#include "proto/notify_v3.pb.h"
#include "proto/task_center.pb.h"

namespace nd {

namespace {

constexpr int kWideNumber = 1;
constexpr qsizetype kLongestName = 200;
// Source: dwarf-api-2.0 section 4.16.15.
constexpr int kOnlyTaken = 0;
constexpr int kOnlyStacked = 1;
// Source: dwarf-api-2.0 section 4.10; V3: field notes 1.4.
constexpr quint32 kStartTele = 11005;
constexpr quint32 kStartWide = 11016;
constexpr quint32 kStartMosaicTele = 11031;
constexpr quint32 kContinueTele = 11050;

using Progress = proto::ResNotifyProgressCaptureRawLiveStacking;

StackState stateOf(Camera camera, int number)
{
    StackState state{camera, number, std::nullopt};
    if (number >= int(FunctionPhase::Idle) && number <= int(FunctionPhase::Stopped))
        state.phase = static_cast<FunctionPhase>(number);
    return state;
}

template<typename Info>
StackState stateOf(Camera camera, const Info &info)
{
    const proto::ExclusiveCameraState &exclusive = info.exclusive_state();
    return stateOf(
        camera, exclusive.has_capture_raw_state() ? int(exclusive.capture_raw_state().state()) : 0);
}

std::vector<StackState> readWhole(const QByteArray &payload)
{
    const auto message = parseMessage<proto::ResGetDeviceStateInfo>(payload);
    if (!message || message->code() != 0)
        return {};
    std::vector<StackState> states;
    if (message->has_tele_camera_state_info())
        states.push_back(stateOf(Camera::Tele, message->tele_camera_state_info()));
    if (message->has_wide_camera_state_info())
        states.push_back(stateOf(Camera::Wide, message->wide_camera_state_info()));
    return states;
}

void readCountsOfV2(const Progress &message, StackNews &news)
{
    const int kind = message.update_count_type();
    if (kind != kOnlyStacked || message.has_current_count())
        news.taken = message.current_count();
    if (kind != kOnlyTaken || message.has_stacked_count())
        news.stacked = message.stacked_count();
}

void readCountsOfV3(const Progress &message, StackNews &news)
{
    if (message.has_current_count())
        news.taken = message.current_count();
    if (message.has_stacked_count())
        news.stacked = message.stacked_count();
}

QString followedIn(const proto::ResNotifyStateAstroTracking &tracking)
{
    if (tracking.state() != proto::OPERATION_STATE_RUNNING)
        return {};
    return QString::fromStdString(tracking.target_name()).left(kLongestName);
}

} // namespace

std::vector<StackState> readStackStates(quint32 id, const QByteArray &payload)
{
    if (id == notification::kDeviceState)
        return readWhole(payload);
    if (id != notification::kStackState && id != notification::kWideStackState)
        return {};
    const auto message = parseMessage<proto::CaptureRawState>(payload);
    if (!message)
        return {};
    const bool isWide
        = id == notification::kWideStackState || message->camera_type() == kWideNumber;
    return {stateOf(isWide ? Camera::Wide : Camera::Tele, int(message->state()))};
}

std::optional<StackNews> readStackNews(quint32 id, const QByteArray &payload, Generation generation)
{
    if (id != notification::kStackProgress && id != notification::kWideStackProgress)
        return std::nullopt;
    const auto message = parseMessage<Progress>(payload);
    if (!message)
        return std::nullopt;
    StackNews news;
    const bool isWide
        = id == notification::kWideStackProgress || message->camera_type() == kWideNumber;
    news.camera = isWide ? Camera::Wide : Camera::Tele;
    if (generation == Generation::V3)
        readCountsOfV3(*message, news);
    else
        readCountsOfV2(*message, news);
    if (message->has_total_count())
        news.total = message->total_count();
    if (message->has_exp_index())
        news.exposureIndex = message->exp_index();
    if (message->has_gain_index())
        news.gainIndex = message->gain_index();
    if (message->has_target_name())
        news.target = QString::fromStdString(message->target_name()).left(kLongestName);
    return news;
}

std::optional<QString> readFollowedTarget(quint32 id, const QByteArray &payload)
{
    if (id == notification::kFollowingState) {
        const auto message = parseMessage<proto::ResNotifyStateAstroTracking>(payload);
        return message ? std::optional(followedIn(*message)) : std::nullopt;
    }
    if (id != notification::kDeviceState)
        return std::nullopt;
    const auto whole = parseMessage<proto::ResGetDeviceStateInfo>(payload);
    if (!whole || whole->code() != 0 || !whole->has_motion_motor_state_info())
        return std::nullopt;
    return followedIn(whole->motion_motor_state_info().exclusive_state().astro_tracking_state());
}

std::optional<int> readLateAnswer(quint32 id, const QByteArray &payload, Camera camera)
{
    const bool isTele = id == kStartTele || id == kStartMosaicTele || id == kContinueTele;
    if (camera == Camera::Tele ? !isTele : id != kStartWide)
        return std::nullopt;
    const auto message = parseMessage<proto::ComResponse>(payload);
    if (!message || isSuccess(message->code()))
        return std::nullopt;
    return deviceCode(message->code());
}

} // namespace nd
