// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/function_states.h"

#include "core/dwarf/models/parse_message.h"

#include "proto/notify.pb.h"
#include "proto/notify_v3.pb.h"
#include "proto/task_center.pb.h"

#include <array>
#include <initializer_list>
#include <optional>

namespace nd {

namespace {

using States = std::vector<FunctionState>;

// Source: dwarf-api-2.0 section 4.16.1; V3: field notes 1.4.
constexpr quint32 kTeleFunction = 15215;
constexpr quint32 kWideFunction = 15216;
constexpr quint32 kWholeState = 16405;
constexpr int kWideNumber = 1;

struct OwnNotice
{
    quint32 id;
    CameraFunction function;
};

/// V3: one notification for each function, with the state in field 1.
constexpr auto kOwnNotices = std::to_array<OwnNotice>({
    {15273, CameraFunction::Photo},
    {15274, CameraFunction::Burst},
    {15275, CameraFunction::Video},
    {15276, CameraFunction::TimeLapse},
    {15277, CameraFunction::Panorama},
    {15278, CameraFunction::AstroFocus},
    {15279, CameraFunction::NormalFocus},
    {15280, CameraFunction::AstroFocusFast},
    {15281, CameraFunction::AreaFocus},
    {15282, CameraFunction::Linkage},
    {15284, CameraFunction::Track},
});

std::optional<FunctionPhase> phaseOf(int state)
{
    if (state < int(FunctionPhase::Idle) || state > int(FunctionPhase::Stopped))
        return std::nullopt;
    return static_cast<FunctionPhase>(state);
}

std::optional<CameraFunction> functionOf(quint32 number)
{
    if (number < quint32(CameraFunction::OpenClose) || number > quint32(CameraFunction::Linkage))
        return std::nullopt;
    return static_cast<CameraFunction>(number);
}

States readNumbered(Camera camera, const QByteArray &payload)
{
    const auto message = parseMessage<proto::ResNotifyCamFunctionState>(payload);
    if (!message)
        return {};
    const auto function = functionOf(message->function_id());
    const auto phase = phaseOf(message->state());
    if (!function || !phase)
        return {};
    return {{camera, *function, *phase}};
}

/// All of them have the state in field 1 and, if any, the camera in field 2.
States readOwn(CameraFunction function, const QByteArray &payload)
{
    const auto message = parseMessage<proto::PhotoState>(payload);
    const auto phase = message ? phaseOf(message->state()) : std::nullopt;
    if (!phase)
        return {};
    const bool wide = message->camera_type() == kWideNumber;
    return {{wide ? Camera::Wide : Camera::Tele, function, *phase}};
}

/// The state of the one that runs; the others, which exclude it, are idle.
void add(States &states, Camera camera, std::initializer_list<CameraFunction> functions,
         std::optional<CameraFunction> running, int state)
{
    for (const CameraFunction function : functions) {
        const auto phase = function == running ? phaseOf(state) : FunctionPhase::Idle;
        if (phase)
            states.push_back({camera, function, *phase});
    }
}

void addCamera(States &states, Camera camera, const proto::ExclusiveCameraState &exclusive)
{
    using Case = proto::ExclusiveCameraState;
    std::optional<CameraFunction> running;
    int state = 0;
    switch (exclusive.current_state_case()) {
    case Case::kPhotoState:
        running = CameraFunction::Photo;
        state = exclusive.photo_state().state();
        break;
    case Case::kBurstState:
        running = CameraFunction::Burst;
        state = exclusive.burst_state().state();
        break;
    case Case::kRecordState:
        running = CameraFunction::Video;
        state = exclusive.record_state().state();
        break;
    case Case::kTimelapseState:
        running = CameraFunction::TimeLapse;
        state = exclusive.timelapse_state().state();
        break;
    case Case::kPanoramaState:
        running = CameraFunction::Panorama;
        state = exclusive.panorama_state().state();
        break;
    case Case::kCaptureRawState:
    case Case::kCaptureCaliFrameState:
    case Case::kSentryState:
    case Case::CURRENT_STATE_NOT_SET:
        break;
    }
    add(states, camera,
        {CameraFunction::Photo, CameraFunction::Burst, CameraFunction::Video,
         CameraFunction::TimeLapse, CameraFunction::Panorama},
        running, state);
}

void addFocus(States &states, Camera camera, const proto::ExclusiveFocusMotorState &exclusive)
{
    using Case = proto::ExclusiveFocusMotorState;
    std::optional<CameraFunction> running;
    int state = 0;
    switch (exclusive.current_state_case()) {
    case Case::kAstroAutoFocusState:
        running = CameraFunction::AstroFocus;
        state = exclusive.astro_auto_focus_state().state();
        break;
    case Case::kNormalAutoFocusState:
        running = CameraFunction::NormalFocus;
        state = exclusive.normal_auto_focus_state().state();
        break;
    case Case::kAstroAutoFocusFastState:
        running = CameraFunction::AstroFocusFast;
        state = exclusive.astro_auto_focus_fast_state().state();
        break;
    case Case::kAreaAutoFocusState:
        running = CameraFunction::AreaFocus;
        state = exclusive.area_auto_focus_state().state();
        break;
    case Case::CURRENT_STATE_NOT_SET:
        break;
    }
    add(states, camera,
        {CameraFunction::AstroFocus, CameraFunction::NormalFocus, CameraFunction::AstroFocusFast,
         CameraFunction::AreaFocus},
        running, state);
}

void addTrack(States &states, const proto::ExclusiveMotionMotorState &exclusive)
{
    const proto::NormalTrackState &track = exclusive.normal_track_state();
    const Camera tracking = track.camera_type() == kWideNumber ? Camera::Wide : Camera::Tele;
    for (const Camera camera : {Camera::Tele, Camera::Wide})
        add(states, camera, {CameraFunction::Track},
            camera == tracking ? std::optional(CameraFunction::Track) : std::nullopt,
            track.state());
}

States readWhole(const QByteArray &payload)
{
    const auto message = parseMessage<proto::ResGetDeviceStateInfo>(payload);
    if (!message || message->code() != 0)
        return {};
    States states;
    if (message->has_tele_camera_state_info())
        addCamera(states, Camera::Tele, message->tele_camera_state_info().exclusive_state());
    if (message->has_wide_camera_state_info())
        addCamera(states, Camera::Wide, message->wide_camera_state_info().exclusive_state());
    if (message->has_focus_motor_state_info())
        addFocus(states, Camera::Tele, message->focus_motor_state_info().exclusive_state());
    if (message->has_wide_focus_motor_state_info())
        addFocus(states, Camera::Wide, message->wide_focus_motor_state_info().exclusive_state());
    if (message->has_motion_motor_state_info())
        addTrack(states, message->motion_motor_state_info().exclusive_state());
    return states;
}

} // namespace

std::vector<FunctionState> readFunctionStates(quint32 id, const QByteArray &payload)
{
    if (id == kTeleFunction || id == kWideFunction)
        return readNumbered(id == kTeleFunction ? Camera::Tele : Camera::Wide, payload);
    if (id == kWholeState)
        return readWhole(payload);
    for (const OwnNotice &notice : kOwnNotices) {
        if (notice.id == id)
            return readOwn(notice.function, payload);
    }
    return {};
}

} // namespace nd
