// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/stacking/monitor_replay.h"

#include <algorithm>

namespace nd {

namespace {

using Kind = StackEvent::Kind;

/// Where the target stood is not kept, but that it sank is.
void letTheTargetSink(StackMonitor &monitor, StackObservation past)
{
    for (const double degrees : {StackMonitor::kLeastDegrees, StackMonitor::kLeastDegrees - 1.0}) {
        past.targetDegrees = degrees;
        monitor.observe(past);
    }
}

} // namespace

bool isBand(StackAlarm alarm)
{
    return alarm != StackAlarm::Battery && alarm != StackAlarm::Storage;
}

bool wasLeftOn(const StackStory &story, StackAlarm alarm)
{
    const auto last = std::find_if(
        story.events.rbegin(), story.events.rend(), [alarm](const StackEvent &event) {
            const bool isTurn = event.kind == Kind::AlarmOn || event.kind == Kind::AlarmOff;
            return isTurn && event.alarm == alarm;
        });
    return last != story.events.rend() && last->kind == Kind::AlarmOn;
}

StackMonitor monitorAfter(const StackStory &story, const StackObservation &now)
{
    StackMonitor monitor;
    StackObservation past = now;
    past.isLinked = true;
    past.isRunning = true;
    past.total = story.run.total;
    past.taken.reset();
    past.stacked.reset();
    past.at = story.beganUtc;
    if (wasLeftOn(story, StackAlarm::Target))
        letTheTargetSink(monitor, past);
    for (const StackSample &sample : story.samples) {
        past.at = sample.utc;
        past.taken = sample.taken;
        past.stacked = sample.stacked;
        monitor.observe(past);
    }
    return monitor;
}

} // namespace nd
