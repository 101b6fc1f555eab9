// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/daylight_guard.h"

#include "core/sky/apparent_place.h"
#include "core/sky/sun_geometry.h"

namespace nd {

using namespace std::chrono_literals;

namespace {

/// The Sun goes a degree and a quarter in this.
constexpr auto kClocksAgree = 5min;
/// No time zone is further off. A telescope that lags more has a clock that stood still while it
/// was off.
constexpr auto kLongestLag = 14h;
constexpr auto kLongestLead = 24h;

double sunAltitude(const Site &site, const QDateTime &utc)
{
    return horizontalOf(sunPlace(utc), site, utc).altitudeDegrees;
}

} // namespace

void DaylightGuard::noteOtherClock(std::chrono::milliseconds ahead)
{
    const bool isPlausible = ahead >= -kLongestLag && ahead <= kLongestLead;
    if (isPlausible && std::chrono::abs(ahead) > kClocksAgree)
        m_otherClockAhead = ahead;
}

void DaylightGuard::confirmClock()
{
    m_isClockConfirmed = true;
}

std::optional<std::chrono::milliseconds> DaylightGuard::clockDoubt() const
{
    if (m_isClockConfirmed || m_clock.isShifted() || !m_otherClockAhead || !m_site)
        return std::nullopt;
    const QDateTime other = utc().addMSecs(m_otherClockAhead->count());
    const bool isDay = sunAltitude(*m_site, other) > kSunActiveAltitudeDegrees;
    return isDay ? m_otherClockAhead : std::nullopt;
}

std::optional<double> DaylightGuard::sunAltitudeDegrees() const
{
    return m_site ? std::optional(sunAltitude(*m_site, m_clock.utc())) : std::nullopt;
}

/// Of a clock that was set on purpose, as in the demo, the time is right by definition.
bool DaylightGuard::isClockTrusted() const
{
    return m_clock.isShifted() || (clockFault() == ClockFault::None && !clockDoubt());
}

std::optional<Site> DaylightGuard::sunSite() const
{
    return isClockTrusted() ? m_site : std::nullopt;
}

bool DaylightGuard::sunMayBeUp() const
{
    if (!isClockTrusted())
        return true;
    const std::optional<double> altitude = sunAltitudeDegrees();
    return !altitude || *altitude > kSunActiveAltitudeDegrees;
}

} // namespace nd
