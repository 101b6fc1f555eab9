// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stacking/acceptance.h"

#include <algorithm>

namespace nd {

namespace {

constexpr std::size_t kTwoWindows = 2 * std::size_t(Acceptance::kWindow);
constexpr int kNoticeable = 2; ///< Frames of a window that make a trend.

} // namespace

void Acceptance::reset()
{
    *this = Acceptance();
}

int Acceptance::rejects(std::size_t from, std::size_t count) const
{
    const std::size_t first = std::min(from, m_frames.size());
    const std::size_t last = std::min(from + count, m_frames.size());
    return static_cast<int>(
        std::count_if(m_frames.begin() + static_cast<std::ptrdiff_t>(first),
                      m_frames.begin() + static_cast<std::ptrdiff_t>(last),
                      [](const JudgedFrame &frame) { return !frame.isStacked; }));
}

std::vector<StackAlarmEvent> Acceptance::add(const JudgedFrame &frame)
{
    const bool goesOn = !m_frames.empty() && m_frames.front().isStacked == frame.isStacked;
    m_run = goesOn ? m_run + 1 : 1;
    m_frames.push_front(frame);
    if (m_frames.size() > kTwoWindows)
        m_frames.pop_back();
    std::vector<StackAlarmEvent> events;
    judgeClouds(frame, events);
    judgeWind(frame, events);
    return events;
}

void Acceptance::judgeClouds(const JudgedFrame &frame, std::vector<StackAlarmEvent> &events)
{
    const bool begins = !m_cloudy && !frame.isStacked && m_run >= kCloudyRun;
    const bool ends = m_cloudy && frame.isStacked && m_run >= kClearRun;
    if (!begins && !ends)
        return;
    m_cloudy = begins;
    const std::size_t first = static_cast<std::size_t>(m_run) - 1;
    const JudgedFrame &since = m_frames.at(std::min(first, m_frames.size() - 1));
    events.push_back({StackAlarm::Clouds, begins, frame.at, since.at});
}

/// Frames that clouds took say nothing of the wind.
void Acceptance::judgeWind(const JudgedFrame &frame, std::vector<StackAlarmEvent> &events)
{
    if (m_cloudy && !m_windy)
        return;
    int longest = 0;
    int run = 0;
    const std::size_t count = std::min<std::size_t>(kWindow, m_frames.size());
    for (std::size_t i = 0; i < count; ++i) {
        run = m_frames.at(i).isStacked ? 0 : run + 1;
        longest = std::max(longest, run);
    }
    const int lost = rejects(0, kWindow);
    const bool begins = !m_windy && lost >= kWindyRejects && longest < kCloudyRun;
    const bool ends = m_windy && lost < kCalmRejects;
    if (!begins && !ends)
        return;
    m_windy = begins;
    const JudgedFrame &oldest = m_frames.at(count - 1);
    events.push_back({StackAlarm::Wind, begins, frame.at, begins ? oldest.at : frame.at});
}

std::optional<double> Acceptance::share() const
{
    const std::size_t count = std::min<std::size_t>(kWindow, m_frames.size());
    if (count == 0)
        return std::nullopt;
    return 1.0 - double(rejects(0, kWindow)) / double(count);
}

Trend Acceptance::trend() const
{
    if (m_frames.size() < kTwoWindows)
        return Trend::Unknown;
    const int now = rejects(0, kWindow);
    const int before = rejects(kWindow, kWindow);
    if (now >= before + kNoticeable)
        return Trend::Falling;
    return before >= now + kNoticeable ? Trend::Rising : Trend::Steady;
}

bool Acceptance::isOn(StackAlarm alarm) const
{
    return alarm == StackAlarm::Clouds ? m_cloudy : alarm == StackAlarm::Wind && m_windy;
}

} // namespace nd
