// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/device/mount_motion.h"

#include <QDateTime>

#include <optional>

namespace nd::sim {

/// How near the Sun a telescope came while its motors turned and the Sun was above -10 degrees.
/// Value type, for the control port: tests prove with it that the program kept it away.
class SunLog
{
public:
    /// From now on.
    void restart(const QDateTime &at);
    /// The clock was put to another time: nothing moved in between.
    void skipTo(const QDateTime &at) { m_since = at; }
    /// What `motion` did since the last call. Call before it changes.
    void note(const MountMotion &motion, const QDateTime &until);
    /// Nothing if the motors have not turned by day.
    std::optional<double> smallestDegrees() const { return m_smallest; }

    static double distanceDegrees(const MountMotion &motion, const QDateTime &utc);

private:
    void look(const MountMotion &motion, const QDateTime &utc);

    QDateTime m_since;
    std::optional<double> m_smallest;
};

} // namespace nd::sim
