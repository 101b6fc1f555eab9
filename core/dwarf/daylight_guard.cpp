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
/// was off, unless that would have been for longer than telescopes lie about.
constexpr auto kLongestLag = 14h;
constexpr auto kLongestRest = 30 * 24h;
constexpr auto kLongestLead = 24h;

double sunAltitude(const Site &site, const QDateTime &utc)
{
    return horizontalOf(sunPlace(utc), site, utc).altitudeDegrees;
}

/// A clock that is weeks off is none that a zone was mistaken for: the wrong day, month or year.
bool isOnAnotherDay(std::chrono::milliseconds ahead)
{
    return ahead > kLongestLead || ahead < -kLongestRest;
}

} // namespace

/// Of what is known only the day of the build holds for other clocks, too: nights were recorded by
/// this one, right or wrong.
void DaylightGuard::noteOtherClock(std::chrono::milliseconds ahead)
{
    const bool isSameDay = ahead >= -kLongestLag && ahead <= kLongestLead;
    const QDateTime other = utc().addMSecs(ahead.count());
    const bool isPlausible = isSameDay
        || (isOnAnotherDay(ahead)
            && nd::clockFault(other, {m_evidence.built, {}}) == ClockFault::None);
    if (isPlausible && std::chrono::abs(ahead) > kClocksAgree)
        m_otherClockAhead = ahead;
}

void DaylightGuard::confirmClock()
{
    m_isClockConfirmed = true;
}

std::optional<std::chrono::milliseconds> DaylightGuard::clockDoubt() const
{
    if (m_isClockConfirmed || m_clock.isShifted() || !m_otherClockAhead)
        return std::nullopt;
    if (isOnAnotherDay(*m_otherClockAhead))
        return m_otherClockAhead;
    if (!m_site)
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
