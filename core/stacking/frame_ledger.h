// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <deque>
#include <optional>
#include <vector>

namespace nd {

/// A frame of which it is known whether it was stacked. Value type.
struct JudgedFrame
{
    std::chrono::milliseconds at{0}; ///< When it was taken, as far as it was heard.
    bool isStacked = false;

    bool operator==(const JudgedFrame &) const = default;
};

/// Tells from two counts which frames were stacked. Pure.
///
/// Telescopes tell both counts at once, or that of the stacked frames a little later: a frame that
/// is not stacked when `patience` is over, or when the next one was taken, was rejected. Counts
/// that go back begin anew.
class FrameLedger
{
public:
    using Milliseconds = std::chrono::milliseconds;

    /// The frames that were judged by this.
    std::vector<JudgedFrame> observe(Milliseconds at, int taken, int stacked,
                                     Milliseconds patience);
    void reset();
    /// When the oldest frame was taken that is not judged.
    std::optional<Milliseconds> oldestWaiting() const;

private:
    std::vector<JudgedFrame> judge(int frames, int accepted);

    std::optional<int> m_taken;
    int m_stacked = 0;
    std::deque<Milliseconds> m_waiting; ///< Taken, and not judged.
};

} // namespace nd
