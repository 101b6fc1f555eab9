// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/state_parts.h"

#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/models/calibration_frame_model.h"
#include "core/dwarf/models/dark_model.h"
#include "core/dwarf/models/stacking_model.h"
#include "core/dwarf/state_writer.h"

namespace nd {

namespace {

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

/// As nd::jsonOf(), for the values that are only known here.
template<typename T>
QJsonValue runOrNull(const std::optional<T> &value)
{
    return value ? jsonOf(*value) : QJsonValue(QJsonValue::Null);
}

QJsonObject toJson(const StackingModel &model)
{
    const auto run = model.run();
    const QJsonValue live = nd::jsonOf(model.goLiveState() == GoLive::NotNeeded);
    if (!run)
        return {{QStringLiteral("running"), false}, {QStringLiteral("live"), live}};
    return {{QStringLiteral("running"), true},
            {QStringLiteral("live"), live},
            {QStringLiteral("phase"), nd::jsonOf(run->phase)},
            {QStringLiteral("taken"), nd::jsonOf(run->taken)},
            {QStringLiteral("stacked"), nd::jsonOf(run->stacked)},
            {QStringLiteral("total"), nd::jsonOf(run->total)},
            {QStringLiteral("exposure_index"), nd::jsonOf(run->exposureIndex)},
            {QStringLiteral("gain_index"), nd::jsonOf(run->gainIndex)},
            {QStringLiteral("target"), nd::jsonOf(run->target)}};
}

QJsonArray darksOf(const QList<DarkFrameInfo> &list)
{
    QJsonArray darks;
    for (const DarkFrameInfo &dark : list)
        darks.append(QJsonArray{dark.exposureIndex, dark.gainIndex, dark.binIndex, dark.exposure,
                                dark.gain, dark.binning, nd::jsonOf(dark.temperatureCelsius)});
    return darks;
}

QJsonArray calibrationFramesOf(const QList<CalibrationFrameInfo> &list)
{
    QJsonArray frames;
    for (const CalibrationFrameInfo &frame : list)
        frames.append(QJsonArray{nd::jsonOf(frame.id), frame.exposure, frame.gain,
                                 nd::jsonOf(frame.size), nd::jsonOf(frame.filter),
                                 nd::jsonOf(frame.temperatureCelsius)});
    return frames;
}

QJsonObject toJson(const DarkModel &model)
{
    const auto list = model.list();
    const CalibrationFrameModel &others = model.calibrationFrames();
    const auto frames = others.list();
    return {{QStringLiteral("run"), runOrNull(model.run())},
            {QStringLiteral("list"), list ? darksOf(*list) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("calibration_run"), runOrNull(others.run())},
            {QStringLiteral("calibration_list"),
             frames ? calibrationFramesOf(*frames) : QJsonValue(QJsonValue::Null)}};
}

} // namespace

QJsonObject stacksState(DwarfDevice &device)
{
    return {{QStringLiteral("darks_tele"), toJson(device.darks(Camera::Tele))},
            {QStringLiteral("darks_wide"), toJson(device.darks(Camera::Wide))},
            {QStringLiteral("stacking_tele"), toJson(device.stacking(Camera::Tele))},
            {QStringLiteral("stacking_wide"), toJson(device.stacking(Camera::Wide))}};
}

} // namespace nd
