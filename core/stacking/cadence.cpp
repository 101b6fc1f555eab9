// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stacking/cadence.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace nd {

namespace {

constexpr int kWindowFrames = 120;
/// A step that takes so many usual ones is a gap.
constexpr double kGapFactor = 1.8;
constexpr double kMillisecondsPerSecond = 1000.0;

} // namespace

void Cadence::reset()
{
    *this = Cadence();
}

void Cadence::observe(Milliseconds at, int taken)
{
    if (m_lastTaken && taken == *m_lastTaken)
        return;
    const auto lastAt = std::exchange(m_lastAt, at);
    const auto lastTaken = std::exchange(m_lastTaken, taken);
    if (!lastAt || taken < *lastTaken || at <= *lastAt)
        return;
    const int frames = taken - *lastTaken;
    const double seconds = static_cast<double>((at - *lastAt).count()) / kMillisecondsPerSecond;
    const std::optional<double> usual = usualSeconds();
    const double each = seconds / frames;
    if (usual && each > *usual * kGapFactor) {
        m_gapSeconds += seconds - *usual * frames;
        m_smoothSeconds += *usual * frames;
        return;
    }
    m_smoothSeconds += seconds;
    m_steps.push_back({each, frames});
    m_frames += frames;
    while (m_steps.size() > 1 && m_frames - m_steps.front().frames >= kWindowFrames) {
        m_frames -= m_steps.front().frames;
        m_steps.pop_front();
    }
}

/// The median: one gap among the first steps must not hide the next ones.
std::optional<double> Cadence::usualSeconds() const
{
    if (m_frames < kFewestFrames)
        return std::nullopt;
    std::vector<double> all;
    all.reserve(m_steps.size());
    std::transform(m_steps.begin(), m_steps.end(), std::back_inserter(all),
                   [](const Step &step) { return step.seconds; });
    const auto middle = all.begin() + static_cast<std::ptrdiff_t>(all.size() / 2);
    std::nth_element(all.begin(), middle, all.end());
    return *middle;
}

std::optional<Cadence::Milliseconds> Cadence::frame() const
{
    const std::optional<double> usual = usualSeconds();
    if (!usual)
        return std::nullopt;
    double seconds = 0.0;
    int frames = 0;
    for (const Step &step : m_steps) { // a gap before the median was known is still in there
        if (step.seconds > *usual * kGapFactor)
            continue;
        seconds += step.seconds * step.frames;
        frames += step.frames;
    }
    return Milliseconds(std::lround(seconds / frames * kMillisecondsPerSecond));
}

std::optional<Cadence::Milliseconds> Cadence::timeFor(int frames, Milliseconds now) const
{
    const std::optional<Milliseconds> each = frame();
    if (!each || !m_lastAt)
        return std::nullopt;
    const double share = m_smoothSeconds > 0.0 ? m_gapSeconds / m_smoothSeconds : 0.0;
    const double whole = static_cast<double>(each->count()) * frames * (1.0 + share);
    const Milliseconds end = *m_lastAt + Milliseconds(std::lround(whole));
    return std::max(end - now, Milliseconds(0));
}

} // namespace nd
