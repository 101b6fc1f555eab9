// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/command_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace nd::text {

namespace {

/// Gives lupdate a context for the names below.
struct CommandText
{
    Q_DECLARE_TR_FUNCTIONS(CommandText)
};

constexpr auto kPrefix = "CMD_";

/// Every command whose name on the wire begins like this. The first that fits counts.
struct Name
{
    const char *begins;
    const char *text;
};

constexpr auto kNames = std::to_array<Name>({
    // Camera. Source of the wire's names: dwarf-commands.csv.
    {"CAMERA_TELE_OPEN_CAMERA", QT_TRANSLATE_NOOP("CommandText", "Open the tele camera")},
    {"CAMERA_TELE_CLOSE_CAMERA", QT_TRANSLATE_NOOP("CommandText", "Close the tele camera")},
    {"CAMERA_WIDE_OPEN_CAMERA", QT_TRANSLATE_NOOP("CommandText", "Open the wide camera")},
    {"CAMERA_WIDE_CLOSE_CAMERA", QT_TRANSLATE_NOOP("CommandText", "Close the wide camera")},
    {"CAMERA_TELE_PHOTO_RAW", QT_TRANSLATE_NOOP("CommandText", "Raw photo, tele")},
    {"CAMERA_WIDE_PHOTO_RAW", QT_TRANSLATE_NOOP("CommandText", "Raw photo, wide")},
    {"CAMERA_TELE_PHOTO", QT_TRANSLATE_NOOP("CommandText", "Photo, tele")},
    {"CAMERA_WIDE_PHOTO", QT_TRANSLATE_NOOP("CommandText", "Photo, wide")},
    {"CAMERA_TELE_BURST", QT_TRANSLATE_NOOP("CommandText", "Burst, tele")},
    {"CAMERA_WIDE_BURST", QT_TRANSLATE_NOOP("CommandText", "Burst, wide")},
    {"CAMERA_TELE_STOP_BURST", QT_TRANSLATE_NOOP("CommandText", "Stop the burst, tele")},
    {"CAMERA_WIDE_STOP_BURST", QT_TRANSLATE_NOOP("CommandText", "Stop the burst, wide")},
    {"CAMERA_TELE_START_RECORD", QT_TRANSLATE_NOOP("CommandText", "Video, tele")},
    {"CAMERA_WIDE_START_RECORD", QT_TRANSLATE_NOOP("CommandText", "Video, wide")},
    {"CAMERA_TELE_STOP_RECORD", QT_TRANSLATE_NOOP("CommandText", "Stop the video, tele")},
    {"CAMERA_WIDE_STOP_RECORD", QT_TRANSLATE_NOOP("CommandText", "Stop the video, wide")},
    {"CAMERA_TELE_START_TIMELAPSE", QT_TRANSLATE_NOOP("CommandText", "Time-lapse, tele")},
    {"CAMERA_WIDE_START_TIMELAPSE", QT_TRANSLATE_NOOP("CommandText", "Time-lapse, wide")},
    {"CAMERA_TELE_STOP_TIMELAPSE", QT_TRANSLATE_NOOP("CommandText", "Stop the time-lapse, tele")},
    {"CAMERA_WIDE_STOP_TIMELAPSE", QT_TRANSLATE_NOOP("CommandText", "Stop the time-lapse, wide")},
    {"CAMERA_TELE_SET_EXP", QT_TRANSLATE_NOOP("CommandText", "Exposure, tele")},
    {"CAMERA_WIDE_SET_EXP", QT_TRANSLATE_NOOP("CommandText", "Exposure, wide")},
    {"CAMERA_TELE_SET_GAIN", QT_TRANSLATE_NOOP("CommandText", "Gain, tele")},
    {"CAMERA_WIDE_SET_GAIN", QT_TRANSLATE_NOOP("CommandText", "Gain, wide")},
    {"CAMERA_TELE_SET_BRIGHTNESS", QT_TRANSLATE_NOOP("CommandText", "Brightness, tele")},
    {"CAMERA_WIDE_SET_BRIGHTNESS", QT_TRANSLATE_NOOP("CommandText", "Brightness, wide")},
    {"CAMERA_TELE_SET_CONTRAST", QT_TRANSLATE_NOOP("CommandText", "Contrast, tele")},
    {"CAMERA_WIDE_SET_CONTRAST", QT_TRANSLATE_NOOP("CommandText", "Contrast, wide")},
    {"CAMERA_TELE_SET_SATURATION", QT_TRANSLATE_NOOP("CommandText", "Saturation, tele")},
    {"CAMERA_WIDE_SET_SATURATION", QT_TRANSLATE_NOOP("CommandText", "Saturation, wide")},
    {"CAMERA_TELE_SET_HUE", QT_TRANSLATE_NOOP("CommandText", "Hue, tele")},
    {"CAMERA_WIDE_SET_HUE", QT_TRANSLATE_NOOP("CommandText", "Hue, wide")},
    {"CAMERA_TELE_SET_SHARPNESS", QT_TRANSLATE_NOOP("CommandText", "Sharpness, tele")},
    {"CAMERA_WIDE_SET_SHARPNESS", QT_TRANSLATE_NOOP("CommandText", "Sharpness, wide")},
    {"CAMERA_TELE_SET_WB", QT_TRANSLATE_NOOP("CommandText", "White balance, tele")},
    {"CAMERA_WIDE_SET_WB", QT_TRANSLATE_NOOP("CommandText", "White balance, wide")},
    {"CAMERA_TELE_SET_IRCUT", QT_TRANSLATE_NOOP("CommandText", "Filter")},
    {"CAMERA_TELE_SET_ALL_PARAMS", QT_TRANSLATE_NOOP("CommandText", "Back to defaults, tele")},
    {"CAMERA_WIDE_SET_ALL_PARAMS", QT_TRANSLATE_NOOP("CommandText", "Back to defaults, wide")},
    {"CAMERA_TELE_SET_JPG_QUALITY", QT_TRANSLATE_NOOP("CommandText", "Preview quality")},
    {"CAMERA_TELE_SET_PREVIEW_QUALITY", QT_TRANSLATE_NOOP("CommandText", "Preview quality")},
    {"CAMERA_WIDE_SET_PREVIEW_QUALITY", QT_TRANSLATE_NOOP("CommandText", "Preview quality")},
    {"CAMERA_TELE_SWITCH_RESOLUTION", QT_TRANSLATE_NOOP("CommandText", "Resolution")},
    {"CAMERA_TELE_SWITCH_FRAME_RATE", QT_TRANSLATE_NOOP("CommandText", "Frame rate")},
    {"CAMERA_TELE_GET_SYSTEM_WORKING_STATE", QT_TRANSLATE_NOOP("CommandText", "Read the state")},
    {"CAMERA_TELE_", QT_TRANSLATE_NOOP("CommandText", "Tele camera")},
    {"CAMERA_WIDE_", QT_TRANSLATE_NOOP("CommandText", "Wide camera")},
    {"PARAM_SET_EXPOSURE", QT_TRANSLATE_NOOP("CommandText", "Exposure")},
    {"PARAM_SET_GAIN", QT_TRANSLATE_NOOP("CommandText", "Gain")},
    {"PARAM_SET_WB", QT_TRANSLATE_NOOP("CommandText", "White balance")},
    {"PARAM", QT_TRANSLATE_NOOP("CommandText", "Camera setting")},
    // The sky.
    {"ASTRO_START_CALIBRATION", QT_TRANSLATE_NOOP("CommandText", "Calibrate")},
    {"ASTRO_STOP_CALIBRATION", QT_TRANSLATE_NOOP("CommandText", "Stop calibrating")},
    {"ASTRO_START_GOTO", QT_TRANSLATE_NOOP("CommandText", "Go to the target")},
    {"ASTRO_STOP_GOTO", QT_TRANSLATE_NOOP("CommandText", "Stop going to the target")},
    {"ASTRO_START_ONE_CLICK_GOTO", QT_TRANSLATE_NOOP("CommandText", "Focus, calibrate and go")},
    {"ASTRO_STOP_ONE_CLICK_GOTO", QT_TRANSLATE_NOOP("CommandText", "Stop going to the target")},
    {"ASTRO_START_TRACK_SPECIAL_TARGET", QT_TRANSLATE_NOOP("CommandText", "Stay on Sun or Moon")},
    {"ASTRO_STOP_TRACK_SPECIAL_TARGET",
     QT_TRANSLATE_NOOP("CommandText", "Stop staying on Sun or Moon")},
    {"ASTRO_START_EQ_SOLVING", QT_TRANSLATE_NOOP("CommandText", "Polar axis")},
    {"ASTRO_STOP_EQ_SOLVING", QT_TRANSLATE_NOOP("CommandText", "Stop measuring the polar axis")},
    {"ASTRO_START_CAPTURE_RAW_LIVE", QT_TRANSLATE_NOOP("CommandText", "Stack, tele")},
    {"ASTRO_START_WIDE_CAPTURE_LIVE", QT_TRANSLATE_NOOP("CommandText", "Stack, wide")},
    {"ASTRO_STOP_CAPTURE_RAW_LIVE", QT_TRANSLATE_NOOP("CommandText", "Stop the stack, tele")},
    {"ASTRO_STOP_WIDE_CAPTURE_LIVE", QT_TRANSLATE_NOOP("CommandText", "Stop the stack, wide")},
    {"ASTRO_FAST_STOP", QT_TRANSLATE_NOOP("CommandText", "End the stack at once")},
    {"ASTRO_GO_LIVE", QT_TRANSLATE_NOOP("CommandText", "Back to the live picture, tele")},
    {"ASTRO_WIDE_GO_LIVE", QT_TRANSLATE_NOOP("CommandText", "Back to the live picture, wide")},
    {"ASTRO_CONTINUE_SHOOTING", QT_TRANSLATE_NOOP("CommandText", "Stack without a dark frame")},
    {"ASTRO_START_TELE_MOSAIC", QT_TRANSLATE_NOOP("CommandText", "Mosaic")},
    {"ASTRO_START_CAPTURE_RAW_DARK", QT_TRANSLATE_NOOP("CommandText", "Dark frames, tele")},
    {"ASTRO_STOP_CAPTURE_RAW_DARK", QT_TRANSLATE_NOOP("CommandText", "Stop the dark frames, tele")},
    {"ASTRO_START_CAPTURE_WIDE_RAW_DARK", QT_TRANSLATE_NOOP("CommandText", "Dark frames, wide")},
    {"ASTRO_STOP_CAPTURE_WIDE_RAW_DARK",
     QT_TRANSLATE_NOOP("CommandText", "Stop the dark frames, wide")},
    {"ASTRO_CHECK_GOT_DARK", QT_TRANSLATE_NOOP("CommandText", "Dark frames")},
    {"ASTRO_GET_DARK", QT_TRANSLATE_NOOP("CommandText", "Dark frames")},
    {"ASTRO_GET_WIDE_DARK", QT_TRANSLATE_NOOP("CommandText", "Dark frames")},
    {"ASTRO_DEL_", QT_TRANSLATE_NOOP("CommandText", "Delete dark frames")},
    {"ASTRO", QT_TRANSLATE_NOOP("CommandText", "Pointing")},
    // The telescope.
    {"SYSTEM_SET_TIME", QT_TRANSLATE_NOOP("CommandText", "Set the clock")},
    {"SYSTEM_SET_MTP_MODE", QT_TRANSLATE_NOOP("CommandText", "Offer the card over USB")},
    {"SYSTEM_SET_CPU_MODE", QT_TRANSLATE_NOOP("CommandText", "Processor")},
    {"SYSTEM_SET_MASTERLOCK", QT_TRANSLATE_NOOP("CommandText", "Control")},
    {"SYSTEM_SET_LOW_TEMP", QT_TRANSLATE_NOOP("CommandText", "Cold guard")},
    {"SYSTEM_SET_LOCATION", QT_TRANSLATE_NOOP("CommandText", "Send the site")},
    {"SYSTEM", QT_TRANSLATE_NOOP("CommandText", "System")},
    {"RGB_POWER_OPEN_RGB", QT_TRANSLATE_NOOP("CommandText", "Ring light on")},
    {"RGB_POWER_CLOSE_RGB", QT_TRANSLATE_NOOP("CommandText", "Ring light off")},
    {"RGB_POWER_POWERIND_ON", QT_TRANSLATE_NOOP("CommandText", "Battery lights on")},
    {"RGB_POWER_POWERIND_OFF", QT_TRANSLATE_NOOP("CommandText", "Battery lights off")},
    {"RGB_POWER_POWER_DOWN", QT_TRANSLATE_NOOP("CommandText", "Switch off")},
    {"RGB_POWER_REBOOT", QT_TRANSLATE_NOOP("CommandText", "Restart")},
    {"DEVICE_LENS_DEFOG", QT_TRANSLATE_NOOP("CommandText", "Dew heater")},
    {"DEVICE_AUTO_COOLING", QT_TRANSLATE_NOOP("CommandText", "Cooling")},
    {"DEVICE_AUTO_SHUTDOWN", QT_TRANSLATE_NOOP("CommandText", "Auto off")},
    // What moves.
    {"STEP_MOTOR_RUN_TO", QT_TRANSLATE_NOOP("CommandText", "Turn an axis to a place")},
    {"STEP_MOTOR_RUN", QT_TRANSLATE_NOOP("CommandText", "Turn an axis")},
    {"STEP_MOTOR_STOP", QT_TRANSLATE_NOOP("CommandText", "Stop the axes")},
    {"STEP_MOTOR_RESET", QT_TRANSLATE_NOOP("CommandText", "Reset an axis")},
    {"STEP_MOTOR_GET_POSITION", QT_TRANSLATE_NOOP("CommandText", "Read where an axis is")},
    {"STEP_MOTOR_SERVICE_JOYSTICK_STOP", QT_TRANSLATE_NOOP("CommandText", "Stop moving")},
    {"STEP_MOTOR_SERVICE_JOYSTICK", QT_TRANSLATE_NOOP("CommandText", "Move")},
    {"STEP_MOTOR_SERVICE_DUAL_CAMERA",
     QT_TRANSLATE_NOOP("CommandText", "Point where the wide picture was clicked")},
    {"STEP_MOTOR", QT_TRANSLATE_NOOP("CommandText", "Axes")},
    {"TRACK_STOP_TRACK", QT_TRANSLATE_NOOP("CommandText", "Stop following")},
    {"TRACK", QT_TRANSLATE_NOOP("CommandText", "Tracking")},
    {"SENTRY_MODE_STOP", QT_TRANSLATE_NOOP("CommandText", "End the sentry")},
    {"SENTRY", QT_TRANSLATE_NOOP("CommandText", "Sentry")},
    {"MOT_", QT_TRANSLATE_NOOP("CommandText", "Follow one of many")},
    {"UFOTRACK_MODE_STOP", QT_TRANSLATE_NOOP("CommandText", "End the UFO watch")},
    {"UFO", QT_TRANSLATE_NOOP("CommandText", "UFO watch")},
    {"WIDE_TELE_TRACK_SWITCH", QT_TRANSLATE_NOOP("CommandText", "Follow with the other camera")},
    {"FOCUS_AUTO_FOCUS", QT_TRANSLATE_NOOP("CommandText", "Autofocus")},
    {"FOCUS_START_ASTRO", QT_TRANSLATE_NOOP("CommandText", "Autofocus on stars")},
    {"FOCUS_STOP_ASTRO", QT_TRANSLATE_NOOP("CommandText", "Stop the autofocus")},
    {"FOCUS_SET_USER_INFINITY", QT_TRANSLATE_NOOP("CommandText", "Set infinity")},
    {"FOCUS", QT_TRANSLATE_NOOP("CommandText", "Focus")},
    {"PANORAMA_STOP", QT_TRANSLATE_NOOP("CommandText", "Stop the panorama")},
    {"PANORAMA", QT_TRANSLATE_NOOP("CommandText", "Panorama")},
    {"TASK_CENTER", QT_TRANSLATE_NOOP("CommandText", "Prepare the cameras")},
    {"SHOOTING_SCHEDULE", QT_TRANSLATE_NOOP("CommandText", "Schedule")},
});

} // namespace

QString commandName(const QString &wireName)
{
    if (!wireName.startsWith(QLatin1String(kPrefix)))
        return wireName;
    const QStringView rest = QStringView(wireName).mid(qsizetype(qstrlen(kPrefix)));
    const auto *const name = std::find_if(kNames.begin(), kNames.end(), [rest](const Name &row) {
        return rest.startsWith(QLatin1String(row.begins));
    });
    return name != kNames.end() ? CommandText::tr(name->text) : CommandText::tr("Command");
}

} // namespace nd::text
