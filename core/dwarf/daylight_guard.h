// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock_check.h"
#include "core/base/sky_clock.h"
#include "core/sky/coordinates.h"

#include <chrono>
#include <optional>

namespace nd {

/// Says whether the Sun may be up. GUI thread; owned by the composition root, passed by reference.
///
/// Without a site the safe answer is given: it may be. None is guessed from the time zone, which
/// says little about where the owner of a laptop has travelled.
class DaylightGuard
{
public:
    explicit DaylightGuard(const SkyClock &clock) : m_clock(clock) {}

    void setSite(const std::optional<Site> &site) { m_site = site; }
    std::optional<Site> site() const { return m_site; }
    /// The time that the sky is computed for.
    QDateTime utc() const { return m_clock.utc(); }
    std::chrono::milliseconds clockOffset() const { return m_clock.offset(); }
    void setClockEvidence(const ClockEvidence &evidence) { m_evidence = evidence; }
    /// Why that can't be the time. A clock that was set to another time, as in the demo, is only
    /// held against the years.
    ClockFault clockFault() const
    {
        return nd::clockFault(utc(), m_clock.isShifted() ? ClockEvidence() : m_evidence);
    }
    /// A second clock, which nobody set by this one, is so much ahead. What can't be one that goes
    /// right is not taken.
    void noteOtherClock(std::chrono::milliseconds ahead);
    /// Somebody looked at this computer's clock, and it is right: no other counts any more.
    void confirmClock();
    /// By how much the other one is ahead if by it the Sun may be up now, or if the two are more
    /// than a day ahead or a month behind, and nobody can tell which of them is right.
    std::optional<std::chrono::milliseconds> clockDoubt() const;
    /// The site while the clock may be right: by a wrong one nobody knows where the Sun is.
    std::optional<Site> sunSite() const;
    /// Altitude of the Sun's centre, geometric; nullopt without a site.
    std::optional<double> sunAltitudeDegrees() const;
    /// True above -10 degrees, or if unknown: without a site, or by a clock that
    /// can't be right or is in doubt.
    bool sunMayBeUp() const;

private:
    bool isClockTrusted() const;

    const SkyClock &m_clock;
    std::optional<Site> m_site;
    ClockEvidence m_evidence;
    std::optional<std::chrono::milliseconds> m_otherClockAhead;
    bool m_isClockConfirmed = false;
};

} // namespace nd
