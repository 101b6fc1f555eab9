// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/state_dump.h"

#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/models/camera_model.h"
#include "core/dwarf/models/camera_settings_model.h"
#include "core/dwarf/models/capture_model.h"
#include "core/dwarf/models/connection_model.h"
#include "core/dwarf/models/feature_model.h"
#include "core/dwarf/models/focus_model.h"
#include "core/dwarf/models/linkage_model.h"
#include "core/dwarf/models/stacking_model.h"
#include "core/dwarf/models/status_model.h"
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

QJsonObject toJson(const StatusModel &model)
{
    return {{QStringLiteral("battery_percent"), nd::jsonOf(model.batteryPercent())},
            {QStringLiteral("charging"), nd::jsonOf(model.charging())},
            {QStringLiteral("card_free_bytes"), nd::jsonOf(model.cardFreeBytes())},
            {QStringLiteral("card_total_bytes"), nd::jsonOf(model.cardTotalBytes())},
            {QStringLiteral("card_missing"), model.cardMissing()},
            {QStringLiteral("temperature_celsius"), nd::jsonOf(model.temperatureCelsius())},
            {QStringLiteral("ring_light"), nd::jsonOf(model.ringLight())},
            {QStringLiteral("power_indicator"), nd::jsonOf(model.powerIndicator())}};
}

QJsonObject toJson(const CameraModel &model)
{
    return {{QStringLiteral("open"), model.isOpen()},
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

QJsonObject toJson(const CaptureModel &model)
{
    const auto run = model.run();
    const auto upload = model.upload();
    return {{QStringLiteral("run"), run ? jsonOf(*run) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("upload"), upload ? jsonOf(*upload) : QJsonValue(QJsonValue::Null)}};
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

QJsonObject toJson(const TrackingModel &model)
{
    return {{QStringLiteral("following"), model.isFollowing()},
            {QStringLiteral("phase"), nd::jsonOf(model.phase())}};
}

} // namespace

/// One line for each model; MotionModel knows nothing that a telescope said.
QJsonObject stateOf(DwarfDevice &device)
{
    return {{QStringLiteral("connection"), toJson(device.connection())},
            {QStringLiteral("status"), toJson(device.status())},
            {QStringLiteral("capture_tele"), toJson(device.capture(Camera::Tele))},
            {QStringLiteral("capture_wide"), toJson(device.capture(Camera::Wide))},
            {QStringLiteral("features"), settingsOf(device.features().list())},
            {QStringLiteral("focus_position"), nd::jsonOf(device.focus().position())},
            {QStringLiteral("linkage_field"), nd::jsonOf(device.linkage().teleField())},
            {QStringLiteral("settings_tele"), settingsOf(device.teleSettings().list())},
            {QStringLiteral("settings_wide"), settingsOf(device.wideSettings().list())},
            {QStringLiteral("stacking_tele"), toJson(device.stacking(Camera::Tele))},
            {QStringLiteral("stacking_wide"), toJson(device.stacking(Camera::Wide))},
            {QStringLiteral("tele"), toJson(device.tele())},
            {QStringLiteral("tracking"), toJson(device.tracking())},
            {QStringLiteral("wide"), toJson(device.wide())}};
}

QByteArray dumpOf(DwarfDevice &device)
{
    return QJsonDocument(stateOf(device)).toJson(QJsonDocument::Indented);
}

} // namespace nd
