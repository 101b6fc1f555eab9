// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/device/sun_log.h"

#include "core/sky/apparent_place.h"

#include <algorithm>

namespace nd::sim {

namespace {

constexpr double kDaylightDegrees = -10.0;
/// At the fastest rate, 32 degrees per second, a third of a degree.
constexpr qint64 kFineMilliseconds = 10;
/// Who follows the stars stays nearly as far from the Sun.
constexpr qint64 kCoarseMilliseconds = 10'000;
/// A simulator whose clock was put forward by years must not look at each second of them.
constexpr qint64 kMostLooks = 20'000;

} // namespace

void SunLog::restart(const QDateTime &at)
{
    m_since = at;
    m_smallest.reset();
}

void SunLog::note(const MountMotion &motion, const QDateTime &until)
{
    const QDateTime from = m_since;
    m_since = until;
    if (!motion.isDriven() || !from.isValid() || until <= from)
        return;
    const qint64 length = from.msecsTo(until);
    const qint64 wanted = motion.isTracking() ? kCoarseMilliseconds : kFineMilliseconds;
    const qint64 step = std::max(wanted, length / kMostLooks);
    for (qint64 time = 0; time < length; time += step)
        look(motion, from.addMSecs(time));
    look(motion, until);
}

double SunLog::distanceDegrees(const MountMotion &motion, const QDateTime &utc)
{
    return separationDegrees(motion.equatorialAt(utc), sunPlace(utc));
}

void SunLog::look(const MountMotion &motion, const QDateTime &utc)
{
    if (horizontalOf(sunPlace(utc), motion.site(), utc).altitudeDegrees <= kDaylightDegrees)
        return;
    const double distance = distanceDegrees(motion, utc);
    m_smallest = std::min(m_smallest.value_or(distance), distance);
}

} // namespace nd::sim
