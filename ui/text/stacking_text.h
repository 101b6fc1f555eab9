// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/device_profile.h"
#include "core/dwarf/models/stack_rival.h"
#include "core/observatory/stacking/stack_outlook.h"
#include "core/observatory/stacking/stack_story.h"

#include <QString>

class QDateTime;
class QTimeZone;

namespace nd::text {

/// "Clouds", "Card space".
QString stackAlarmName(StackAlarm alarm);
/// What is alarmed of besides: a stack that ended by itself.
QString stackEndedName();
/// What it means and what can be done.
QString stackAlarmSentence(StackAlarm alarm);
/// That it is over.
QString stackAlarmOverSentence(StackAlarm alarm);
/// One sentence for the timeline, the list and the notices.
QString stackEventSentence(const StackEvent &event);
/// The same with the frames that were told by then: "Clouds. (34 taken, 30 stacked)".
QString stackEventText(const StackEvent &event);
/// `what`, with the counts behind it if there are any.
QString withCounts(const QString &what, const std::optional<int> &taken,
                   const std::optional<int> &stacked);
/// What a band of the timeline is: the alarm's name, or that nobody watched.
QString stackBandName(const StackBand &band);
/// "Stacking", "Waiting for the scope", "Stopping".
QString stackPhaseText(const StackRun &run);
/// "86 of 120 stacked"; without the total "86 stacked".
QString stackCountText(const StackRun &run);
/// "21 min 30 s": of whole seconds, with all units down to them below an hour.
QString integrationText(double seconds);
/// What keeps a stack from beginning: "The scope is on its way to a target."
QString stackRivalSentence(StackRival rival);
/// That of both cameras this one was not started; `why` is a sentence.
QString stackNotStarted(Camera camera, const QString &why);
/// How the last stack went: "118 of 120 frames stacked."
QString stackSummary(const StackRun &run);
/// When the last frame is taken, and how much is stacked then; empty while nothing is known.
/// `now` is when the outlook holds; times are by the clock of `zone`.
QString stackEndSentence(const StackOutlook &outlook, const StackRun &run, const QDateTime &now,
                         const QTimeZone &zone);
/// That the target sinks first, and what there is by then; empty if it does not.
QString stackSinkSentence(const StackOutlook &outlook, const StackRun &run, const QDateTime &now,
                          const QTimeZone &zone, double limitDegrees);

} // namespace nd::text
