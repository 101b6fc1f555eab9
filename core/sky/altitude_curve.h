// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sky/rise_set.h"

#include <vector>

namespace nd {

struct CurvePoint
{
    QDateTime utc;
    Horizontal place;
};

/// `count` places of a target (at least 2, at most 10,000), the first at `from`, the last at `to`.
std::vector<CurvePoint> altitudeCurve(const SkyTarget &target, const Site &site,
                                      const QDateTime &from, const QDateTime &to, int count,
                                      const Air &air = Air::standard());

} // namespace nd
