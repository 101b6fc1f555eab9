// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/guard/pointing_estimate.h"

#include <vector>

namespace nd {

/// What the positions of the axes (14011) say of where the telescope looks. Value type.
///
/// They are degrees, right and up positive, counted from where the motors were reset; without a
/// reset the telescope refuses to tell them (-14520). Source: styelz/astro_dwarf, tried on
/// hardware; the maker's document has no word on them. So they are believed only after they agreed
/// at places that were known otherwise within kAllowanceDegrees, with each axis elsewhere by
/// kLeastTurnDegrees at least, as seen on the sky, and not by half a turn; what contradicts them
/// begins that anew.
class AxisCount
{
public:
    static constexpr double kLeastTurnDegrees = 5.0;
    /// That a position may be off by itself: gears, and a place that was solved at the edge.
    static constexpr double kAllowanceDegrees = 1.0;

    /// The motors may have been reset, or the mount was put elsewhere.
    void forget() { m_frames.clear(); }
    /// How the mount stands; nothing: not told.
    void setMode(std::optional<MountMode> mode);
    /// `sights` are known to be right within `errorDegrees` while the axes are at `axes`.
    void note(const std::vector<PointingEstimate::Sight> &sights, double errorDegrees,
              const AxisAngles &axes);
    bool isProven() const;
    /// Where it looks with its axes there; empty while that is not proven.
    std::vector<PointingEstimate::Sight> sightsAt(const AxisAngles &axes) const;
    /// Of sightsAt().
    double errorDegrees() const;

private:
    struct Known
    {
        PointingEstimate::Sight sight;
        AxisAngles axes; ///< Their positions then.
        double errorDegrees = 0.0;

        /// Known so well, and so far from the pole of the rotation, that others are held against
        /// it.
        bool isGood() const;
    };

    /// One way the mount may stand.
    struct Frame
    {
        Known first; ///< What all is held against: small errors must not add up.
        Known best; ///< The newest of those that were known best.
        AxisAngles farthest; ///< From the first, either way, on the sky, as reckoned.

        MountMode mode() const { return first.sight.frame.mode; }
        bool isProven() const;
        /// False: it contradicts.
        bool take(const Known &next);
    };

    std::vector<Frame> m_frames;
};

} // namespace nd
