// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/device/virtual_telescope.h"

namespace nd::sim::astro_messages {

/// States of the astro notifications. Source: API 2.0 section 4.16.16.
enum State { Idle = 0, Running = 1, Stopping = 2, Stopped = 3, PlateSolving = 4 };

void notifyGoto(VirtualTelescope &telescope, int state, const QString &name);
void notifyCalibration(VirtualTelescope &telescope, int state, int times);
/// 15212 as the status has it.
void notifyTracking(VirtualTelescope &telescope);
void notifySpecialTracking(VirtualTelescope &telescope, bool on);
/// It tracks Sun or Moon no longer, if it did.
void endSpecialTracking(VirtualTelescope &telescope);
void notifyEqSolving(VirtualTelescope &telescope, int step, int state);
/// The pair that V3 sends after a calibration.
void notifyCalibrationResult(VirtualTelescope &telescope);
/// Astro work takes the cameras away from the video: the RTSP routes are gone until the cameras are
/// opened again.
void disarmRoutes(VirtualTelescope &telescope);

} // namespace nd::sim::astro_messages
