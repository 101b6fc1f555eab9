// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/state_parts.h"

#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/models/focus_model.h"
#include "core/dwarf/models/linkage_model.h"
#include "core/dwarf/models/motion_model.h"
#include "core/dwarf/models/motor_model.h"
#include "core/dwarf/models/pointing_model.h"
#include "core/dwarf/models/tracking_model.h"
#include "core/dwarf/state_writer.h"

namespace nd {

namespace {

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

} // namespace

QJsonObject aimState(DwarfDevice &device)
{
    return {{QStringLiteral("focus"), toJson(device.focus())},
            {QStringLiteral("linkage"), toJson(device.linkage())},
            {QStringLiteral("motion"), toJson(device.motion())},
            {QStringLiteral("motor"), toJson(device.motor())},
            {QStringLiteral("pointing"), toJson(device.pointing())},
            {QStringLiteral("tracking"), toJson(device.tracking())}};
}

} // namespace nd
