// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sky_clock.h"
#include "core/sky/coordinates.h"

#include <optional>

namespace nd {

/// Says whether the Sun may be up. GUI thread; owned by the composition root, passed by reference.
///
/// Without a site the safe answer is given: it may be.
class DaylightGuard
{
public:
    explicit DaylightGuard(const SkyClock &clock) : m_clock(clock) {}

    /// An estimate is only good to tell day from night.
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
    /// Altitude of the Sun's centre, geometric; nullopt without a site.
    std::optional<double> sunAltitudeDegrees() const;
    /// True above -10 degrees, or if unknown.
    bool sunMayBeUp() const;

private:
    const SkyClock &m_clock;
    std::optional<Site> m_site;
    bool m_isEstimate = false;
};

} // namespace nd
