// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/state_parts.h"

#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/models/connection_model.h"
#include "core/dwarf/models/device_log_model.h"
#include "core/dwarf/models/device_settings_model.h"
#include "core/dwarf/models/firmware_model.h"
#include "core/dwarf/models/notification_tally.h"
#include "core/dwarf/models/power_model.h"
#include "core/dwarf/models/status_model.h"
#include "core/dwarf/models/system_model.h"
#include "core/dwarf/state_writer.h"
#include "core/dwarf/wire/notifications.h"

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

QJsonValue toJson(const std::optional<MosaicProgress> &mosaic)
{
    if (!mosaic)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("stacked"), nd::jsonOf(mosaic->stacked)},
                       {QStringLiteral("total"), nd::jsonOf(mosaic->total)},
                       {QStringLiteral("field"), nd::jsonOf(mosaic->field)},
                       {QStringLiteral("fields"), nd::jsonOf(mosaic->fields)},
                       {QStringLiteral("target"), mosaic->target}};
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
            {QStringLiteral("mosaic"), toJson(model.mosaic())},
            {QStringLiteral("seeking_target"), model.isSeekingTarget()},
            {QStringLiteral("newest_media"), nd::jsonOf(model.newestMedia())},
            {QStringLiteral("ring_light"), nd::jsonOf(model.ringLight())},
            {QStringLiteral("power_indicator"), nd::jsonOf(model.powerIndicator())}};
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

QJsonValue scheduleJson(const SystemModel &model)
{
    const auto &schedule = model.schedule();
    if (!schedule)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("id"), schedule->id},
                       {QStringLiteral("state"), schedule->state},
                       {QStringLiteral("result"), schedule->result},
                       {QStringLiteral("task_state"), nd::jsonOf(schedule->taskState)}};
}

/// When the clock was set is this computer's time, where it stands a person's word.
QJsonObject toJson(const SystemModel &model)
{
    return {{QStringLiteral("clock_set"), model.clockSetAt().has_value()},
            {QStringLiteral("place_set"), model.acceptedSite().has_value()},
            {QStringLiteral("mtp"), nd::jsonOf(model.mtp())},
            {QStringLiteral("cpu_mode"), nd::jsonOf(model.cpuMode())},
            {QStringLiteral("cold_guard"), nd::jsonOf(model.lowTemperatureProtection())},
            {QStringLiteral("stance"), nd::jsonOf(model.stance())},
            {QStringLiteral("task"),
             model.task() ? QJsonValue(model.task()->id) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("schedule"), scheduleJson(model)},
            {QStringLiteral("task_stopping"), model.task() && model.task()->isStopping},
            {QStringLiteral("host_locked"), nd::jsonOf(model.hostLocked())}};
}

/// What nobody explained, as it came.
QJsonObject toJson(const NotificationTally &model)
{
    QJsonObject told;
    const QHash<quint32, QByteArray> obscure = model.obscure();
    for (auto one = obscure.begin(); one != obscure.end(); ++one)
        told.insert(QLatin1String(notificationById(one.key())->name), nd::jsonOf(*one));
    return told;
}

/// The log itself is no part of a recording.
QJsonValue jsonOf(const LogInfo &info)
{
    return QJsonObject{{QStringLiteral("has_log"), info.hasLog},
                       {QStringLiteral("file_name"), info.fileName},
                       {QStringLiteral("timestamp"), info.timestamp},
                       {QStringLiteral("size_bytes"), nd::jsonOf(info.size)}};
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

} // namespace

QJsonObject upkeepState(DwarfDevice &device)
{
    const std::optional<LogInfo> &log = device.deviceLog().info();
    return {{QStringLiteral("connection"), toJson(device.connection())},
            {QStringLiteral("status"), toJson(device.status())},
            {QStringLiteral("device"), toJson(device.deviceSettings().info())},
            {QStringLiteral("firmware"), device.firmware().version()},
            {QStringLiteral("log"), log ? jsonOf(*log) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("power"), toJson(device.power())},
            {QStringLiteral("system"), toJson(device.system())},
            {QStringLiteral("unexplained"), toJson(device.notifications())}};
}

} // namespace nd
