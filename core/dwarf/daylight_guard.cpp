// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/daylight_guard.h"

#include "core/sky/apparent_place.h"
#include "core/sky/sun_geometry.h"

namespace nd {

std::optional<double> DaylightGuard::sunAltitudeDegrees() const
{
    if (!m_site)
        return std::nullopt;
    const QDateTime utc = m_clock.utc();
    return horizontalOf(sunPlace(utc), *m_site, utc).altitudeDegrees;
}

bool DaylightGuard::sunMayBeUp() const
{
    const std::optional<double> altitude = sunAltitudeDegrees();
    // Of two places D degrees apart the Sun's altitudes differ by no more than D.
    const double reach = m_isEstimate ? kEstimateReachDegrees : 0.0;
    return !altitude || *altitude + reach > kSunActiveAltitudeDegrees;
}

} // namespace nd
