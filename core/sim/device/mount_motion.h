// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sky/coordinates.h"

#include <QDateTime>

namespace nd::sim {

/// Where an alt-azimuth mount points, as a function of time.
///
/// Value type: a copy can be asked from any thread. Each begin function starts a new motion at the
/// given instant from wherever the mount points then.
class MountMotion
{
public:
    /// Mechanical stops of the altitude axis.
    static constexpr double kLowestAltitude = -15.0;
    static constexpr double kHighestAltitude = 90.0;

    MountMotion(const Site &site, const Horizontal &start);

    void setSite(const Site &site, const QDateTime &at);
    /// Stands still: the sky drifts by.
    void stand(const QDateTime &at);
    /// Follows the stars from where it points.
    void track(const QDateTime &at);
    /// Follows `place`, which is next to where it points.
    void follow(const Equatorial &place, const QDateTime &at);
    /// Turns the axes at constant rates, in degrees per second.
    void turn(double altitudeRate, double azimuthRate, const QDateTime &at);
    /// The turn goes no further than `seconds` after it began, however late somebody ends it.
    void limitTurn(double seconds);
    /// Moves evenly to `target`, arrives after `seconds` and then tracks it.
    void slew(const Equatorial &target, double seconds, const QDateTime &at);

    Horizontal horizontalAt(const QDateTime &utc) const;
    Equatorial equatorialAt(const QDateTime &utc) const;
    bool isTracking() const { return m_kind == Kind::Tracking; }
    bool isTurning() const { return m_kind == Kind::Turning; }
    /// A motor turns: all but standing still.
    bool isDriven() const { return m_kind != Kind::Standing; }
    bool isAtStop(const QDateTime &utc) const;
    double altitudeRate() const { return m_altitudeRate; }
    double azimuthRate() const { return m_azimuthRate; }
    const Site &site() const { return m_site; }

private:
    enum class Kind { Standing, Turning, Tracking, Slewing };

    void begin(Kind kind, const QDateTime &at);

    Site m_site;
    Kind m_kind = Kind::Standing;
    QDateTime m_since;
    Horizontal m_from;
    Equatorial m_target;
    double m_altitudeRate = 0.0;
    double m_azimuthRate = 0.0;
    double m_seconds = 0.0; ///< How long it turns or slews.
};

} // namespace nd::sim
