// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/input/stick_curve.h"

#include <algorithm>
#include <cmath>

namespace nd {

namespace {

constexpr double kExpo = 0.6; // share of the cubic part

} // namespace

StickPosition shapedStick(const StickPosition &raw)
{
    const double distance = std::hypot(raw.x, raw.y);
    // Written so that NaN rests as well.
    if (!(distance > kStickDeadZone))
        return {};
    const double pushed = std::min((distance - kStickDeadZone) / (1.0 - kStickDeadZone), 1.0);
    const double curved = kExpo * pushed * pushed * pushed + (1.0 - kExpo) * pushed;
    return {raw.x / distance * curved, raw.y / distance * curved};
}

} // namespace nd
