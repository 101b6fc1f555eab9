// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stacking/need_watch.h"

#include <algorithm>
#include <cmath>

namespace nd {

using namespace std::chrono_literals;

namespace {

constexpr auto kMemory = 1h;
constexpr std::size_t kFewestSteps = 3;
/// What is measured is uncertain: it has to be short by a tenth.
constexpr double kDoubt = 0.9;

} // namespace

void NeedWatch::reset()
{
    m_steps.clear();
    m_left.reset();
}

void NeedWatch::observe(Milliseconds at, double left)
{
    if (m_left == left) {
        m_steps.back().at = at;
        return;
    }
    if (m_left && left > *m_left) // it was charged, or emptied
        m_steps.clear();
    m_left = left;
    if (!m_steps.empty())
        m_steps.pop_back();
    m_steps.insert(m_steps.end(), 2, Step{at, left});
    while (m_steps.size() > kFewestSteps + 1 && at - m_steps.front().at > kMemory)
        m_steps.pop_front();
}

std::optional<NeedWatch::Milliseconds> NeedWatch::lasts() const
{
    if (m_steps.size() < kFewestSteps + 1)
        return std::nullopt;
    // The first value was met somewhere in its step.
    const Step &first = m_steps.at(1);
    const Step &last = m_steps.at(m_steps.size() - 2);
    const double used = first.left - last.left;
    if (used <= 0.0 || last.at <= first.at)
        return std::nullopt;
    const double perMillisecond = used / static_cast<double>((last.at - first.at).count());
    const Milliseconds after(std::llround((last.left - m_reserve) / perMillisecond));
    // It goes on between the steps: what needs it does, too.
    return std::max(Milliseconds(0), after - (m_steps.back().at - last.at));
}

bool NeedWatch::isShort(const std::optional<Milliseconds> &needed) const
{
    if (m_left && *m_left <= m_alarming)
        return true;
    const std::optional<Milliseconds> lasting = lasts();
    return needed && lasting
        && static_cast<double>(lasting->count()) < kDoubt * static_cast<double>(needed->count());
}

} // namespace nd
