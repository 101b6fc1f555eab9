// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/session/device_state.h"

#include "core/dwarf/wire/notification_ids.h"
#include "core/dwarf/wire/notifications.h"
#include "proto/task_center.pb.h"

namespace nd {

namespace {

constexpr int kWideCamera = 1;
// Source: dwarf-api-2.0 section 4.16.1; field notes 1.4.
constexpr quint32 kOneClick = 15233;
constexpr quint32 kPolarAlignment = 15239;
constexpr quint32 kCalibrationResult = 15256;
constexpr quint32 kBodyStatus = 15262;
constexpr quint32 kMtpState = 15224;
constexpr quint32 kCpuMode = 15227;
constexpr quint32 kSensorTemperature = 15292;
constexpr quint32 kLensDefog = 15301;
constexpr quint32 kAutoCooling = 15302;
constexpr quint32 kAutoShutdown = 15303;

class Collector
{
public:
    void add(bool present, quint32 id, const google::protobuf::MessageLite &message)
    {
        if (present)
            m_found.push_back({id, QByteArray::fromStdString(message.SerializeAsString())});
    }
    std::vector<Notification> found() const { return m_found; }

private:
    std::vector<Notification> m_found;
};

void collectDevice(Collector &collector, const proto::DeviceStateInfo &device)
{
    collector.add(device.has_battery_info(), notification::kBattery, device.battery_info());
    collector.add(device.has_charging_state(), notification::kCharge, device.charging_state());
    collector.add(device.has_storage_info(), notification::kCard, device.storage_info());
    collector.add(device.has_rgb_state(), notification::kRingLight, device.rgb_state());
    collector.add(device.has_power_ind_state(), notification::kPowerIndicator,
                  device.power_ind_state());
    collector.add(device.has_picture_matching(), notification::kPictureMatching,
                  device.picture_matching());
    collector.add(device.has_temperature(), notification::kTemperature, device.temperature());
    collector.add(device.has_body_status(), kBodyStatus, device.body_status());
    collector.add(device.has_mtp_state(), kMtpState, device.mtp_state());
    collector.add(device.has_cpu_mode(), kCpuMode, device.cpu_mode());
    collector.add(device.has_lens_defog(), kLensDefog, device.lens_defog());
    collector.add(device.has_auto_cooling(), kAutoCooling, device.auto_cooling());
    collector.add(device.has_auto_shutdown(), kAutoShutdown, device.auto_shutdown());
    collector.add(device.has_calibration_result(), kCalibrationResult, device.calibration_result());
}

void collectFocus(Collector &collector, const proto::FocusMotorStateInfo &focus)
{
    const proto::ExclusiveFocusMotorState &state = focus.exclusive_state();
    collector.add(focus.has_focus_position(), notification::kFocusPosition, focus.focus_position());
    collector.add(state.has_astro_auto_focus_state(), notification::kAstroFocusState,
                  state.astro_auto_focus_state());
    collector.add(state.has_normal_auto_focus_state(), notification::kNormalFocusState,
                  state.normal_auto_focus_state());
    collector.add(state.has_astro_auto_focus_fast_state(), notification::kAstroFastFocusState,
                  state.astro_auto_focus_fast_state());
    collector.add(state.has_area_auto_focus_state(), notification::kAreaFocusState,
                  state.area_auto_focus_state());
}

void collectMotion(Collector &collector, const proto::ExclusiveMotionMotorState &state)
{
    collector.add(state.has_astro_calibration_state(), notification::kCalibrationState,
                  state.astro_calibration_state());
    collector.add(state.has_astro_goto_state(), notification::kGotoState, state.astro_goto_state());
    collector.add(state.has_astro_tracking_state(), notification::kFollowingState,
                  state.astro_tracking_state());
    collector.add(state.has_one_click_goto_state(), kOneClick, state.one_click_goto_state());
    collector.add(state.has_eq_solving_state(), kPolarAlignment, state.eq_solving_state());
    collector.add(state.has_normal_track_state(), notification::kNormalTrackState,
                  state.normal_track_state());
    collector.add(state.has_sentry_state(), notification::kSentryState, state.sentry_state());
}

} // namespace

std::vector<Notification> notificationsOfState(const QByteArray &reply)
{
    proto::ResGetDeviceStateInfo state;
    if (!state.ParseFromArray(reply.constData(), int(reply.size())))
        return {};
    Collector collector;
    collector.add(state.connection_state_info().has_host_slave_mode(), notification::kHostSlave,
                  state.connection_state_info().host_slave_mode());
    collectDevice(collector, state.device_state_info());
    collectFocus(collector, state.focus_motor_state_info());
    collectMotion(collector, state.motion_motor_state_info().exclusive_state());
    const auto &tele = state.tele_camera_state_info();
    collector.add(tele.has_stream_type(), notification::kStreamType, tele.stream_type());
    collector.add(tele.has_cmos_temperature(), kSensorTemperature, tele.cmos_temperature());
    auto wide = state.wide_camera_state_info().stream_type();
    wide.set_cam_id(kWideCamera); // a 0 would not be on the wire
    collector.add(state.wide_camera_state_info().has_stream_type(), notification::kStreamType,
                  wide);
    auto wideSensor = state.wide_camera_state_info().cmos_temperature();
    wideSensor.set_camera_type(kWideCamera);
    collector.add(state.wide_camera_state_info().has_cmos_temperature(), kSensorTemperature,
                  wideSensor);
    return collector.found();
}

} // namespace nd
