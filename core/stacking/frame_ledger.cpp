// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stacking/frame_ledger.h"

#include <algorithm>

namespace nd {

namespace {

constexpr int kMostAtOnce = 2000;

} // namespace

void FrameLedger::reset()
{
    m_taken.reset();
    m_stacked = 0;
    m_waiting.clear();
}

std::optional<FrameLedger::Milliseconds> FrameLedger::oldestWaiting() const
{
    return m_waiting.empty() ? std::nullopt : std::optional(m_waiting.front());
}

/// The first `frames` that wait: of those that came together nobody knows which were stacked, and
/// the stacked ones are put first.
std::vector<JudgedFrame> FrameLedger::judge(int frames, int accepted)
{
    std::vector<JudgedFrame> judged;
    for (int i = 0; i < frames && !m_waiting.empty(); ++i) {
        judged.push_back({m_waiting.front(), i < accepted});
        m_waiting.pop_front();
    }
    return judged;
}

std::vector<JudgedFrame> FrameLedger::observe(Milliseconds at, int taken, int stacked,
                                              Milliseconds patience)
{
    if (!m_taken || taken < *m_taken || stacked < m_stacked) {
        m_waiting.clear();
        m_taken = taken;
        m_stacked = stacked;
        return {};
    }
    const int newFrames = std::min(taken - *m_taken, kMostAtOnce);
    const int accepted = stacked - m_stacked;
    const auto waiting = static_cast<int>(m_waiting.size());
    m_taken = taken;
    m_stacked = stacked;
    m_waiting.insert(m_waiting.end(), static_cast<std::size_t>(newFrames), at);
    // What waited is judged by a newer frame; those that came now are if they were stacked.
    const int older = newFrames > 0 ? std::max(waiting, accepted) : accepted;
    std::vector<JudgedFrame> judged = judge(older, accepted);
    while (!m_waiting.empty() && at - m_waiting.front() >= patience) {
        const auto late = judge(1, 0);
        judged.insert(judged.end(), late.begin(), late.end());
    }
    return judged;
}

} // namespace nd
