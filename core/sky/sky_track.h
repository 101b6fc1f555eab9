// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sky/earth_state.h"
#include "core/sky/rise_set.h"

#include <vector>

namespace nd {

/// A target over one site from one instant on, for hundreds of questions about a week at most:
/// places of bodies are computed every three hours and interpolated, the Moon's within 0.01
/// arcseconds.
///
/// For one thread, while a question is answered.
class SkyTrack
{
public:
    SkyTrack(const SkyTarget &target, const Site &site, const QDateTime &from);

    QDateTime at(double seconds) const;
    Horizontal place(double seconds, const Air &air = {}) const;
    /// Geometric.
    double altitude(double seconds) const { return place(seconds).altitudeDegrees; }
    /// Over the altitude where it rises in standard air.
    double aboveRising(double seconds) const;
    double hourAngleHours(double seconds) const;

private:
    const Vector3 &node(int index) const;
    Vector3 geocentric(double seconds) const;

    SkyTarget m_target;
    Site m_site;
    QDateTime m_from;
    mutable std::vector<std::optional<Vector3>> m_nodes;
};

} // namespace nd
