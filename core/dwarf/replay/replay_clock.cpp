// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/replay/replay_clock.h"

#include <algorithm>
#include <utility>

namespace nd {

void ReplayClock::after(Milliseconds delay, QObject *context, std::function<void()> task)
{
    m_tasks.emplace(m_now + std::max(delay, Milliseconds(0)), Task{context, std::move(task)});
}

void ReplayClock::advanceTo(Milliseconds end, const std::function<void()> &settle)
{
    while (!m_tasks.empty() && m_tasks.begin()->first <= end) {
        const auto node = m_tasks.extract(m_tasks.begin());
        m_now = std::max(m_now, node.key());
        if (node.mapped().context) {
            node.mapped().run();
            settle();
        }
    }
    m_now = std::max(m_now, end);
}

} // namespace nd
