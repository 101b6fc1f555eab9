// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <utility>
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

/// How many frames were in a stack at one time. Value type.
struct SignalCount
{
    std::chrono::milliseconds at{0};
    int frames = 0;

    bool operator==(const SignalCount &) const = default;
};

/// All that a SignalCourse knows, as it can be kept. Value type.
struct SignalState
{
    std::optional<double> frame; ///< What the newest single frame is worth.
    double best = 0.0;
    double squares = 0.0; ///< Of all frames in the stack, summed up.
    int counted = 0; ///< Frames whose squares are in the sum.
    std::vector<SignalCount> counts; ///< Of the last half hour.
    std::vector<SignalPoint> points;

    bool operator==(const SignalState &) const = default;
};

/// What each frame adds to a stack, held against the square root of time. Pure.
///
/// A mean of frames has a signal to noise whose square is the sum of theirs. Those of frames that
/// were not measured are taken for as good as the one measured before, the first for as good as the
/// first that was. See PreviewSignal for what the pictures of the stack tell themselves.
class SignalCourse
{
public:
    using Milliseconds = std::chrono::milliseconds;
    static constexpr std::size_t kMostPoints = 1000;

    SignalCourse() = default;
    /// One that was kept; its times are on the clock of stacked().
    explicit SignalCourse(SignalState state) : m_state(std::move(state)) {}
    const SignalState &state() const { return m_state; }

    void reset();
    /// A single frame was measured: the signal to noise of a star that is always of the same rank.
    void measured(double signal);
    /// So many frames are in the stack now. Fewer than before begin anew. False: as many as before.
    bool stacked(Milliseconds at, int frames);

    /// How many frames are stacked in so long at the pace of the last half hour; nullopt before a
    /// minute is over.
    std::optional<double> framesIn(Milliseconds time) const;
    std::optional<double> ofFrame() const { return m_state.frame; }
    std::optional<double> ofStack() const;
    /// At most a thousand; older ones are thinned out.
    const std::vector<SignalPoint> &points() const { return m_state.points; }
    /// How much more it will be after as long as that at the pace of the last half hour: 0.09 is
    /// 9 % more. nullopt before a minute is over and four frames are stacked.
    std::optional<double> gainAfter(Milliseconds more) const;

private:
    void note();

    SignalState m_state;
};

} // namespace nd
