// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/state_dump.h"

#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/models/bare_numbers_model.h"
#include "core/dwarf/models/calibration_frame_model.h"
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
#include "core/dwarf/models/other_params_model.h"
#include "core/dwarf/models/pointing_model.h"
#include "core/dwarf/models/power_model.h"
#include "core/dwarf/models/stacking_model.h"
#include "core/dwarf/models/status_model.h"
#include "core/dwarf/models/system_model.h"
#include "core/dwarf/models/tracking_model.h"
#include "core/dwarf/state_writer.h"

#include <QJsonDocument>

namespace nd {

namespace {

QJsonValue jsonOf(const ConnectLine &line)
{
    return QJsonObject{{QStringLiteral("step"), int(line.step)},
                       {QStringLiteral("status"), int(line.status)},
                       {QStringLiteral("problem"), int(line.problem)},
                       {QStringLiteral("detail"), line.detail}};
}

/// Without the line of the pictures, which are no part of what a telescope says.
QJsonArray checklistOf(const ConnectionModel &model)
{
    QJsonArray lines;
    const QList<ConnectLine> checklist = model.checklist();
    for (const ConnectLine &line : checklist) {
        if (line.step != ConnectStep::Pictures)
            lines.append(jsonOf(line));
    }
    return lines;
}

QJsonObject toJson(const ConnectionModel &model)
{
    return {{QStringLiteral("link"), nd::jsonOf(model.linkState())},
            {QStringLiteral("role"), nd::jsonOf(model.role())},
            {QStringLiteral("host_locked"), model.isHostLocked()},
            {QStringLiteral("model"), nd::jsonOf(model.model())},
            {QStringLiteral("generation"), nd::jsonOf(model.generation())},
            {QStringLiteral("firmware"), model.firmware()},
            {QStringLiteral("device_name"), model.deviceName()},
            {QStringLiteral("problem"), nd::jsonOf(model.problem())},
            {QStringLiteral("checklist"), checklistOf(model)}};
}

/// Pitch, yaw, roll.
QJsonValue toJson(const std::optional<Attitude> &attitude)
{
    if (!attitude)
        return QJsonValue::Null;
    return QJsonArray{attitude->pitchDegrees, attitude->yawDegrees, attitude->rollDegrees};
}

QJsonObject toJson(const StatusModel &model)
{
    return {{QStringLiteral("battery_percent"), nd::jsonOf(model.batteryPercent())},
            {QStringLiteral("charging"), nd::jsonOf(model.charging())},
            {QStringLiteral("card_free_bytes"), nd::jsonOf(model.cardFreeBytes())},
            {QStringLiteral("card_total_bytes"), nd::jsonOf(model.cardTotalBytes())},
            {QStringLiteral("card_missing"), model.cardMissing()},
            {QStringLiteral("temperature_celsius"), nd::jsonOf(model.temperatureCelsius())},
            {QStringLiteral("tele_sensor_celsius"), nd::jsonOf(model.sensorCelsius(Camera::Tele))},
            {QStringLiteral("wide_sensor_celsius"), nd::jsonOf(model.sensorCelsius(Camera::Wide))},
            {QStringLiteral("attitude_degrees"), toJson(model.attitude())},
            {QStringLiteral("ring_light"), nd::jsonOf(model.ringLight())},
            {QStringLiteral("power_indicator"), nd::jsonOf(model.powerIndicator())}};
}

QJsonObject toJson(const CameraModel &model)
{
    return {{QStringLiteral("open"), model.isOpen()},
            {QStringLiteral("switched_off"), model.isSwitchedOff()},
            {QStringLiteral("announced_source"), nd::jsonOf(model.announcedSource())},
            {QStringLiteral("field_degrees"), nd::jsonOf(model.fieldDegrees())}};
}

/// Whoever asked for it, and whatever a person is told about a request that failed.
QJsonValue jsonOf(const CaptureRun &run)
{
    return QJsonObject{{QStringLiteral("job"), nd::jsonOf(run.job)},
                       {QStringLiteral("phase"), nd::jsonOf(run.phase)},
                       {QStringLiteral("done"), nd::jsonOf(run.done)},
                       {QStringLiteral("total"), nd::jsonOf(run.total)},
                       {QStringLiteral("recorded_ms"), nd::jsonOf(run.recorded)},
                       {QStringLiteral("film_ms"), nd::jsonOf(run.film)}};
}

QJsonValue jsonOf(const PanoramaUpload &upload)
{
    return QJsonObject{{QStringLiteral("step"), nd::jsonOf(upload.step)},
                       {QStringLiteral("done"), nd::jsonOf(upload.done)},
                       {QStringLiteral("total"), nd::jsonOf(upload.total)}};
}

QJsonValue jsonOf(const ExposureProgress &exposure)
{
    return QJsonArray{exposure.exposedSeconds, exposure.totalSeconds};
}

QJsonValue jsonOf(const DarkRun &run)
{
    return QJsonObject{{QStringLiteral("phase"), nd::jsonOf(run.phase)},
                       {QStringLiteral("fraction"), nd::jsonOf(run.fraction)},
                       {QStringLiteral("remaining_ms"), nd::jsonOf(run.remaining)}};
}

QJsonValue jsonOf(const CalibrationRun &run)
{
    return QJsonObject{{QStringLiteral("phase"), nd::jsonOf(run.phase)},
                       {QStringLiteral("progress"), nd::jsonOf(run.progress)}};
}

/// The log itself is no part of a recording.
QJsonValue jsonOf(const LogInfo &info)
{
    return QJsonObject{{QStringLiteral("has_log"), info.hasLog},
                       {QStringLiteral("file_name"), info.fileName},
                       {QStringLiteral("timestamp"), info.timestamp},
                       {QStringLiteral("size_bytes"), nd::jsonOf(info.size)}};
}

/// As nd::jsonOf(), for the values that are only known here.
template<typename T>
QJsonValue orNull(const std::optional<T> &value)
{
    return value ? jsonOf(*value) : QJsonValue(QJsonValue::Null);
}

QJsonObject toJson(const CaptureModel &model)
{
    return {{QStringLiteral("run"), orNull(model.run())},
            {QStringLiteral("exposure"), orNull(model.exposure())},
            {QStringLiteral("upload"), orNull(model.upload())}};
}

QJsonObject toJson(const StackingModel &model)
{
    const auto run = model.run();
    if (!run)
        return {{QStringLiteral("running"), false}};
    return {{QStringLiteral("running"), true},
            {QStringLiteral("phase"), nd::jsonOf(run->phase)},
            {QStringLiteral("taken"), nd::jsonOf(run->taken)},
            {QStringLiteral("stacked"), nd::jsonOf(run->stacked)},
            {QStringLiteral("total"), nd::jsonOf(run->total)},
            {QStringLiteral("exposure_index"), nd::jsonOf(run->exposureIndex)},
            {QStringLiteral("gain_index"), nd::jsonOf(run->gainIndex)},
            {QStringLiteral("target"), nd::jsonOf(run->target)}};
}

/// What can be set and what it is set to: of camera settings and of features.
QJsonObject settingsOf(const QList<ParamInfo> &settings)
{
    QJsonObject object;
    for (const ParamInfo &setting : settings) {
        object.insert(setting.key,
                      QJsonObject{{QStringLiteral("now"), nd::jsonOf(setting.current)},
                                  {QStringLiteral("auto"), setting.isAuto},
                                  {QStringLiteral("choices"), nd::jsonOf(setting.choices)}});
    }
    return object;
}

/// Star sizes are measured here, on pictures that a recording does not have.
QJsonObject toJson(const FocusModel &model)
{
    return {{QStringLiteral("position"), nd::jsonOf(model.position())},
            {QStringLiteral("wide_position"), nd::jsonOf(model.widePosition())},
            {QStringLiteral("activity"), nd::jsonOf(model.activity())},
            {QStringLiteral("infinity"), nd::jsonOf(model.infinity())}};
}

QJsonArray boxesOf(const TrackedBoxes &boxes)
{
    QJsonArray array;
    for (const TrackedBox &box : boxes)
        array.append(QJsonObject{{QStringLiteral("place"), nd::jsonOf(box.place)},
                                 {QStringLiteral("id"), box.id},
                                 {QStringLiteral("followed"), box.followed}});
    return array;
}

QJsonObject toJson(const TrackingModel &model)
{
    return {{QStringLiteral("following"), model.isFollowing()},
            {QStringLiteral("mode"), nd::jsonOf(model.mode())},
            {QStringLiteral("phase"), nd::jsonOf(model.phase())},
            {QStringLiteral("boxes_tele"), boxesOf(model.boxes(Camera::Tele))},
            {QStringLiteral("boxes_wide"), boxesOf(model.boxes(Camera::Wide))}};
}

QJsonObject toJson(const LinkageModel &model)
{
    return {{QStringLiteral("pointing"), model.isPointing()},
            {QStringLiteral("field"), nd::jsonOf(model.teleField())}};
}

QJsonObject toJson(const MotorModel &model)
{
    return {{QStringLiteral("rotation"), nd::jsonOf(model.position(Axis::Rotation))},
            {QStringLiteral("pitch"), nd::jsonOf(model.position(Axis::Pitch))}};
}

QJsonObject toJson(const PowerModel &model)
{
    return {{QStringLiteral("ring_light"), nd::jsonOf(model.ringLight())},
            {QStringLiteral("indicator"), nd::jsonOf(model.powerIndicator())},
            {QStringLiteral("lens_defog"), nd::jsonOf(model.lensDefog())},
            {QStringLiteral("auto_cooling"), nd::jsonOf(model.autoCooling())},
            {QStringLiteral("auto_shutdown"), nd::jsonOf(model.autoShutdown())},
            {QStringLiteral("powered_off"), model.isPoweredOff()}};
}

/// When the clock was set is this computer's time, where it stands a person's word.
QJsonObject toJson(const SystemModel &model)
{
    return {{QStringLiteral("clock_set"), model.clockSetAt().has_value()},
            {QStringLiteral("mtp"), nd::jsonOf(model.mtp())},
            {QStringLiteral("cpu_mode"), nd::jsonOf(model.cpuMode())},
            {QStringLiteral("cold_guard"), nd::jsonOf(model.lowTemperatureProtection())},
            {QStringLiteral("stance"), nd::jsonOf(model.stance())},
            {QStringLiteral("task"),
             model.task() ? QJsonValue(model.task()->id) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("task_stopping"), model.task() && model.task()->isStopping},
            {QStringLiteral("host_locked"), nd::jsonOf(model.hostLocked())}};
}

/// Nothing that names the telescope to others.
QJsonValue toJson(const std::optional<DeviceInfo> &info)
{
    if (!info)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("name"), nd::jsonOf(info->name)},
                       {QStringLiteral("wifi_mode"), nd::jsonOf(info->wifiMode)},
                       {QStringLiteral("has_card"), nd::jsonOf(info->hasCard)},
                       {QStringLiteral("card_free_bytes"), nd::jsonOf(info->cardFreeBytes)},
                       {QStringLiteral("card_total_bytes"), nd::jsonOf(info->cardTotalBytes)},
                       {QStringLiteral("activated"), nd::jsonOf(info->activated)}};
}

QJsonArray darksOf(const QList<DarkFrameInfo> &list)
{
    QJsonArray darks;
    for (const DarkFrameInfo &dark : list)
        darks.append(QJsonArray{dark.exposureIndex, dark.gainIndex, dark.binIndex, dark.exposure,
                                dark.gain, dark.binning, nd::jsonOf(dark.temperatureCelsius)});
    return darks;
}

QJsonObject toJson(const DarkModel &model)
{
    const auto list = model.list();
    return {{QStringLiteral("run"), orNull(model.run())},
            {QStringLiteral("calibration_run"), orNull(model.calibrationFrames().run())},
            {QStringLiteral("list"), list ? darksOf(*list) : QJsonValue(QJsonValue::Null)}};
}

/// Speeds and gears are a person's wish; what was commanded last stands still in the end.
QJsonObject toJson(const MotionModel &model)
{
    return {{QStringLiteral("moving"), model.isMoving()},
            {QStringLiteral("commanded_deg_per_s"), model.commandedSpeed()}};
}

/// What was only asked for is not in a recording.
QJsonValue toJson(const std::optional<PointingRun> &run)
{
    if (!run || (run->isOurs && run->stage == PointingStage::Starting))
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("task"), nd::jsonOf(run->task)},
                       {QStringLiteral("stage"), nd::jsonOf(run->stage)},
                       {QStringLiteral("name"), run->name},
                       {QStringLiteral("solves"), run->solves}};
}

QJsonArray triesOf(const PolarTries &tries)
{
    QJsonArray array;
    for (const PolarTry &measured : tries)
        array.append(QJsonArray{measured.azimuthErrorDegrees, measured.altitudeErrorDegrees});
    return array;
}

QJsonObject toJson(const PointingModel &model)
{
    return {{QStringLiteral("run"), toJson(model.run())},
            {QStringLiteral("followed_name"), nd::jsonOf(model.followedName())},
            {QStringLiteral("followed_body"), nd::jsonOf(model.followedBody())},
            {QStringLiteral("calibrated"), nd::jsonOf(model.isCalibrated())},
            {QStringLiteral("mount_mode"), nd::jsonOf(model.mountMode())},
            {QStringLiteral("polar_tries"), triesOf(model.polarTries())}};
}

/// What has no name of ours, by the telescope's; the automatic of all without one.
QJsonObject toJson(const OtherParamsModel &model)
{
    QJsonObject object;
    for (const OtherParam &param : model.params()) {
        const bool isNumber = param.value && param.value->mode == ParamMode::Number;
        const QJsonValue now = isNumber ? nd::jsonOf(param.value->number)
                                        : QJsonValue(param.value ? param.value->choice : 0);
        object.insert(param.spec.name, param.value ? now : QJsonValue(QJsonValue::Null));
    }
    return object;
}

/// What of the cameras is being switched.
QJsonObject switchesOf(DwarfDevice &device)
{
    return {{QStringLiteral("film_tele"), device.teleSettings().isSwitchingFilm()},
            {QStringLiteral("film_wide"), device.wideSettings().isSwitchingFilm()},
            {QStringLiteral("crop"), device.teleSettings().numbers().isSwitchingCrop()}};
}

} // namespace

/// One line for each model.
QJsonObject stateOf(DwarfDevice &device)
{
    return {{QStringLiteral("connection"), toJson(device.connection())},
            {QStringLiteral("status"), toJson(device.status())},
            {QStringLiteral("capture_tele"), toJson(device.capture(Camera::Tele))},
            {QStringLiteral("capture_wide"), toJson(device.capture(Camera::Wide))},
            {QStringLiteral("darks_tele"), toJson(device.darks(Camera::Tele))},
            {QStringLiteral("darks_wide"), toJson(device.darks(Camera::Wide))},
            {QStringLiteral("features"), settingsOf(device.features().list())},
            {QStringLiteral("device"), toJson(device.deviceSettings().info())},
            {QStringLiteral("firmware"), device.firmware().version()},
            {QStringLiteral("focus"), toJson(device.focus())},
            {QStringLiteral("linkage"), toJson(device.linkage())},
            {QStringLiteral("log"), orNull(device.deviceLog().info())},
            {QStringLiteral("motion"), toJson(device.motion())},
            {QStringLiteral("motor"), toJson(device.motor())},
            {QStringLiteral("others_tele"), toJson(device.teleSettings().others())},
            {QStringLiteral("others_wide"), toJson(device.wideSettings().others())},
            {QStringLiteral("pointing"), toJson(device.pointing())},
            {QStringLiteral("power"), toJson(device.power())},
            {QStringLiteral("settings_tele"), settingsOf(device.teleSettings().list())},
            {QStringLiteral("settings_wide"), settingsOf(device.wideSettings().list())},
            {QStringLiteral("stacking_tele"), toJson(device.stacking(Camera::Tele))},
            {QStringLiteral("stacking_wide"), toJson(device.stacking(Camera::Wide))},
            {QStringLiteral("switching"), switchesOf(device)},
            {QStringLiteral("system"), toJson(device.system())},
            {QStringLiteral("tele"), toJson(device.tele())},
            {QStringLiteral("tracking"), toJson(device.tracking())},
            {QStringLiteral("wide"), toJson(device.wide())}};
}

QByteArray dumpOf(DwarfDevice &device)
{
    return QJsonDocument(stateOf(device)).toJson(QJsonDocument::Indented);
}

} // namespace nd
