// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/stack_rivals.h"

#include "core/dwarf/device_models.h"
#include "core/dwarf/models/calibration_frame_model.h"

namespace nd {

namespace {

StackRival rivalOf(PointingTask task)
{
    switch (task) {
    case PointingTask::Calibration:
        return StackRival::Calibration;
    case PointingTask::Goto:
    case PointingTask::OneClickGoto:
        return StackRival::GoTo;
    case PointingTask::PolarAlignment:
        return StackRival::PolarAxis;
    }
    return StackRival::Unknown;
}

std::optional<RivalWork> mountWork(DeviceModels &models)
{
    if (const auto run = models.pointing.run())
        return RivalWork{rivalOf(run->task), [&models] { models.pointing.stop(); }};
    if (models.tracking.mode() != TrackingMode::Off || models.tracking.isStarting())
        return RivalWork{StackRival::Following, [&models] { models.tracking.stop(); }};
    if (models.focus.activity())
        return RivalWork{StackRival::Focus, [&models] { models.focus.stopAstroAutoFocus(); }};
    return std::nullopt;
}

std::optional<RivalWork> darkWork(DarkModel &darks)
{
    if (darks.run())
        return RivalWork{StackRival::DarkFrames, [&darks] { darks.stop(); }};
    if (darks.calibrationFrames().run())
        return RivalWork{StackRival::DarkFrames, [&darks] { darks.calibrationFrames().stop(); }};
    return std::nullopt;
}

} // namespace

std::optional<RivalWork> stackRival(DeviceModels &models, Camera camera)
{
    if (auto work = mountWork(models))
        return work;
    StackingModel &other = camera == Camera::Tele ? models.wideStack : models.teleStack;
    if (other.run() || other.goLiveState() == GoLive::UnderWay)
        return RivalWork{StackRival::Stack, [&other] { other.stop(); }};
    for (CaptureModel *capture : {&models.teleCapture, &models.wideCapture}) {
        if (capture->run())
            return RivalWork{StackRival::Capture, [capture] { capture->stop(); }};
    }
    for (DarkModel *darks : {&models.teleDarks, &models.wideDarks}) {
        if (auto work = darkWork(*darks))
            return work;
    }
    return std::nullopt;
}

} // namespace nd
