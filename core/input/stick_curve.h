// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace nd {

/// Where a stick stands: x right, y up, each -1 to 1.
struct StickPosition
{
    double x = 0.0;
    double y = 0.0;

    bool operator==(const StickPosition &) const = default;
};

/// Sticks rest within this distance from the middle; the rest of the way is stretched to 0..1.
inline constexpr double kStickDeadZone = 0.15;

/// The position after a round dead zone and an expo curve, fine near the middle; the direction is
/// kept and the distance from the middle is at most 1.
StickPosition shapedStick(const StickPosition &raw);

} // namespace nd
