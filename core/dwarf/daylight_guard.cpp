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

/// Of a clock that was set on purpose, as in the demo, the time is right by definition.
bool DaylightGuard::isClockTrusted() const
{
    return m_clock.isShifted() || clockFault() == ClockFault::None;
}

std::optional<Site> DaylightGuard::sunSite() const
{
    return isClockTrusted() ? knownSite() : std::nullopt;
}

bool DaylightGuard::sunMayBeUp() const
{
    if (!isClockTrusted() || m_isEstimate)
        return true;
    const std::optional<double> altitude = sunAltitudeDegrees();
    return !altitude || *altitude > kSunActiveAltitudeDegrees;
}

} // namespace nd
