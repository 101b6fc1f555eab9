// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stacking/signal_course.h"

#include <algorithm>
#include <cmath>

namespace nd {

namespace {

constexpr std::size_t kMostPoints = 1000;
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
    m_frame = signal;
    m_best = std::max(m_best, signal);
    note();
}

void SignalCourse::stacked(Milliseconds at, int frames)
{
    if (!m_counts.empty() && frames < m_counts.back().frames)
        reset();
    if (!m_counts.empty() && frames == m_counts.back().frames)
        return;
    m_counts.push_back({at, frames});
    const auto isOld = [at](const Count &count) { return at - count.at > kPace; };
    while (m_counts.size() > 2 && isOld(m_counts.front()))
        m_counts.erase(m_counts.begin());
    note();
}

/// The sum, as soon as it is known what a frame is worth.
void SignalCourse::note()
{
    if (!m_frame || m_counts.empty())
        return;
    const int frames = m_counts.back().frames;
    if (frames <= m_counted)
        return;
    m_squares += (frames - m_counted) * *m_frame * *m_frame;
    m_counted = frames;
    m_points.push_back({frames, std::sqrt(m_squares), m_best * std::sqrt(double(frames))});
    if (m_points.size() <= kMostPoints)
        return;
    std::size_t kept = 0;
    for (std::size_t i = 0; i < m_points.size(); i += 2)
        m_points[kept++] = m_points[i];
    m_points.resize(kept);
}

std::optional<double> SignalCourse::ofStack() const
{
    return m_counted > 0 ? std::optional(std::sqrt(m_squares)) : std::nullopt;
}

std::optional<double> SignalCourse::gainAfter(Milliseconds more) const
{
    if (m_counted < kFewestFrames || m_counts.size() < 2 || !m_frame)
        return std::nullopt;
    const Count &first = m_counts.front();
    const Count &last = m_counts.back();
    if (last.at - first.at < kShortestPace)
        return std::nullopt;
    const double pace = double(last.frames - first.frames) / double((last.at - first.at).count());
    const double added = pace * double(more.count()) * *m_frame * *m_frame;
    return std::sqrt((m_squares + added) / m_squares) - 1.0;
}

} // namespace nd
