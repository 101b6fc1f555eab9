// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/device/virtual_telescope.h"

namespace nd::sim {

// V3: each shooting mode has its own exposure, gain, filter and picture of both cameras.

/// The camera as it is set in that shooting mode, be it on or not.
VirtualCamera cameraInMode(const VirtualTelescope &telescope, CameraKind kind, int mode);
/// Puts a changed copy in place, or keeps it until its mode is switched to.
void setCameraInMode(VirtualTelescope &telescope, const VirtualCamera &camera, int mode);
/// Leaves the shooting mode with its settings and takes those of the other.
void switchShootingMode(VirtualTelescope &telescope, int mode);

} // namespace nd::sim
