// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dwarf/event_log.h"
#include "core/dwarf/models/motion_model.h"
#include "core/dwarf/models/refusal.h"
#include "core/dwarf/models/status_model.h"

#include <QString>

namespace nd {
enum class PictureSource;
enum class StreamState;
} // namespace nd

namespace nd::text {

/// Why a control is disabled; empty for None.
QString refusalSentence(Refusal refusal);
/// What STOP is doing; empty when idle.
QString stopText(StopState state);
/// "up", "left": for the names of buttons and keys.
QString directionName(Direction direction);
/// "Charging", "Not charging".
QString chargingText(Charging charging);
/// "Information", "Warning", "Problem".
QString severityWord(Severity severity);
/// The sentence where no live picture is; empty while one plays.
QString streamSentence(StreamState state);
/// "RTSP"; "none" without one.
QString sourceName(PictureSource source);
/// How a request ended without the device saying why; for Rejected see deviceErrorText().
QString errorSentence(Error::Code code);

} // namespace nd::text
