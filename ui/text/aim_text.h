// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dwarf/models/focus_types.h"
#include "core/dwarf/models/motor_types.h"
#include "core/dwarf/models/tracking_types.h"

#include <QString>

namespace nd::text {

/// "Focusing on the stars, slowly."
QString focusActivityText(FocusActivity activity);
/// "Off", "Object", "Many", "Sentry", "UFO".
QString trackingModeName(TrackingMode mode);
/// "Searching."; empty for Idle.
QString sentryPhaseText(SentryPhase phase);
/// "Rotation", "Pitch".
QString axisName(Axis axis);
/// "Left", "Right"; of the pitch axis "Down", "Up".
QString axisWayName(Axis axis, AxisWay way);
/// "2.31 px"
QString pixelsText(double pixels);

} // namespace nd::text
