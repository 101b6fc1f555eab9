// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/stacking/run_merge.h"

namespace nd {

namespace {

template<typename Value>
bool differs(const std::optional<Value> &one, const std::optional<Value> &other)
{
    return one && other && *one != *other;
}

template<typename Value>
void takeOver(std::optional<Value> &kept, const std::optional<Value> &told)
{
    if (told)
        kept = told;
}

} // namespace

bool countsAnew(const StackRun &kept, const StackRun &told)
{
    return told.taken && kept.taken && *told.taken < *kept.taken;
}

bool isElsewhere(const StackRun &kept, const StackRun &told)
{
    const bool isTold = !told.isTargetAssumed && !kept.isTargetAssumed;
    return (isTold && differs(told.target, kept.target)) || differs(told.total, kept.total);
}

void mergeRun(StackRun &kept, const StackRun &told)
{
    kept.phase = told.phase;
    kept.isOurs = told.isOurs || kept.isOurs;
    takeOver(kept.taken, told.taken);
    takeOver(kept.stacked, told.stacked);
    takeOver(kept.total, told.total);
    takeOver(kept.exposureIndex, told.exposureIndex);
    takeOver(kept.gainIndex, told.gainIndex);
    if (told.target && (!told.isTargetAssumed || !kept.target)) {
        kept.target = told.target;
        kept.isTargetAssumed = told.isTargetAssumed;
    }
}

} // namespace nd
