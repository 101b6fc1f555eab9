// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/device_profile.h"
#include "core/observatory/stacking/stack_outlook.h"

#include <QDateTime>
#include <QTimeZone>

#include <functional>

namespace nd {

class CameraSettingsModel;
class DarkModel;
class DwarfDevice;
class FeatureModel;
class Observatory;
class PointingModel;
class StackWatch;
class StatusModel;

/// What belongs to one camera of a telescope that stacks.
struct StackSide
{
    StackWatch &watch;
    DarkModel &darks;
    CameraSettingsModel &settings;
};

/// What the panels of the stacking workspace show of one telescope. All outlive the panels.
struct StackSources
{
    StackSide tele;
    StackSide wide;
    FeatureModel &features;
    StatusModel &status;
    PointingModel &pointing;
    std::function<StackOutlook(Camera)> outlook;
    std::function<QDateTime()> utc; ///< Of the sky over the telescope.
    std::function<QTimeZone()> zone; ///< By whose clock times are shown.

    const StackSide &side(Camera camera) const { return camera == Camera::Tele ? tele : wide; }
};

StackSources stackSourcesOf(Observatory &observatory, DwarfDevice &device);

/// When something of a story was, by the sky's clock: a demo's is not the computer's.
QDateTime skyTimeOf(const StackSources &sources, const StackWatch &watch,
                    std::chrono::milliseconds utc);

} // namespace nd
