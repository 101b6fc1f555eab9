// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/guard/axis_count.h"

#include <optional>
#include <vector>

namespace nd {

/// What the gyro (15295, V3) says of where the telescope looks. Value type.
///
/// Nobody published from where its angles count, which way the yaw goes, and whether it sits in the
/// tube at all. So it is believed as the axes are, after it agreed at places that were known
/// otherwise, with the yaw taken either way. It needs no motor: a reset leaves it as it is, and so
/// does a mount that is turned on its feet.
class AttitudeCount
{
public:
    void forget();
    /// `sights` are known to be right within `errorDegrees` with this yaw (its rotation) and pitch.
    void note(const std::vector<PointingEstimate::Sight> &sights, double errorDegrees,
              const AxisAngles &attitude);
    bool isProven() const;
    /// Where it looks with that attitude; nothing while that is not proven.
    std::optional<Horizontal> directionAt(const AxisAngles &attitude) const;
    /// Of directionAt().
    double errorDegrees() const;

private:
    AxisCount m_clockwise;
    AxisCount m_anticlockwise;
};

} // namespace nd
