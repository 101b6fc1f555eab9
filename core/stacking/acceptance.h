// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stacking/frame_ledger.h"
#include "core/stacking/stack_events.h"

#include <deque>
#include <optional>
#include <vector>

namespace nd {

/// How many of the last frames were good, and what the sky seems to do to them. Pure.
///
/// Clouds take one frame after the other: three in a row raise the alarm, two good ones end it.
/// Wind takes many between good ones. Which of the two it is, is a guess from the pattern alone.
class Acceptance
{
public:
    static constexpr int kWindow = 10;
    static constexpr int kCloudyRun = 3;
    static constexpr int kClearRun = 2;
    static constexpr int kWindyRejects = 4; ///< Of kWindow.
    static constexpr int kCalmRejects = 2;

    /// What goes on or off with this frame.
    std::vector<StackAlarmEvent> add(const JudgedFrame &frame);
    void reset();

    /// Of the last ten, 0 to 1; nullopt while none is known.
    std::optional<double> share() const;
    /// Against the ten before; Unknown while there are not twenty.
    Trend trend() const;
    bool isOn(StackAlarm alarm) const;

private:
    int rejects(std::size_t from, std::size_t count) const;
    void judgeClouds(const JudgedFrame &frame, std::vector<StackAlarmEvent> &events);
    void judgeWind(const JudgedFrame &frame, std::vector<StackAlarmEvent> &events);

    std::deque<JudgedFrame> m_frames; ///< The newest first, two windows.
    int m_run = 0; ///< Frames in a row that fared as the newest did.
    bool m_cloudy = false;
    bool m_windy = false;
};

} // namespace nd
