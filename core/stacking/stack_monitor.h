// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stacking/acceptance.h"
#include "core/stacking/cadence.h"
#include "core/stacking/frame_ledger.h"
#include "core/stacking/need_watch.h"
#include "core/stacking/stack_events.h"
#include "core/stacking/stack_observation.h"

#include <map>
#include <optional>
#include <vector>

namespace nd {

/// Watches one stack: how long it still takes, how many frames are good, and what goes wrong. Pure;
/// one for each camera, any thread.
///
/// It knows what it was told and nothing else: without a count of frames to take there is no time
/// left, and nothing is promised before the third frame.
class StackMonitor
{
public:
    using Milliseconds = std::chrono::milliseconds;

    /// Below this the air spoils a picture.
    static constexpr double kLeastDegrees = 30.0;

    StackMonitor();

    /// Call with each report, and each second or so without one. Returns what went on or off, in
    /// order. A stack that begins clears what was known of the one before.
    std::vector<StackAlarmEvent> observe(const StackObservation &now);

    std::optional<Milliseconds> cadence() const { return m_cadence.frame(); }
    /// Until the last frame is taken; nullopt while it is not known.
    std::optional<Milliseconds> timeLeft() const;
    /// How many frames are stacked in the end, if it goes on as over the last ten.
    std::optional<int> stackedInTheEnd() const;
    std::optional<double> acceptance() const { return m_acceptance.share(); }
    Trend trend() const { return m_acceptance.trend(); }
    bool isOn(StackAlarm alarm) const;
    /// The frames of which the newest observation told what became of them, in order.
    const std::vector<JudgedFrame> &judged() const { return m_judged; }
    /// When it should be told again: a frame that is not stacked by then was rejected.
    std::optional<Milliseconds> judgesAt() const;
    /// When the newest frame was taken.
    std::optional<Milliseconds> lastFrame() const { return m_cadence.lastFrame(); }
    /// Until the battery or the card is used up; nullopt while the rate is not known.
    std::optional<Milliseconds> batteryLasts() const { return m_battery.lasts(); }
    std::optional<Milliseconds> cardLasts() const { return m_card.lasts(); }

private:
    using Events = std::vector<StackAlarmEvent>;

    void begin();
    Milliseconds patience() const;
    void watchFrames(const StackObservation &now, Events &events);
    void watchLink(const StackObservation &now, Events &events);
    void watchPace(const StackObservation &now, Events &events);
    void watchFocus(const StackObservation &now, Events &events);
    void watchNeeds(const StackObservation &now, Events &events);
    void watchTarget(const StackObservation &now, Events &events);
    void set(StackAlarm alarm, bool isOn, Milliseconds at, Milliseconds since, Events &events);

    FrameLedger m_ledger;
    Cadence m_cadence;
    Acceptance m_acceptance;
    NeedWatch m_battery;
    NeedWatch m_card;
    std::deque<double> m_radii; ///< The stars' sizes in the newest pictures.
    std::optional<double> m_bestRadius;
    quint64 m_measured = 0; ///< Pictures.
    bool m_wasHigh = false; ///< The target, in this stack.
    std::optional<Milliseconds> m_silentSince;
    StackObservation m_now;
    std::vector<JudgedFrame> m_judged;
    bool m_runs = false;
    std::map<StackAlarm, bool> m_on;
};

} // namespace nd
