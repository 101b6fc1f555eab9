// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/replay/flight_log.h"

#include <QString>

namespace nd::text {

/// Why a file can't be replayed; empty for None.
QString flightProblemSentence(FlightProblem value);
/// What is missing at the end of a recording; empty for Whole.
QString flightEndSentence(FlightEnd value);
/// "1×", "100×"
QString replaySpeedText(double speed);
/// "1:02:03"; "2:03" below one hour.
QString clockText(std::chrono::milliseconds time);

} // namespace nd::text
