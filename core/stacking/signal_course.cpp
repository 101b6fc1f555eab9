// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stacking/signal_course.h"

#include <algorithm>
#include <cmath>

namespace nd {

namespace {

constexpr std::chrono::minutes kPace{30};
constexpr std::chrono::minutes kShortestPace{1};
constexpr int kFewestFrames = 4;

} // namespace

void SignalCourse::reset()
{
    *this = {};
}

void SignalCourse::measured(double signal)
{
    if (!(signal > 0.0) || !std::isfinite(signal))
        return;
    m_state.frame = signal;
    m_state.best = std::max(m_state.best, signal);
    note();
}

bool SignalCourse::stacked(Milliseconds at, int frames)
{
    if (!m_state.counts.empty() && frames < m_state.counts.back().frames)
        reset();
    if (!m_state.counts.empty() && frames == m_state.counts.back().frames)
        return false;
    m_state.counts.push_back({at, frames});
    const auto isOld = [at](const SignalCount &count) { return at - count.at > kPace; };
    while (m_state.counts.size() > 2 && isOld(m_state.counts.front()))
        m_state.counts.erase(m_state.counts.begin());
    note();
    return true;
}

/// The sum, as soon as it is known what a frame is worth.
void SignalCourse::note()
{
    if (!m_state.frame || m_state.counts.empty())
        return;
    const int frames = m_state.counts.back().frames;
    if (frames <= m_state.counted)
        return;
    m_state.squares += (frames - m_state.counted) * *m_state.frame * *m_state.frame;
    m_state.counted = frames;
    m_state.points.push_back(
        {frames, std::sqrt(m_state.squares), m_state.best * std::sqrt(double(frames))});
    if (m_state.points.size() <= kMostPoints)
        return;
    std::size_t kept = 0;
    for (std::size_t i = 0; i < m_state.points.size(); i += 2)
        m_state.points[kept++] = m_state.points[i];
    m_state.points.resize(kept);
}

std::optional<double> SignalCourse::ofStack() const
{
    return m_state.counted > 0 ? std::optional(std::sqrt(m_state.squares)) : std::nullopt;
}

std::optional<double> SignalCourse::framesIn(Milliseconds time) const
{
    if (m_state.counts.size() < 2)
        return std::nullopt;
    const SignalCount &first = m_state.counts.front();
    const SignalCount &last = m_state.counts.back();
    if (last.at - first.at < kShortestPace)
        return std::nullopt;
    const double pace = double(last.frames - first.frames) / double((last.at - first.at).count());
    return pace * double(time.count());
}

std::optional<double> SignalCourse::gainAfter(Milliseconds more) const
{
    const auto frames = framesIn(more);
    if (m_state.counted < kFewestFrames || !frames || !m_state.frame)
        return std::nullopt;
    const double added = *frames * *m_state.frame * *m_state.frame;
    return std::sqrt((m_state.squares + added) / m_state.squares) - 1.0;
}

} // namespace nd
