// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/state_parts.h"

#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/models/bare_numbers_model.h"
#include "core/dwarf/models/camera_model.h"
#include "core/dwarf/models/camera_settings_model.h"
#include "core/dwarf/models/capture_model.h"
#include "core/dwarf/models/feature_model.h"
#include "core/dwarf/models/other_params_model.h"
#include "core/dwarf/state_writer.h"

namespace nd {

namespace {

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
            {QStringLiteral("upload"), orNull(model.upload())},
            {QStringLiteral("preview_size"), nd::jsonOf(model.previewSize())}};
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

/// The numbers that nobody explained, as the telescope took them.
QJsonObject toJson(const BareNumbersModel &model)
{
    QJsonObject object;
    for (const BareNumber number : model.numbers())
        object.insert(QString::number(int(number)), nd::jsonOf(model.acknowledged(number)));
    return object;
}

/// What of the cameras is being switched.
QJsonObject switchesOf(DwarfDevice &device)
{
    return {{QStringLiteral("film_tele"), device.teleSettings().isSwitchingFilm()},
            {QStringLiteral("film_wide"), device.wideSettings().isSwitchingFilm()},
            {QStringLiteral("crop"), device.teleSettings().numbers().isSwitchingCrop()}};
}

/// The shooting mode that each reads its settings for.
QJsonObject modesOf(DwarfDevice &device)
{
    return {{QStringLiteral("tele"), device.teleSettings().shootingMode()},
            {QStringLiteral("wide"), device.wideSettings().shootingMode()},
            {QStringLiteral("features"), device.features().shootingMode()}};
}

} // namespace

/// One line for each model.
QJsonObject camerasState(DwarfDevice &device)
{
    const CameraSettingsModel &tele = device.teleSettings();
    const CameraSettingsModel &wide = device.wideSettings();
    return {{QStringLiteral("tele"), toJson(device.tele())},
            {QStringLiteral("wide"), toJson(device.wide())},
            {QStringLiteral("capture_tele"), toJson(device.capture(Camera::Tele))},
            {QStringLiteral("capture_wide"), toJson(device.capture(Camera::Wide))},
            {QStringLiteral("features"), settingsOf(device.features().list())},
            {QStringLiteral("settings_tele"), settingsOf(tele.list())},
            {QStringLiteral("settings_wide"), settingsOf(wide.list())},
            {QStringLiteral("numbers_tele"), toJson(tele.numbers())},
            {QStringLiteral("numbers_wide"), toJson(wide.numbers())},
            {QStringLiteral("others_tele"), toJson(tele.others())},
            {QStringLiteral("others_wide"), toJson(wide.others())},
            {QStringLiteral("shooting_modes"), modesOf(device)},
            {QStringLiteral("switching"), switchesOf(device)}};
}

} // namespace nd
