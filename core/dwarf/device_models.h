// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/device_reporter.h"
#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/guard/sun_guard.h"
#include "core/dwarf/models/call_model.h"
#include "core/dwarf/models/camera_model.h"
#include "core/dwarf/models/camera_settings_model.h"
#include "core/dwarf/models/capture_model.h"
#include "core/dwarf/models/connection_model.h"
#include "core/dwarf/models/dark_model.h"
#include "core/dwarf/models/device_log_model.h"
#include "core/dwarf/models/device_settings_model.h"
#include "core/dwarf/models/feature_model.h"
#include "core/dwarf/models/firmware_model.h"
#include "core/dwarf/models/focus_model.h"
#include "core/dwarf/models/linkage_model.h"
#include "core/dwarf/models/motion_model.h"
#include "core/dwarf/models/motor_model.h"
#include "core/dwarf/models/notification_tally.h"
#include "core/dwarf/models/pointing_model.h"
#include "core/dwarf/models/power_model.h"
#include "core/dwarf/models/settings_queue.h"
#include "core/dwarf/models/stacking_model.h"
#include "core/dwarf/models/status_model.h"
#include "core/dwarf/models/system_model.h"
#include "core/dwarf/models/tracking_model.h"
#include "core/dwarf/session/session.h"
#include "core/dwarf/session/session_http.h"

namespace nd {

/// What one telescope is made of. Members in the order of their dependence: what is below uses what
/// is above. GUI thread; owned by DwarfDevice, which gives each of them out.
struct DeviceModels
{
    DeviceModels(const DeviceProfile &theProfile, const DwarfDevice::Surroundings &surroundings);

    DeviceProfile profile;
    Session session;
    SunGuard sun;
    ConnectionModel connection;
    StatusModel status;
    MotionModel motion;
    CameraModel tele;
    CameraModel wide;
    CaptureModel teleCapture;
    CaptureModel wideCapture;
    StackingModel teleStack;
    StackingModel wideStack;
    DarkModel teleDarks;
    DarkModel wideDarks;
    SettingsQueue settingsQueue;
    CameraSettingsModel teleSettings;
    CameraSettingsModel wideSettings;
    FeatureModel features;
    FocusModel focus;
    TrackingModel tracking;
    LinkageModel linkage;
    PointingModel pointing;
    MotorModel motor;
    SessionHttp http;
    SystemModel system;
    PowerModel power;
    DeviceSettingsModel deviceSettings;
    FirmwareModel firmware;
    DeviceLogModel deviceLog;
    NotificationTally notifications;
    CallModel calls;
    DeviceReporter reporter;
};

} // namespace nd
