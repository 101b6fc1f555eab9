// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stacking/stack_monitor.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace nd {

using namespace std::chrono_literals;

namespace {

constexpr auto kUsualPatience = 5s; ///< Before the cadence is known.
constexpr double kPatienceOfFrames = 0.6;
constexpr double kStallOfFrames = 3.0;
constexpr auto kStallAtLeast = 30s;
constexpr auto kLinkPatience = 10s;
constexpr std::size_t kRadii = 5;
constexpr double kGrown = 1.25;
constexpr double kBatteryReserve = 5.0;
constexpr double kBatteryAlarming = 10.0;
constexpr double kCardReserve = 0.0;
constexpr double kCardAlarming = 500e6;

double medianOf(const std::deque<double> &values)
{
    std::vector<double> sorted(values.begin(), values.end());
    std::sort(sorted.begin(), sorted.end());
    return sorted.at(sorted.size() / 2);
}

} // namespace

StackMonitor::StackMonitor()
    : m_battery(kBatteryReserve, kBatteryAlarming)
    , m_card(kCardReserve, kCardAlarming)
{
}

void StackMonitor::begin()
{
    m_ledger.reset();
    m_cadence.reset();
    m_acceptance.reset();
    m_radii.clear();
    m_bestRadius.reset();
    m_wasHigh = false;
}

void StackMonitor::set(StackAlarm alarm, bool isOn, Milliseconds at, Milliseconds since,
                       Events &events)
{
    if (std::exchange(m_on[alarm], isOn) != isOn)
        events.push_back({alarm, isOn, at, since});
}

std::vector<StackAlarmEvent> StackMonitor::observe(const StackObservation &now)
{
    Events events;
    m_judged.clear();
    const bool wentBack = m_now.taken && now.taken && *now.taken < *m_now.taken;
    if ((now.isRunning && !m_runs) || wentBack)
        begin();
    watchLink(now, events);
    if (now.isLinked) {
        m_runs = now.isRunning;
        m_now = now;
        if (m_runs)
            watchFrames(now, events);
    }
    m_now.at = now.at;
    watchPace(now, events);
    watchFocus(now, events);
    watchNeeds(now, events);
    watchTarget(now, events);
    if (!m_runs) {
        for (const StackAlarm alarm :
             {StackAlarm::Clouds, StackAlarm::Wind, StackAlarm::Focus, StackAlarm::Target})
            set(alarm, false, now.at, now.at, events);
    }
    return events;
}

void StackMonitor::watchFrames(const StackObservation &now, Events &events)
{
    if (!now.taken)
        return;
    m_cadence.observe(now.at, *now.taken);
    if (!now.stacked)
        return;
    m_judged = m_ledger.observe(now.at, *now.taken, *now.stacked, now.isLast ? 0ms : patience());
    for (const JudgedFrame &judged : m_judged) {
        for (const StackAlarmEvent &event : m_acceptance.add(judged))
            set(event.alarm, event.isOn, now.at, event.since, events);
    }
}

StackMonitor::Milliseconds StackMonitor::patience() const
{
    const std::optional<Milliseconds> frame = m_cadence.frame();
    return frame
        ? Milliseconds(std::lround(kPatienceOfFrames * static_cast<double>(frame->count())))
        : Milliseconds(kUsualPatience);
}

std::optional<StackMonitor::Milliseconds> StackMonitor::judgesAt() const
{
    const std::optional<Milliseconds> waiting = m_ledger.oldestWaiting();
    return waiting ? std::optional(*waiting + patience()) : std::nullopt;
}

/// A short gap of the Wi-Fi is no event.
void StackMonitor::watchLink(const StackObservation &now, Events &events)
{
    if (now.isLinked) {
        m_silentSince.reset();
        set(StackAlarm::LinkLost, false, now.at, now.at, events);
        return;
    }
    if (!m_silentSince)
        m_silentSince = now.at;
    if (m_runs && now.at - *m_silentSince >= kLinkPatience)
        set(StackAlarm::LinkLost, true, now.at, *m_silentSince, events);
}

void StackMonitor::watchPace(const StackObservation &now, Events &events)
{
    const std::optional<Milliseconds> last = m_cadence.lastFrame();
    const std::optional<Milliseconds> frame = m_cadence.frame();
    bool isStalled = false;
    if (m_runs && now.isLinked && last && frame) {
        const Milliseconds most(std::lround(kStallOfFrames * static_cast<double>(frame->count())));
        isStalled = now.at - *last >= std::max(most, Milliseconds(kStallAtLeast) + *frame);
    }
    if (now.isLinked) // otherwise nobody knows
        set(StackAlarm::Stalled, isStalled, now.at, last.value_or(now.at), events);
}

void StackMonitor::watchFocus(const StackObservation &now, Events &events)
{
    const bool isNews = std::exchange(m_measured, now.measuredPictures) != now.measuredPictures;
    if (!isNews || !m_runs || !now.starRadiusPixels || *now.starRadiusPixels <= 0.0)
        return;
    m_radii.push_back(*now.starRadiusPixels);
    if (m_radii.size() < kRadii)
        return;
    if (m_radii.size() > kRadii)
        m_radii.pop_front();
    const double radius = medianOf(m_radii);
    m_bestRadius = std::min(m_bestRadius.value_or(radius), radius);
    set(StackAlarm::Focus, radius > *m_bestRadius * kGrown, now.at, now.at, events);
}

void StackMonitor::watchNeeds(const StackObservation &now, Events &events)
{
    if (!now.isLinked)
        return;
    if (now.batteryPercent)
        m_battery.observe(now.at, *now.batteryPercent);
    if (now.isCharging)
        m_battery.reset();
    if (now.cardFreeBytes)
        m_card.observe(now.at, static_cast<double>(*now.cardFreeBytes));
    const std::optional<Milliseconds> needed = timeLeft();
    const bool isBatteryShort = m_runs && !now.isCharging && m_battery.isShort(needed);
    set(StackAlarm::Battery, isBatteryShort, now.at, now.at, events);
    set(StackAlarm::Storage, m_runs && m_card.isShort(needed), now.at, now.at, events);
}

/// Whoever begins with a target that stands low knows it.
void StackMonitor::watchTarget(const StackObservation &now, Events &events)
{
    if (!m_runs || !now.isLinked || !now.targetDegrees)
        return;
    const bool isLow = *now.targetDegrees < kLeastDegrees;
    m_wasHigh = m_wasHigh || !isLow;
    const bool isSunk = isLow && (m_wasHigh || isOn(StackAlarm::Target));
    set(StackAlarm::Target, isSunk, now.at, now.at, events);
}

std::optional<StackMonitor::Milliseconds> StackMonitor::timeLeft() const
{
    if (!m_runs || !m_now.taken || !m_now.total)
        return std::nullopt;
    return m_cadence.timeFor(std::max(0, *m_now.total - *m_now.taken), m_now.at);
}

std::optional<int> StackMonitor::stackedInTheEnd() const
{
    const std::optional<double> share = acceptance();
    if (!m_runs || !share || !m_now.taken || !m_now.stacked || !m_now.total)
        return std::nullopt;
    const int left = std::max(0, *m_now.total - *m_now.taken);
    return *m_now.stacked + static_cast<int>(std::lround(left * *share));
}

bool StackMonitor::isOn(StackAlarm alarm) const
{
    const auto found = m_on.find(alarm);
    return found != m_on.end() && found->second;
}

} // namespace nd
