// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/device_profile.h"
#include "core/dwarf/models/pointing_types.h"

#include <QString>

#include <optional>

namespace nd::text {

/// "Calibration", "GOTO": what is going on, for a heading.
QString pointingTaskName(PointingTask task);
/// "Sun", "Moon", "Mars".
QString bodyName(Body body);
/// What the telescope does now, one sentence: "Recognising the stars, picture 3."
QString pointingStageText(const PointingRun &run);
/// How it ended, what was wrong and what to try.
QString pointingEndText(const PointingEnd &end, Generation generation);
/// What to try after a failure, beyond what the telescope's own code says; empty if nothing.
QString pointingAdvice(const PointingEnd &end);

/// How it has to be turned, seen from above: "Turn it 1.25° clockwise."
QString polarAzimuthText(double errorDegrees);
QString polarAltitudeText(double errorDegrees);
/// The goal of who sets up a tripod. Of what an unguided minute forgives.
inline constexpr double kGoodPolarDegrees = 1.0;

/// So little that a hand can't do better.
bool isPolarDone(double errorDegrees);
/// "clockwise", "up": under the arrow; without an error what the arrow will be about.
QString polarTurnWord(std::optional<double> errorDegrees);
QString polarTiltWord(std::optional<double> errorDegrees);
/// What a measurement is worth: "Good for exposures of a minute.".
QString polarVerdict(const PolarTry &result);

} // namespace nd::text
