// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <chrono>
#include <vector>

namespace nd {

/// Where times stand on a timeline. Value type.
struct TimelineScale
{
    using Milliseconds = std::chrono::milliseconds;

    QRectF plot;
    Milliseconds from{0};
    Milliseconds to{0};

    double xOf(Milliseconds utc) const;
    Milliseconds timeAt(double x) const;
    /// From one time that is written to the next: round, and `leastPixels` apart.
    Milliseconds step(double leastPixels) const;
    /// The times that are multiples of `step` by a clock that is `offset` ahead.
    std::vector<Milliseconds> ticks(Milliseconds step, Milliseconds offset) const;
};

} // namespace nd
