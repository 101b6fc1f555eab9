// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/guard/attitude_count.h"

#include <algorithm>

namespace nd {

namespace {

AxisAngles mirrored(const AxisAngles &attitude)
{
    return {-attitude.rotationDegrees, attitude.pitchDegrees};
}

} // namespace

void AttitudeCount::forget()
{
    m_clockwise.forget();
    m_anticlockwise.forget();
}

/// However the mount stands, yaw and pitch are those of a level one.
void AttitudeCount::note(const std::vector<PointingEstimate::Sight> &sights, double errorDegrees,
                         const AxisAngles &attitude)
{
    if (sights.empty())
        return;
    const Horizontal &direction = sights.front().direction;
    for (const PointingEstimate::Sight &other : sights)
        errorDegrees = std::max(errorDegrees, angleBetween(direction, other.direction));
    const std::vector<PointingEstimate::Sight> level{{direction, MountFrame{}}};
    m_clockwise.note(level, errorDegrees, attitude);
    m_anticlockwise.note(level, errorDegrees, mirrored(attitude));
}

/// By places half a turn apart both ways are right: that proves neither, and is not counted.
bool AttitudeCount::isProven() const
{
    return m_clockwise.isProven() != m_anticlockwise.isProven();
}

std::optional<Horizontal> AttitudeCount::directionAt(const AxisAngles &attitude) const
{
    if (!isProven())
        return std::nullopt;
    const auto sights = m_clockwise.isProven() ? m_clockwise.sightsAt(attitude)
                                               : m_anticlockwise.sightsAt(mirrored(attitude));
    return sights.front().direction;
}

double AttitudeCount::errorDegrees() const
{
    return std::max(m_clockwise.errorDegrees(), m_anticlockwise.errorDegrees());
}

} // namespace nd
