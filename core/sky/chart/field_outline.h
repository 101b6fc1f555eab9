// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sky/coordinates.h"

#include <array>
#include <vector>

namespace nd {

/// A rectangle on the sky as a camera sees it.
struct ChartField
{
    Equatorial centre;
    double widthDegrees = 0.0;
    double heightDegrees = 0.0;
    /// Of the picture's upper edge: north over east.
    double angleDegrees = 0.0;

    bool operator==(const ChartField &) const = default;
};

/// Its outline, closed, from the upper left corner as seen on the sky; empty if it has no size or
/// is no rectangle any more (180 degrees). `stepsPerSide` at least 1.
std::vector<SkyDirection> fieldOutline(const ChartField &field, int stepsPerSide);

} // namespace nd
