// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/guard/sun_guard.h"
#include "core/dwarf/models/motion_model.h"

#include <QString>

#include <chrono>
#include <optional>

namespace nd::text {

/// Why the guard stopped the telescope, and what to do now.
QString sunStopSentence(SunStop why);
/// What a person should know before moving the telescope; empty if the Sun is no matter.
QString sunWarning(SunWatch watch, std::optional<double> distanceDegrees,
                   std::optional<double> speedLimit, std::optional<Direction> wayAway = {});
/// It steers by itself on a person's word: when that is asked for again.
QString answerLastsSentence(std::chrono::milliseconds left, bool isWatched);

} // namespace nd::text
