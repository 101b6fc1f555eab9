// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/device/calibration_frame_module.h"

#include "core/sim/device/astro_messages.h"
#include "core/sim/device/wire_numbers.h"

#include "proto/astro.pb.h"
#include "proto/notify_v3.pb.h"

#include <algorithm>
#include <cmath>

namespace nd::sim {

namespace {

// Source: public V3 clients, from the messages of the maker's app.
constexpr int kDarkKind = 0;
constexpr int kWideCameraType = 1;
constexpr int kLastResolution = 2;
constexpr int kMostCalibrationFrames = 999;
constexpr int kProgressWhole
    = 100; ///< The simulator's unit of progress: nobody published the true one.
constexpr double kReadOutOfFrame = 0.5;

CameraKind kindOfCameraType(int cameraType)
{
    return cameraType == kWideCameraType ? CameraKind::Wide : CameraKind::Tele;
}

int cameraTypeOf(CameraKind kind)
{
    return kind == CameraKind::Wide ? kWideCameraType : 0;
}

} // namespace

CalibrationFrameModule::CalibrationFrameModule(VirtualTelescope &telescope)
    : CommandModule(telescope)
{
    on(11043, [this](const Request &request) { list(request); });
    on(11044, [this](const Request &request) { remove(request); });
    on(11045, [this](const Request &request) { shoot(request); });
    on(11046, [this](const Request &request) { stop(request); });
}

bool CalibrationFrameModule::isVisible(const CalibrationFrame &frame) const
{
    return !frame.isFactory || !telescope().faults().has(Fault::NoDarks);
}

QString CalibrationFrameModule::exposureName(CameraKind kind, int index) const
{
    const ParamTable table = ParamTable::fromJson(telescope().paramsDocument());
    return gearNameOf(table.rows(kind), ParamExposure, index);
}

void CalibrationFrameModule::list(const Request &request)
{
    proto::ReqGetCaliFrameList message;
    if (!request.read(message))
        return;
    const CameraKind kind = kindOfCameraType(message.camera_type());
    proto::ResGetCaliFrameList answer;
    answer.set_camera_type(message.camera_type());
    answer.set_cali_frame_type(message.cali_frame_type());
    for (const CalibrationFrame &frame : telescope().memory().calibrationFrames()) {
        if (frame.kind != kind || message.cali_frame_type() != kDarkKind || !isVisible(frame))
            continue;
        auto *const info = answer.add_list();
        info->set_exp_name(exposureName(kind, frame.exposureIndex).toStdString());
        info->set_gain(frame.gain);
        info->set_resolution(frame.resolution);
        info->set_camera_type(cameraTypeOf(kind));
        info->set_progress(kProgressWhole);
        info->set_cali_frame_type(kDarkKind);
        if (frame.filter)
            info->set_filter_type(*frame.filter);
        info->set_info_id(frame.id);
        info->set_temp_value(frame.temperatureCelsius);
    }
    request.answer(answer);
}

void CalibrationFrameModule::remove(const Request &request)
{
    proto::ReqDelCaliFrameList message;
    if (!request.read(message))
        return;
    bool isFound = message.info_ids_size() > 0;
    for (const int id : message.info_ids())
        isFound = telescope().memory().removeCalibrationFrame(id) && isFound;
    if (isFound)
        request.succeed();
    else
        request.fail(code::kInvalidParameter);
}

void CalibrationFrameModule::shoot(const Request &request)
{
    proto::ReqCaptureCaliFrame message;
    if (!request.read(message))
        return;
    const CameraKind kind = kindOfCameraType(message.camera_type());
    const bool isKnown = message.cali_frame_type() == kDarkKind && message.resolution() >= 0
        && message.resolution() <= kLastResolution && message.cap_size() > 0
        && message.cap_size() <= kMostCalibrationFrames
        && secondsOfGear(exposureName(kind, message.exp_index())) > 0.0;
    const int refused = isKnown ? refusal(kind) : code::kInvalidParameter;
    if (refused != 0) {
        request.fail(refused);
        return;
    }
    Session &now = session(kind);
    now.wanted = {kind, 0, message.exp_index(), message.gain(), message.resolution(), {}, 0, false};
    if (message.has_filter_type())
        now.wanted.filter = message.filter_type();
    now.frames = message.cap_size();
    now.done = 0;
    ++now.number;
    ShootingStatus &status = telescope().status().shooting(kind);
    status.takingDarks = true;
    status.takingCalibrationFrames = true;
    request.succeed();
    say(kind, astro_messages::Running);
    sayProgress(kind);
    step(kind);
}

int CalibrationFrameModule::refusal(CameraKind kind) const
{
    const ShootingStatus &status = telescope().status().shooting(kind);
    if (status.stacking || status.takingDarks
        || telescope().status().occupation != Occupation::None)
        return code::kAstroBusy;
    if (status.work != CaptureWork::None)
        return kind == CameraKind::Tele ? code::kTeleBusy : code::kWideBusy;
    return telescope().faults().has(Fault::SdFull) ? code::kCardFull : 0;
}

void CalibrationFrameModule::step(CameraKind kind)
{
    const Session &now = session(kind);
    const double seconds = secondsOfGear(exposureName(kind, now.wanted.exposureIndex));
    const std::chrono::milliseconds time(std::lround((seconds + kReadOutOfFrame) * 1000.0));
    clock().after(time, this, [this, kind, number = now.number] {
        Session &then = session(kind);
        if (number != then.number || !telescope().isPowered())
            return;
        ++then.done;
        sayProgress(kind);
        if (then.done < then.frames)
            step(kind);
        else
            finish(kind, true);
    });
}

void CalibrationFrameModule::finish(CameraKind kind, bool isComplete)
{
    ++session(kind).number;
    ShootingStatus &status = telescope().status().shooting(kind);
    status.takingDarks = false;
    status.takingCalibrationFrames = false;
    if (isComplete) {
        CalibrationFrame frame = session(kind).wanted;
        const TelescopeStatus &now = telescope().status();
        frame.temperatureCelsius
            = kind == CameraKind::Tele ? now.teleSensorCelsius : now.wideSensorCelsius;
        telescope().memory().keepCalibrationFrame(frame);
    }
    say(kind, astro_messages::Stopped);
}

void CalibrationFrameModule::stop(const Request &request)
{
    proto::ReqStopCaptureCaliFrame message;
    if (!request.read(message))
        return;
    const CameraKind kind = kindOfCameraType(message.camera_type());
    request.succeed();
    if (!telescope().status().shooting(kind).takingCalibrationFrames)
        return;
    say(kind, astro_messages::Stopping);
    finish(kind, false);
}

void CalibrationFrameModule::say(CameraKind kind, int state)
{
    proto::CaptureCaliFrameState message;
    message.set_state(static_cast<proto::OperationState>(state));
    message.set_camera_type(cameraTypeOf(kind));
    message.set_cali_frame_type(kDarkKind);
    telescope().notify(notice::kCalibrationFrameState, message);
}

void CalibrationFrameModule::sayProgress(CameraKind kind)
{
    const Session &now = session(kind);
    proto::CaptureCaliFrameProgress message;
    message.set_progress(kProgressWhole * now.done / now.frames);
    message.set_camera_type(cameraTypeOf(kind));
    message.set_cali_frame_type(kDarkKind);
    telescope().notify(notice::kCalibrationFrameProgress, message);
}

} // namespace nd::sim
