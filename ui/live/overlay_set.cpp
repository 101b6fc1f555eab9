// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/overlay_set.h"

#include <algorithm>

namespace nd {

namespace {

constexpr QLatin1String kCrosshair("crosshair");
constexpr QLatin1String kGrid("grid");
constexpr QLatin1String kCircles("circles");
constexpr QLatin1String kStatistics("statistics");
constexpr QLatin1String kPip("pip");
constexpr QLatin1String kPipWidth("pip_width");
constexpr QLatin1String kPipCorner("pip_corner");

} // namespace

QJsonObject toJson(const OverlaySet &overlays)
{
    return {{kCrosshair, overlays.crosshair},
            {kGrid, overlays.grid},
            {kCircles, overlays.circles},
            {kStatistics, overlays.statistics},
            {kPip, overlays.pip},
            {kPipWidth, overlays.pipWidth},
            {kPipCorner, int(overlays.pipCorner)}};
}

OverlaySet overlaysFromJson(const QJsonObject &object)
{
    const OverlaySet fallback;
    OverlaySet overlays;
    overlays.crosshair = object.value(kCrosshair).toBool(fallback.crosshair);
    overlays.grid = object.value(kGrid).toBool(fallback.grid);
    overlays.circles = object.value(kCircles).toBool(fallback.circles);
    overlays.statistics = object.value(kStatistics).toBool(fallback.statistics);
    overlays.pip = object.value(kPip).toBool(fallback.pip);
    overlays.pipWidth = std::clamp(object.value(kPipWidth).toDouble(fallback.pipWidth),
                                   OverlaySet::kSmallestPip, OverlaySet::kLargestPip);
    const int corner = object.value(kPipCorner).toInt(int(fallback.pipCorner));
    if (corner >= Qt::TopLeftCorner && corner <= Qt::BottomRightCorner)
        overlays.pipCorner = Qt::Corner(corner);
    return overlays;
}

} // namespace nd
