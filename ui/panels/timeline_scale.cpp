// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/timeline_scale.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace nd {

using namespace std::chrono_literals;

namespace {

constexpr std::array<std::chrono::seconds, 12> kSteps{10s,   30s,   1min, 2min, 5min, 10min,
                                                      15min, 30min, 1h,   2h,   4h,   24h};

} // namespace

double TimelineScale::xOf(Milliseconds utc) const
{
    const double part = double((utc - from).count()) / double((to - from).count());
    return plot.left() + part * plot.width();
}

TimelineScale::Milliseconds TimelineScale::timeAt(double x) const
{
    const double part = (x - plot.left()) / plot.width();
    return from + Milliseconds(std::llround(part * double((to - from).count())));
}

TimelineScale::Milliseconds TimelineScale::step(double leastPixels) const
{
    const double pixelsPerMillisecond = plot.width() / double((to - from).count());
    const auto found = std::find_if(kSteps.begin(), kSteps.end(), [&](Milliseconds each) {
        return double(each.count()) * pixelsPerMillisecond >= leastPixels;
    });
    return found == kSteps.end() ? kSteps.back() : *found;
}

std::vector<TimelineScale::Milliseconds> TimelineScale::ticks(Milliseconds step,
                                                              Milliseconds offset) const
{
    std::vector<Milliseconds> times;
    const auto first = ((from + offset).count() / step.count() + 1) * step.count();
    for (Milliseconds at = Milliseconds(first) - offset; at <= to; at += step)
        times.push_back(at);
    return times;
}

} // namespace nd
