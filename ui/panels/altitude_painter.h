// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observatory/sky/target_course.h"

#include <QDateTime>
#include <QRectF>
#include <QTimeZone>

#include <optional>

class QPainter;

namespace nd {

/// What an altitude chart shows, and where. `course` outlives it.
struct AltitudeScene
{
    const TargetCourse &course;
    QDateTime now;
    std::optional<QDateTime> mark; ///< Where it is read off.
    QTimeZone zone;
    QRectF plot; ///< From the course's begin to its end, from the horizon to the zenith.
    double width = 0.0; ///< Of the chart around the plot.
};

/// Bands of day and twilight, what stands before the target, hours, curves and marks. GUI thread.
void paintAltitudeScene(QPainter &painter, const AltitudeScene &scene);

} // namespace nd
