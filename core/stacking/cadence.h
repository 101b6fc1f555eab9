// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <deque>
#include <optional>

namespace nd {

/// How long a frame takes in truth: measured, with all that comes between exposures. Pure.
///
/// The window forgets what was long ago; gaps (a pause, an interruption) do not count as the length
/// of a frame, but their share of the night goes into the time that is left.
class Cadence
{
public:
    using Milliseconds = std::chrono::milliseconds;

    static constexpr int kFewestFrames = 3; ///< Before, nothing is promised.

    /// `taken` frames were taken at `at`.
    void observe(Milliseconds at, int taken);
    void reset();

    /// From one frame to the next while nothing interrupts; nullopt while too few were seen.
    std::optional<Milliseconds> frame() const;
    /// What `frames` more take, counted from `now`.
    std::optional<Milliseconds> timeFor(int frames, Milliseconds now) const;
    /// When the newest frame was taken.
    std::optional<Milliseconds> lastFrame() const { return m_lastAt; }

private:
    struct Step
    {
        double seconds = 0.0; ///< Of one frame.
        int frames = 0;
    };

    std::optional<double> usualSeconds() const;

    std::deque<Step> m_steps;
    int m_frames = 0; ///< In m_steps.
    std::optional<Milliseconds> m_lastAt;
    std::optional<int> m_lastTaken;
    double m_smoothSeconds = 0.0; ///< Without the gaps, since the beginning.
    double m_gapSeconds = 0.0;
};

} // namespace nd
