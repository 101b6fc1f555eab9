// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/camera_snapshot.h"

namespace nd::sim {

/// Gusts shake a telescope that points to where `picture` says: short exposures are displaced by up
/// to half an arc minute, the stars of longer ones are smeared. Pure: by the picture's time alone.
void shakeInWind(CameraSnapshot &picture);

} // namespace nd::sim
