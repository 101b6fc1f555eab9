// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/guard/motion_plan.h"
#include "core/sky/sun_geometry.h"

#include <QDateTime>

#include <chrono>
#include <optional>
#include <vector>

namespace nd {

/// An instant on both clocks: the sky's, and the one that motions are timed by.
struct Instant
{
    QDateTime utc;
    std::chrono::milliseconds now{0};
};

/// Where the telescope looks, by dead reckoning from the last place that it solved and the speeds
/// that it was told. Value type, no clock of its own.
///
/// While it is not told how the mount stands (level or tilted), both are reckoned side by side.
/// What reckoning does not know adds up to an error, and above kLargestError nothing is known any
/// more.
class PointingEstimate
{
public:
    /// Of the way gone: speeds are rounded, and nobody says how they ramp up.
    static constexpr double kShareOfWay = 0.05;
    static constexpr double kLargestErrorDegrees = 30.0;
    static constexpr double kSkyDegreesPerSecond = 15.05 / 3600.0;

    /// One reckoning.
    struct Sight
    {
        Horizontal direction;
        MountFrame frame;
    };

    /// Nothing can be known without one.
    void setSite(const std::optional<Site> &site);
    /// Nothing: not told.
    void setMode(std::optional<MountMode> mode);

    void forget();
    /// It follows `place`, which it has just found.
    void setSolved(const Equatorial &place, const Instant &at);
    /// The axes turn so from now on. What was followed before is left; once they rest, the new
    /// place is followed if the telescope follows anything.
    void turn(const AxisRates &rates, const Instant &at);
    /// It follows the stars, or stands still.
    void setFollowing(bool following, const Instant &at);
    /// It was told to stop following the stars and does not say whether it did: both count.
    void doubtFollowing(const Instant &at);
    void addError(double degrees);
    /// Moves the reckoning on.
    void advance(const Instant &to);

    bool isKnown() const { return !m_sights.empty(); }
    bool isFollowing() const { return m_following; }
    bool mayFollow() const { return m_following || m_mayFollow; }
    const AxisRates &rates() const { return m_rates; }
    double errorDegrees() const { return m_error; }
    /// As of the last advance(); empty if unknown.
    const std::vector<Sight> &sights() const { return m_sights; }
    /// The same with the axes at `rates` for `seconds`.
    std::vector<Sight> sightsAfter(const AxisRates &rates, double seconds) const;

private:
    void follow();

    std::optional<Site> m_site;
    std::optional<MountMode> m_mode;
    std::vector<Sight> m_sights;
    std::vector<Equatorial> m_places; ///< What each sight follows, if it does.
    AxisRates m_rates;
    bool m_following = false;
    bool m_mayFollow = false; ///< Reckoned as at rest, with the sky's motion as its error.
    double m_error = 0.0;
    Instant m_since;
};

} // namespace nd
