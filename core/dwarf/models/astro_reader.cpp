// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/astro_reader.h"

#include "core/dwarf/models/focus_reader.h"
#include "core/dwarf/models/parse_message.h"
#include "core/dwarf/wire/notification_ids.h"

#include "proto/notify.pb.h"
#include "proto/notify_v3.pb.h"

#include <algorithm>

namespace nd {

namespace {

using Subject = AstroNews::Subject;
using Phase = AstroNews::Phase;
using News = std::optional<AstroNews>;

/// A telescope gives up long before; more is nonsense.
constexpr int kMostSolves = 999;
constexpr int kMoon = 1; // Source: dwarf-api-2.0 section 4.10.7

/// The first four states are the same in all messages.
std::optional<Phase> phaseOf(int state)
{
    switch (state) {
    case proto::ASTRO_STATE_IDLE:
        return Phase::Idle;
    case proto::ASTRO_STATE_RUNNING:
        return Phase::Running;
    case proto::ASTRO_STATE_STOPPING:
        return Phase::Stopping;
    case proto::ASTRO_STATE_STOPPED:
        return Phase::Stopped;
    case proto::ASTRO_STATE_PLATE_SOLVING:
        return Phase::Solving;
    }
    return std::nullopt; // a state that nobody published
}

News newsOf(Subject subject, int state)
{
    const auto phase = phaseOf(state);
    if (!phase)
        return std::nullopt;
    AstroNews news;
    news.subject = subject;
    news.phase = *phase;
    return news;
}

News newsOf(Subject subject, int state, const std::string &name)
{
    News news = newsOf(subject, state);
    if (news)
        news->name = QString::fromStdString(name).left(kLongestTargetName);
    return news;
}

News calibrationNews(const proto::ResNotifyStateAstroCalibration &message)
{
    News news = newsOf(Subject::Calibration, message.state());
    if (news)
        news->solves = std::clamp(message.plate_solving_times(), 0, kMostSolves);
    return news;
}

News specialNews(const proto::ResNotifyStateAstroTrackingSpecial &message)
{
    News news = newsOf(Subject::SunOrMoon, message.state(), message.target_name());
    if (news)
        news->body = message.index() == kMoon ? Body::Moon : Body::Sun;
    return news;
}

/// V3 tells the steps here that 15210 to 15212 and 15278 tell otherwise.
News oneClickNews(const proto::ResNotifyOneClickGotoStateV3 &message)
{
    News news;
    switch (message.phase_case()) {
    case proto::ResNotifyOneClickGotoStateV3::kAstroAutoFocusState:
        news = newsOf(Subject::Focus, message.astro_auto_focus_state().state());
        break;
    case proto::ResNotifyOneClickGotoStateV3::kAstroCalibrationState:
        news = calibrationNews(message.astro_calibration_state());
        break;
    case proto::ResNotifyOneClickGotoStateV3::kAstroGotoState:
        news = newsOf(Subject::Goto, message.astro_goto_state().state(),
                      message.astro_goto_state().target_name());
        break;
    case proto::ResNotifyOneClickGotoStateV3::kAstroTrackingState:
        news = newsOf(Subject::Following, message.astro_tracking_state().state(),
                      message.astro_tracking_state().target_name());
        break;
    case proto::ResNotifyOneClickGotoStateV3::PHASE_NOT_SET: // all is over
        return newsOf(Subject::OneClick, proto::OPERATION_STATE_IDLE);
    }
    if (news)
        news->isOneClick = true;
    return news;
}

News mountNews(const proto::BodyStatus &message)
{
    AstroNews news;
    news.subject = Subject::Mount;
    if (message.status() == proto::BodyStatus::BODY_STATUS_EQ)
        news.mount = MountMode::Equatorial;
    else if (message.status() == proto::BodyStatus::BODY_STATUS_AZI)
        news.mount = MountMode::AltAzimuth;
    return news;
}

/// V2: step 1 is focusing, 2 solving; V3 tells no step.
News polarNews(const QByteArray &payload, Generation generation)
{
    if (generation == Generation::V3) {
        const auto message = parseMessage<proto::ResNotifyEqSolvingStateV3>(payload);
        return message ? newsOf(Subject::PolarAlignment, message->state()) : std::nullopt;
    }
    const auto message = parseMessage<proto::ResNotifyEqSolvingState>(payload);
    if (!message)
        return std::nullopt;
    News news = newsOf(Subject::PolarAlignment, message->state());
    const bool solves = message->step() == proto::ResNotifyEqSolvingState::ACTION_SOLVING;
    if (news && news->phase == Phase::Running && solves)
        news->phase = Phase::Solving;
    return news;
}

/// Zeros are those of a telescope that has none.
News calibratedNews(const proto::CalibrationResult &message)
{
    const bool isThere = message.azi() != 0.0 || message.alt() != 0.0;
    return isThere ? newsOf(Subject::Calibrated, proto::ASTRO_STATE_IDLE) : std::nullopt;
}

News focusNews(quint32 id, const QByteArray &payload)
{
    const auto focus = readFocusNews(id, payload);
    const bool isAstro = focus
        && (focus->activity == FocusActivity::AstroSlow
            || focus->activity == FocusActivity::AstroFast);
    if (!isAstro)
        return std::nullopt;
    return newsOf(Subject::Focus,
                  focus->running ? proto::OPERATION_STATE_RUNNING : proto::OPERATION_STATE_IDLE);
}

template<typename Message, typename Reader>
News read(const QByteArray &payload, Reader reader)
{
    const auto message = parseMessage<Message>(payload);
    return message ? reader(*message) : std::nullopt;
}

template<typename Message>
News readNamed(const QByteArray &payload, Subject subject)
{
    const auto message = parseMessage<Message>(payload);
    return message ? newsOf(subject, message->state(), message->target_name()) : std::nullopt;
}

template<typename Message>
News readState(const QByteArray &payload, Subject subject)
{
    const auto message = parseMessage<Message>(payload);
    return message ? newsOf(subject, message->state()) : std::nullopt;
}

} // namespace

std::optional<AstroNews> readAstroNews(quint32 id, const QByteArray &payload, Generation generation)
{
    switch (id) {
    case notification::kCalibrationState:
        return read<proto::ResNotifyStateAstroCalibration>(payload, calibrationNews);
    case notification::kGotoState:
        return readNamed<proto::ResNotifyStateAstroGoto>(payload, Subject::Goto);
    case notification::kFollowingState:
        return readNamed<proto::ResNotifyStateAstroTracking>(payload, Subject::Following);
    case notification::kSunOrMoonState:
        return read<proto::ResNotifyStateAstroTrackingSpecial>(payload, specialNews);
    case notification::kOneClickState:
        return generation == Generation::V3
            ? read<proto::ResNotifyOneClickGotoStateV3>(payload, oneClickNews)
            : readState<proto::ResNotifyOneClickGotoState>(payload, Subject::OneClick);
    case notification::kPolarState:
        return polarNews(payload, generation);
    case notification::kSkySearchState:
        return readState<proto::ResNotifySkySeacherState>(payload, Subject::SkySearch);
    case notification::kCalibrationResult:
        return read<proto::CalibrationResult>(payload, calibratedNews);
    case notification::kMountStatus:
        return read<proto::BodyStatus>(payload, mountNews);
    }
    return focusNews(id, payload);
}

} // namespace nd
