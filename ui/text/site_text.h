// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock_check.h"
#include "core/sky/coordinates.h"

#include <QString>

#include <chrono>

class QDateTime;
class QTimeZone;

namespace nd::text {

/// What is wrong with the clock of this laptop, and what to do; empty for None.
QString clockFaultSentence(ClockFault fault);
/// That the scope's clock, which is `ahead` of this laptop's, has day, and what comes of it.
QString clockDoubtSentence(std::chrono::milliseconds ahead);
/// "clock 14 s ahead" of this laptop's, "clock as this laptop's".
QString clockAheadText(std::chrono::milliseconds ahead);

/// What a clock of the zone is called at an instant: "CET", "UTC+03:00".
QString zoneText(const QTimeZone &zone, const QDateTime &utc);
/// "22:14 CEST"
QString zonedClockText(const QDateTime &utc, const QTimeZone &zone);
/// "10.10.26 22:14 CEST", in the form of the language.
QString zonedMomentText(const QDateTime &utc, const QTimeZone &zone);
/// When the Sun sets and rises at a site by the clock of the zone, and whether that fits: a wrong
/// sign or a wrong zone is seen by it.
QString sunsetQuestion(const Site &site, const QTimeZone &zone, const QDateTime &utc);
/// What is odd about the zone: the Sun would be highest far from noon. Empty if nothing is, and
/// near the poles, where clocks have little to do with the Sun.
QString zoneDoubt(const Site &site, const QTimeZone &zone, const QDateTime &utc);

} // namespace nd::text
