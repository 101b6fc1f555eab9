// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sky/coordinates.h"

#include <QDateTime>

#include <array>

namespace nd {

/// Where the Moon goes during a stretch of time, from a few places along it. Value type.
class MoonTrack
{
public:
    MoonTrack(const Site &site, const QDateTime &from, double seconds);

    double illuminatedFraction() const { return m_illuminatedFraction; }
    /// Part of the time that it is above the horizon, 0 to 1.
    double upFraction() const { return m_upFraction; }
    /// Within a tenth of a degree.
    double separationDegrees(const Equatorial &place, double atSeconds) const;

private:
    static constexpr std::size_t kPlaces = 13;

    std::array<SkyDirection, kPlaces> m_places = {};
    double m_seconds = 0.0;
    double m_illuminatedFraction = 0.0;
    double m_upFraction = 0.0;
};

} // namespace nd
