// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/altitude_curve.h"

#include <algorithm>
#include <cmath>

namespace nd {

namespace {

constexpr int kFewest = 2;
constexpr int kMost = 10'000;

} // namespace

std::vector<CurvePoint> altitudeCurve(const SkyTarget &target, const Site &site,
                                      const QDateTime &from, const QDateTime &to, int count,
                                      const Air &air)
{
    const int points = std::clamp(count, kFewest, kMost);
    const auto length = static_cast<double>(from.msecsTo(to));
    std::vector<CurvePoint> curve;
    curve.reserve(static_cast<std::size_t>(points));
    for (int index = 0; index < points; ++index) {
        const QDateTime utc = from.addMSecs(std::llround(length * index / (points - 1)));
        curve.push_back({utc, horizontalOf(target, site, utc, air)});
    }
    return curve;
}

} // namespace nd
