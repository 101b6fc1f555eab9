// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/session/motion_gate.h"

namespace nd {

class DaylightGuard;

/// Fastest motion by hand while the Sun may be up and nobody knows where the telescope points, in
/// degrees per second: slow enough to see the Sun coming.
inline constexpr double kDaylightSpeed = 1.0;

/// The last check before a motion goes out, whoever sends it: by day nothing held by hand may be
/// faster than kDaylightSpeed. Refuses with NotAllowed. `guard` outlives the gate.
MotionGate daylightGate(const DaylightGuard &guard);

} // namespace nd
