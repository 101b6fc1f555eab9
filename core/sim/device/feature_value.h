// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/device/virtual_telescope.h"

#include <optional>

namespace nd::sim {

/// Numbers of the features that a capture goes by. Source: params_config.json of the firmware.
enum FeatureId {
    FeatureAstroBinning = 0,
    FeatureAstroCount = 1, ///< Frames of a stack.
    FeatureAstroFormat = 2,
    FeatureBurstCount = 3,
    FeatureTimeLapseInterval = 4,
    FeatureTimeLapseTotal = 5,
    FeaturePanoramaRows = 6,
    FeaturePanoramaColumns = 7,
    FeatureAstroDisplay = 8, ///< What is shown while it stacks: 0 the stack, 1 single frames.
    FeatureBurstInterval = 9,
    /// V3: frames of a stack of the wide camera. In no table of the firmware: the number is ours.
    FeatureWideAstroCount = 100,
};

/// What a feature is set to, as a number of pictures or of seconds; nothing for "Off", "∞" and what
/// the model does not have.
std::optional<double> featureNumber(const VirtualTelescope &telescope, int id);

/// The gear that a feature is set to; 0 for what the model does not have.
int featureGear(const VirtualTelescope &telescope, int id);

/// How many frames a stack of that camera takes, if that is set; the wide one has a count of its
/// own in the deep sky of V3.
std::optional<double> framesOfStack(const VirtualTelescope &telescope, CameraKind kind);

/// "10" is 10, "1 s" is 1, "5 min" is 300; nothing for anything else.
std::optional<double> numberOfGear(const QString &name);

} // namespace nd::sim
