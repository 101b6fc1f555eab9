// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <vector>

namespace nd {

/// The signal to noise of a stack that grows. Value type.
struct SignalPoint
{
    int stacked = 0;
    double signal = 0.0; ///< Of the stack.
    double ideal = 0.0; ///< If each frame had been as good as the best.

    bool operator==(const SignalPoint &) const = default;
};

/// What each frame adds to a stack, held against the square root of time. Pure.
///
/// A mean of frames has a signal to noise whose square is the sum of theirs. Those of frames that
/// were not measured are taken for as good as the one measured before, the first for as good as the
/// first that was. The picture of a stack can't tell: telescopes stretch it anew each time.
class SignalCourse
{
public:
    using Milliseconds = std::chrono::milliseconds;

    void reset();
    /// A single frame was measured: the signal to noise of a star that is always of the same rank.
    void measured(double signal);
    /// So many frames are in the stack now. Fewer than before begin anew.
    void stacked(Milliseconds at, int frames);

    std::optional<double> ofFrame() const { return m_frame; }
    std::optional<double> ofStack() const;
    /// At most a thousand; older ones are thinned out.
    const std::vector<SignalPoint> &points() const { return m_points; }
    /// How much more it will be after as long as that at the pace of the last half hour: 0.09 is
    /// 9 % more. nullopt before a minute is over and four frames are stacked.
    std::optional<double> gainAfter(Milliseconds more) const;

private:
    struct Count
    {
        Milliseconds at{0};
        int frames = 0;
    };

    void note();

    std::optional<double> m_frame;
    double m_best = 0.0;
    double m_squares = 0.0;
    int m_counted = 0; ///< Frames whose squares are in the sum.
    std::vector<Count> m_counts; ///< Of the last half hour.
    std::vector<SignalPoint> m_points;
};

} // namespace nd
