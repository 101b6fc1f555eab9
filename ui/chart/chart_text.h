// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chart_content.h"

namespace nd::text {

/// Where a chart looks: "Looking south-east", "Around 05h 36m, −5°".
QString chartViewText(const ChartView &view);
/// "stars to magnitude 5.6"
QString chartDepthText(double magnitude);
/// "alt 63.2°, az 82.8°", apparent; without a site its place among the stars.
QString chartPlaceText(const ChartMoment &moment, const SkyDirection &direction);
/// "112°", "2.4°", "35′": how wide a chart is.
QString chartFieldText(double degrees);

} // namespace nd::text
