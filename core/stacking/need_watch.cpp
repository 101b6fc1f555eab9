// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stacking/need_watch.h"

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
    if (m_left == left)
        return;
    if (m_left && left > *m_left) // it was charged, or emptied
        m_steps.clear();
    m_left = left;
    m_steps.push_back({at, left});
    while (m_steps.size() > kFewestSteps && at - m_steps.front().at > kMemory)
        m_steps.pop_front();
}

std::optional<NeedWatch::Milliseconds> NeedWatch::lasts() const
{
    if (m_steps.size() < kFewestSteps)
        return std::nullopt;
    // The first value was met somewhere in its step.
    const Step &first = m_steps.at(1);
    const Step &last = m_steps.back();
    const double used = first.left - last.left;
    if (used <= 0.0 || last.at <= first.at)
        return std::nullopt;
    const double perMillisecond = used / static_cast<double>((last.at - first.at).count());
    return Milliseconds(std::llround((last.left - m_reserve) / perMillisecond));
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
