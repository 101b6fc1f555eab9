// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/device/state_dump.h"

#include "core/sim/device/picture_matching.h"
#include "core/sim/device/request.h"
#include "core/sim/device/wire_numbers.h"

#include "proto/base.pb.h"
#include "proto/notify.pb.h"
#include "proto/notify_v3.pb.h"
#include "proto/task_center.pb.h"

namespace nd::sim {

namespace {

quint32 freeGigabytes(const VirtualTelescope &telescope)
{
    return telescope.faults().has(Fault::SdFull) ? 0 : telescope.status().cardFreeGigabytes;
}

template<typename State>
void fillState(CameraKind kind, const ShootingStatus &shooting, State &state)
{
    state.set_state(shooting.stopping ? proto::OPERATION_STATE_STOPPING
                                      : proto::OPERATION_STATE_RUNNING);
    state.set_camera_type(kind == CameraKind::Tele ? 0 : 1);
}

/// What occupies the camera, if anything does.
void fillExclusive(CameraKind kind, const ShootingStatus &shooting,
                   proto::ExclusiveCameraState &exclusive)
{
    switch (shooting.work) {
    case CaptureWork::None:
        if (shooting.stacking)
            fillState(kind, shooting, *exclusive.mutable_capture_raw_state());
        else if (shooting.takingCalibrationFrames)
            fillState(kind, shooting, *exclusive.mutable_capture_cali_frame_state());
        break;
    case CaptureWork::Photo:
        fillState(kind, shooting, *exclusive.mutable_photo_state());
        break;
    case CaptureWork::Burst:
        fillState(kind, shooting, *exclusive.mutable_burst_state());
        break;
    case CaptureWork::Video:
        fillState(kind, shooting, *exclusive.mutable_record_state());
        break;
    case CaptureWork::TimeLapse:
        fillState(kind, shooting, *exclusive.mutable_timelapse_state());
        break;
    case CaptureWork::Panorama:
        fillState(kind, shooting, *exclusive.mutable_panorama_state());
        break;
    }
}

/// 15215 and 15216 of what runs. Source: API 2.0 section 4.16.21.
void appendWork(const VirtualTelescope &telescope, QList<Notice> &notices)
{
    for (const CameraKind kind : {CameraKind::Tele, CameraKind::Wide}) {
        const ShootingStatus &shooting = telescope.status().shooting(kind);
        if (shooting.work == CaptureWork::None)
            continue;
        proto::ResNotifyCamFunctionState message;
        message.set_state(shooting.stopping ? proto::OPERATION_STATE_STOPPING
                                            : proto::OPERATION_STATE_RUNNING);
        message.set_function_id(static_cast<quint32>(shooting.work) + 1); // a photo is 2
        const bool tele = kind == CameraKind::Tele;
        notices.append({tele ? notice::kTeleFunction : notice::kWideFunction, bytesOf(message)});
    }
}

Notice valueNotice(quint32 command, int value)
{
    proto::ComResWithInt message;
    message.set_value(value);
    return {command, bytesOf(message)};
}

proto::ResNotifyStreamType streamType(const VirtualTelescope &telescope, CameraKind kind)
{
    proto::ResNotifyStreamType message;
    const bool jpeg = telescope.camera(kind).sendsJpegOnly(telescope.sunAltitudeDegrees());
    message.set_stream_type(jpeg ? 2 : 1);
    message.set_cam_id(kind == CameraKind::Tele ? 0 : 1);
    return message;
}

proto::ResNotifyStateAstroTracking trackingState(const VirtualTelescope &telescope)
{
    proto::ResNotifyStateAstroTracking message;
    message.set_state(proto::OPERATION_STATE_RUNNING);
    message.set_target_name(telescope.status().targetName.toStdString());
    return message;
}

/// What turns it now; V2 tells it as it does while it goes on.
void appendMotion(const TelescopeStatus &status, QList<Notice> &notices)
{
    proto::ResNotifyStateAstroGoto going;
    going.set_state(proto::ASTRO_STATE_RUNNING);
    proto::ResNotifyOperationState running;
    running.set_state(proto::OPERATION_STATE_RUNNING);
    switch (status.occupation) {
    case Occupation::None:
        return;
    case Occupation::Goto:
        notices.append({notice::kGoto, bytesOf(going)});
        return;
    case Occupation::Calibration: // the state is the same field
        notices.append({notice::kCalibration, bytesOf(going)});
        return;
    case Occupation::OneClickGoto:
        notices.append({notice::kOneClickGoto, bytesOf(running)});
        return;
    case Occupation::EqSolving:
        proto::ResNotifyEqSolvingState solving;
        solving.set_state(proto::OPERATION_STATE_RUNNING);
        notices.append({notice::kEqSolving, bytesOf(solving)});
        return;
    }
}

void fillMotion(const VirtualTelescope &telescope, proto::ExclusiveMotionMotorState &state)
{
    switch (telescope.status().occupation) {
    case Occupation::None:
        break;
    case Occupation::Goto:
        state.mutable_astro_goto_state()->set_state(proto::ASTRO_STATE_RUNNING);
        return;
    case Occupation::Calibration:
        state.mutable_astro_calibration_state()->set_state(proto::ASTRO_STATE_RUNNING);
        return;
    case Occupation::OneClickGoto:
        state.mutable_one_click_goto_state()->mutable_astro_goto_state()->set_state(
            proto::ASTRO_STATE_RUNNING);
        return;
    case Occupation::EqSolving:
        state.mutable_eq_solving_state()->set_state(proto::OPERATION_STATE_RUNNING);
        return;
    }
    if (telescope.status().tracking)
        *state.mutable_astro_tracking_state() = trackingState(telescope);
}

void appendStacking(const VirtualTelescope &telescope, QList<Notice> &notices)
{
    for (const CameraKind kind : {CameraKind::Tele, CameraKind::Wide}) {
        const ShootingStatus &shooting = telescope.status().shooting(kind);
        if (!shooting.stacking)
            continue;
        const bool tele = kind == CameraKind::Tele;
        proto::ResNotifyOperationState state;
        state.set_state(shooting.stopping ? proto::OPERATION_STATE_STOPPING
                                          : proto::OPERATION_STATE_RUNNING);
        notices.append({tele ? notice::kStacking : notice::kWideStacking, bytesOf(state)});
        auto progress = stackingProgress(telescope, kind);
        progress.set_update_count_type(2);
        notices.append(
            {tele ? notice::kStackingProgress : notice::kWideStackingProgress, bytesOf(progress)});
    }
}

/// Source: field notes 1.4, CmosTemperature.
proto::CmosTemperature sensorTemperature(const VirtualTelescope &telescope, CameraKind kind)
{
    const TelescopeStatus &status = telescope.status();
    const bool isTele = kind == CameraKind::Tele;
    proto::CmosTemperature message;
    message.set_temperature(isTele ? status.teleSensorCelsius : status.wideSensorCelsius);
    message.set_camera_type(isTele ? 0 : 1);
    return message;
}

template<typename Info>
void fillCamera(const VirtualTelescope &telescope, CameraKind kind, Info &info)
{
    const Optics &optics = telescope.facts().optics(kind);
    *info.mutable_stream_type() = streamType(telescope, kind);
    info.set_h_fov(optics.fieldWidthDegrees);
    info.set_v_fov(optics.fieldHeightDegrees);
    info.set_resolution_width(static_cast<quint32>(optics.pixels.width()));
    info.set_resolution_height(static_cast<quint32>(optics.pixels.height()));
    *info.mutable_cmos_temperature() = sensorTemperature(telescope, kind);
    fillExclusive(kind, telescope.status().shooting(kind), *info.mutable_exclusive_state());
}

void fillDevice(const VirtualTelescope &telescope, proto::DeviceStateInfo &info)
{
    const TelescopeStatus &status = telescope.status();
    info.mutable_rgb_state()->set_state(status.ringLight);
    info.mutable_power_ind_state()->set_state(status.powerIndicator);
    info.mutable_charging_state()->set_value(status.charging);
    info.mutable_storage_info()->set_available_size(freeGigabytes(telescope));
    info.mutable_storage_info()->set_total_size(status.cardTotalGigabytes);
    info.mutable_storage_info()->set_is_valid(true);
    info.mutable_mtp_state()->set_mode(status.mtpMode);
    info.mutable_cpu_mode()->set_mode(status.cpuMode);
    info.mutable_temperature()->set_temperature(status.temperatureCelsius);
    info.mutable_lens_defog()->set_state(status.lensDefog);
    info.mutable_auto_cooling()->set_state(status.autoCooling);
    info.mutable_auto_shutdown()->set_state(status.autoShutdown);
    info.mutable_body_status()->set_status(proto::BodyStatus::BODY_STATUS_AZI);
    info.mutable_battery_info()->set_percentage(status.batteryPercent);
    *info.mutable_picture_matching() = pictureMatching(telescope.facts());
}

} // namespace

Notice cardNotice(const VirtualTelescope &telescope)
{
    if (telescope.facts().isV3()) {
        proto::StorageInfo message;
        message.set_available_size(freeGigabytes(telescope));
        message.set_total_size(telescope.status().cardTotalGigabytes);
        message.set_is_valid(true);
        return {notice::kCard, bytesOf(message)};
    }
    proto::ResNotifySDcardInfo message;
    message.set_available_size(freeGigabytes(telescope));
    message.set_total_size(telescope.status().cardTotalGigabytes);
    return {notice::kCard, bytesOf(message)};
}

QList<Notice> vitalsNotices(const VirtualTelescope &telescope)
{
    const TelescopeStatus &status = telescope.status();
    QList<Notice> notices
        = {cardNotice(telescope), valueNotice(notice::kBattery, status.batteryPercent),
           valueNotice(notice::kCharge, status.charging)};
    proto::ResNotifyTemperature temperature;
    temperature.set_temperature(status.temperatureCelsius);
    notices.append({notice::kTemperature, bytesOf(temperature)});
    if (!telescope.facts().isV3())
        return notices;
    for (const CameraKind kind : {CameraKind::Tele, CameraKind::Wide})
        notices.append({notice::kSensorTemperature, bytesOf(sensorTemperature(telescope, kind))});
    return notices;
}

QList<Notice> stateNotices(const VirtualTelescope &telescope)
{
    const TelescopeStatus &status = telescope.status();
    QList<Notice> notices = vitalsNotices(telescope);
    if (!telescope.faults().has(Fault::NoRtsp)) {
        for (const CameraKind kind : {CameraKind::Tele, CameraKind::Wide})
            notices.append({notice::kStreamType, bytesOf(streamType(telescope, kind))});
    }
    notices.append(valueNotice(notice::kRingLight, status.ringLight));
    notices.append(valueNotice(notice::kPowerIndicator, status.powerIndicator));
    if (status.tracking)
        notices.append({notice::kTracking, bytesOf(trackingState(telescope))});
    appendMotion(status, notices);
    appendStacking(telescope, notices);
    appendWork(telescope, notices);
    notices.append(valueNotice(notice::kFocusPosition, status.focusPosition));
    return notices;
}

QByteArray stateMessage(const VirtualTelescope &telescope, bool isSlave, bool locked)
{
    proto::ResGetDeviceStateInfo message;
    message.set_shooting_mode(telescope.status().shootingMode);
    fillCamera(telescope, CameraKind::Tele, *message.mutable_tele_camera_state_info());
    fillCamera(telescope, CameraKind::Wide, *message.mutable_wide_camera_state_info());
    message.mutable_focus_motor_state_info()->mutable_focus_position()->set_pos(
        telescope.status().focusPosition);
    fillMotion(telescope, *message.mutable_motion_motor_state_info()->mutable_exclusive_state());
    fillDevice(telescope, *message.mutable_device_state_info());
    auto *const connection = message.mutable_connection_state_info()->mutable_host_slave_mode();
    connection->set_mode(isSlave ? 1 : 0);
    connection->set_lock(locked);
    auto *const mode = message.add_shooting_mode_and_techs();
    mode->set_shooting_mode(telescope.status().shootingMode);
    mode->add_shooting_techs(telescope.status().shootingTech);
    return bytesOf(message);
}

proto::ResNotifyProgressCaptureRawLiveStacking stackingProgress(const VirtualTelescope &telescope,
                                                                CameraKind kind)
{
    const ShootingStatus &shooting = telescope.status().shooting(kind);
    const VirtualCamera &camera = telescope.camera(kind);
    const ParamValue *const exposure = camera.value(ParamExposure);
    const ParamValue *const gain = camera.value(ParamGain);
    proto::ResNotifyProgressCaptureRawLiveStacking message;
    message.set_total_count(shooting.framesToTake);
    message.set_current_count(shooting.framesTaken);
    message.set_stacked_count(shooting.framesStacked);
    message.set_exp_index(exposure != nullptr ? exposure->index : 0);
    message.set_gain_index(gain != nullptr ? gain->index : 0);
    message.set_target_name(telescope.status().targetName.toStdString());
    if (telescope.facts().isV3())
        message.set_camera_type(kind == CameraKind::Tele ? 0 : 1);
    return message;
}

Notice hostSlaveNotice(bool isSlave, bool locked)
{
    proto::ResNotifyHostSlaveMode message;
    message.set_mode(isSlave ? 1 : 0);
    message.set_lock(locked);
    return {notice::kHostSlave, bytesOf(message)};
}

} // namespace nd::sim
