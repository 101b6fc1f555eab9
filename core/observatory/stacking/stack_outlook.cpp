// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/stacking/stack_outlook.h"

#include "core/dwarf/models/stacking_types.h"

#include <algorithm>
#include <cmath>

namespace nd {

namespace {

double inSeconds(std::chrono::milliseconds time)
{
    return std::chrono::duration<double>(time).count();
}

} // namespace

StackOutlook stackOutlook(const StackMonitor &monitor, const StackRun &run,
                          const std::optional<std::chrono::milliseconds> &sinksIn)
{
    StackOutlook outlook{monitor.timeLeft(), monitor.stackedInTheEnd(), sinksIn, {}};
    const bool isKnown = outlook.sinksFirst() && run.stacked && outlook.stackedInTheEnd;
    if (!isKnown || outlook.left->count() <= 0)
        return outlook;
    const double share = inSeconds(*sinksIn) / inSeconds(*outlook.left);
    const int more = std::max(0, *outlook.stackedInTheEnd - *run.stacked);
    outlook.stackedByThen = *run.stacked + int(std::floor(share * more));
    return outlook;
}

} // namespace nd
