// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_limits.h"

#include "core/sky/chart/chart_projection.h"

#include <algorithm>
#include <cmath>

namespace nd {

namespace {

constexpr double kUsualField = 112.0;

} // namespace

ChartLimits ChartLimits::of(double fieldDegrees, double more)
{
    const double field
        = std::clamp(fieldDegrees, ChartProjection::kLeastField, ChartProjection::kMostField);
    const double closer = std::log10(kUsualField / field);
    const double star = 5.6 + 3.4 * closer + more;
    const double object = 6.6 + 5.0 * closer;
    return {star, 2.4 + 4.2 * closer, object, object};
}

} // namespace nd
