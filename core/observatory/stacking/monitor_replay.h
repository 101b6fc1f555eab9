// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observatory/stacking/stack_story.h"
#include "core/stacking/stack_monitor.h"

#include <array>

namespace nd {

// What is known of the alarms of a stack that is watched again. Pure.

inline constexpr std::array kAllAlarms{
    StackAlarm::Clouds,  StackAlarm::Wind,    StackAlarm::Focus,    StackAlarm::Battery,
    StackAlarm::Storage, StackAlarm::Stalled, StackAlarm::LinkLost, StackAlarm::Target};

/// It is a time in which the stack did not grow as it should: what is used up is none.
bool isBand(StackAlarm alarm);
/// The story's events tell that it went on, and not that it went off.
bool wasLeftOn(const StackStory &story, StackAlarm alarm);
/// One that learnt the pace and the sky from what was kept, and what is left from `now`, whose
/// counts and time it does not know yet.
StackMonitor monitorAfter(const StackStory &story, const StackObservation &now);

} // namespace nd
