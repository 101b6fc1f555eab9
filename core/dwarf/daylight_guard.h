// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock_check.h"
#include "core/base/sky_clock.h"
#include "core/sky/coordinates.h"

#include <optional>

namespace nd {

/// Says whether the Sun may be up. GUI thread; owned by the composition root, passed by reference.
///
/// Without a site the safe answer is given: it may be. An estimated site is that of the time zone's
/// main city, and the observer may be far from it: see kEstimateReachDegrees.
class DaylightGuard
{
public:
    /// Nobody who keeps a zone's time stands farther from its main city, so the Sun is at most so
    /// much higher for him: 39 degrees from Shanghai to the west of Xinjiang and 41 from Auckland
    /// to McMurdo are the widest of the zones that people live in.
    static constexpr double kEstimateReachDegrees = 50.0;

    explicit DaylightGuard(const SkyClock &clock) : m_clock(clock) {}

    /// An estimate is only good to tell deep night: the Sun below -60 degrees there.
    void setSite(const std::optional<Site> &site, bool isEstimate = false)
    {
        m_site = site;
        m_isEstimate = isEstimate;
    }
    std::optional<Site> site() const { return m_site; }
    /// The site unless it is an estimate.
    std::optional<Site> knownSite() const { return m_isEstimate ? std::nullopt : m_site; }
    /// The time that the sky is computed for.
    QDateTime utc() const { return m_clock.utc(); }
    void setClockEvidence(const ClockEvidence &evidence) { m_evidence = evidence; }
    /// Why that can't be the time. A clock that was set to another time, as in the demo, is only
    /// held against the years.
    ClockFault clockFault() const
    {
        return nd::clockFault(utc(), m_clock.isShifted() ? ClockEvidence() : m_evidence);
    }
    /// knownSite() while the clock may be right: by a wrong one nobody knows where the Sun is.
    std::optional<Site> sunSite() const;
    /// Altitude of the Sun's centre, geometric; nullopt without a site.
    std::optional<double> sunAltitudeDegrees() const;
    /// True above -10 degrees, if it could be for somebody as near as an estimate is, or if
    /// unknown, as by a clock that can't be right.
    bool sunMayBeUp() const;

private:
    bool isClockTrusted() const;

    const SkyClock &m_clock;
    std::optional<Site> m_site;
    bool m_isEstimate = false;
    ClockEvidence m_evidence;
};

} // namespace nd
