// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sky/horizon/horizon_mask.h"
#include "core/sky/tonight/night_course.h"

#include <vector>

namespace nd {

// What trees and houses leave of a course. Pure functions, any thread.

/// A horizon with what can be said of it at once: below its lowest point all is hidden, over its
/// highest one nothing is.
struct HorizonBand
{
    explicit HorizonBand(const HorizonMask &horizon);

    HorizonMask mask;
    double lowestSine = 0.0; ///< Of the true altitude.
    double highestSine = 0.0;
};

/// When it is over the horizon and above an altitude of this sine, in order. What the sky turns
/// past in less than two minutes may be missed; edges are found within five seconds.
std::vector<NightSpan> clearTimes(double leastSine, const NightCourse &course,
                                  const NightTurn &turn, const HorizonBand &horizon);
/// Where it is highest within these times; they are not empty.
void setHighest(NightCourse &course, const NightTurn &turn, const std::vector<NightSpan> &clear);

} // namespace nd
