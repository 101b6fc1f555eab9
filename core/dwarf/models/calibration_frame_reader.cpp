// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/calibration_frame_reader.h"

#include "core/dwarf/models/parse_message.h"
#include "core/dwarf/wire/commands.h"
#include "core/dwarf/wire/errors.h"
#include "core/dwarf/wire/notification_ids.h"

#include "proto/notify_v3.pb.h"
#include "proto/task_center.pb.h"

#include <algorithm>

namespace nd {

namespace {

constexpr int kDarkKind = 0; ///< Source: constants of a public V3 client, from the maker's app.
constexpr quint32 kFrameState = 15290; ///< Source: field notes section 1.4.
constexpr quint32 kFrameProgress = 15291;
constexpr int kMostListed = 1000;
constexpr int kMostProgress = 1'000'000;
constexpr qsizetype kLongestExposure = 40;
constexpr int kColdestSensor = -80;
constexpr int kHottestSensor = 120;

int wireNumber(Camera camera)
{
    return camera == Camera::Wide ? 1 : 0;
}

std::optional<FrameSize> sizeOf(int resolution)
{
    if (resolution < int(FrameSize::Full4k) || resolution > int(FrameSize::Hd720))
        return std::nullopt;
    return static_cast<FrameSize>(resolution);
}

std::optional<FunctionPhase> framePhase(int state)
{
    if (state < int(FunctionPhase::Idle) || state > int(FunctionPhase::Stopped))
        return std::nullopt;
    return static_cast<FunctionPhase>(state);
}

CalibrationFrameInfo infoOf(const proto::CaliFrameInfo &message)
{
    CalibrationFrameInfo info;
    if (message.has_info_id())
        info.id = message.info_id();
    info.exposure = QString::fromStdString(message.exp_name()).left(kLongestExposure);
    info.gain = message.gain();
    info.size = sizeOf(message.resolution());
    if (message.has_filter_type())
        info.filter = message.filter_type();
    const bool isTold = message.has_temp_value() && message.temp_value() >= kColdestSensor
        && message.temp_value() <= kHottestSensor;
    if (isTold)
        info.temperatureCelsius = message.temp_value();
    return info;
}

template<typename Info>
std::optional<FunctionPhase> phaseOfCamera(bool isThere, const Info &info)
{
    if (!isThere)
        return std::nullopt;
    const proto::ExclusiveCameraState &exclusive = info.exclusive_state();
    if (!exclusive.has_capture_cali_frame_state())
        return FunctionPhase::Idle;
    return framePhase(exclusive.capture_cali_frame_state().state());
}

std::optional<FunctionPhase> readFromWhole(const QByteArray &payload, Camera camera)
{
    const auto message = parseMessage<proto::ResGetDeviceStateInfo>(payload);
    if (!message || message->code() != 0)
        return std::nullopt;
    return camera == Camera::Wide
        ? phaseOfCamera(message->has_wide_camera_state_info(), message->wide_camera_state_info())
        : phaseOfCamera(message->has_tele_camera_state_info(), message->tele_camera_state_info());
}

} // namespace

Order listCalibrationFramesOrder(Camera camera)
{
    proto::ReqGetCaliFrameList message;
    message.set_camera_type(wireNumber(camera));
    message.set_cali_frame_type(kDarkKind);
    return {kGetCaliFrameList.info, serialized(message)};
}

Order startCalibrationFramesOrder(Camera camera, const CalibrationWish &wish)
{
    proto::ReqCaptureCaliFrame message;
    message.set_exp_index(wish.exposureIndex);
    message.set_gain(wish.gain);
    message.set_resolution(int(wish.size));
    message.set_cap_size(std::clamp(wish.frames, 1, CalibrationWish::kMostFrames));
    message.set_camera_type(wireNumber(camera));
    message.set_cali_frame_type(kDarkKind);
    if (wish.filter)
        message.set_filter_type(*wish.filter);
    return {kStartCaliFrame.info, serialized(message)};
}

Order stopCalibrationFramesOrder(Camera camera)
{
    proto::ReqStopCaptureCaliFrame message;
    message.set_camera_type(wireNumber(camera));
    return {kStopCaliFrame.info, serialized(message)};
}

Order deleteCalibrationFramesOrder(const QList<CalibrationFrameInfo> &frames)
{
    proto::ReqDelCaliFrameList message;
    for (const CalibrationFrameInfo &frame : frames) {
        if (frame.id)
            message.add_info_ids(*frame.id);
    }
    return {kDeleteCaliFrames.info, serialized(message)};
}

Result<QList<CalibrationFrameInfo>> readCalibrationFrames(const QByteArray &answer, Camera camera)
{
    const auto message = parseMessage<proto::ResGetCaliFrameList>(answer);
    if (!message)
        return Error{Error::Code::Malformed, 0, {}};
    if (deviceCode(message->code()) == kDarkNotFound)
        return QList<CalibrationFrameInfo>();
    if (!isSuccess(message->code()))
        return Error{Error::Code::Rejected, deviceCode(message->code()), {}};
    QList<CalibrationFrameInfo> frames;
    for (const auto &info : message->list()) {
        const bool isOurs
            = info.camera_type() == wireNumber(camera) && info.cali_frame_type() == kDarkKind;
        if (isOurs && frames.size() < kMostListed)
            frames.append(infoOf(info));
    }
    return frames;
}

std::optional<FunctionPhase> readCalibrationFrameState(quint32 id, const QByteArray &payload,
                                                       Camera camera)
{
    if (id == notification::kDeviceState)
        return readFromWhole(payload, camera);
    if (id != kFrameState)
        return std::nullopt;
    const auto message = parseMessage<proto::CaptureCaliFrameState>(payload);
    if (!message || message->camera_type() != wireNumber(camera))
        return std::nullopt;
    return framePhase(message->state());
}

std::optional<CalibrationProgress> readCalibrationFrameProgress(quint32 id,
                                                                const QByteArray &payload)
{
    if (id != kFrameProgress)
        return std::nullopt;
    const auto message = parseMessage<proto::CaptureCaliFrameProgress>(payload);
    if (!message || message->progress() < 0 || message->progress() > kMostProgress)
        return std::nullopt;
    const bool isWide = message->camera_type() == wireNumber(Camera::Wide);
    return CalibrationProgress{message->progress(), isWide ? Camera::Wide : Camera::Tele};
}

} // namespace nd
