// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sky/altitude_curve.h"
#include "core/sky/horizon/horizon_mask.h"
#include "core/sky/night.h"

namespace nd {

/// From when to when something lasts.
struct TimeSpan
{
    QDateTime begins;
    QDateTime ends;

    bool operator==(const TimeSpan &) const = default;
};

/// The way of a target and of the Moon through one night, and what comes next of the target.
/// Value type.
struct TargetCourse
{
    Night night;
    QDateTime from; ///< A bit before sunset; noon where the Sun does not set or rise.
    QDateTime to;
    double limitDegrees = 0.0;
    HorizonMask horizon; ///< Empty: level.
    std::vector<CurvePoint> target; ///< Apparent altitudes; empty without a target.
    std::vector<CurvePoint> moon;
    std::vector<TimeSpan> aboveLimit; ///< Over limit and horizon, within from and to.
    std::vector<TimeSpan> clear; ///< Over the horizon, whatever the limit.
    Passage next; ///< From `computedAt` for a day.
    QDateTime computedAt;

    /// Where the target is highest between `from` and `to`.
    std::optional<CurvePoint> highest() const;
    /// When it crosses the meridian between `from` and `to`, at its highest; nothing when it does
    /// not.
    std::optional<QDateTime> meridian() const;
    /// False once something of `next` is over, or another night has come.
    bool isFresh(const QDateTime &utc) const;
    /// Trees or houses hide it then, though it is over the level horizon.
    bool isHiddenAt(const QDateTime &utc) const;
    /// When it comes over the horizon next; nothing: not before `to`.
    std::optional<QDateTime> clearAfter(const QDateTime &utc) const;
};

/// Takes milliseconds: not on the GUI thread. Pure.
TargetCourse targetCourse(const std::optional<SkyTarget> &target, const Night &night,
                          double limitDegrees, const HorizonMask &horizon, const QDateTime &utc);
/// When a curve of apparent altitudes is over the horizon.
std::vector<TimeSpan> clearSpans(const std::vector<CurvePoint> &curve, const HorizonMask &horizon);
/// Between two points of a curve; nothing outside.
std::optional<double> altitudeAt(const std::vector<CurvePoint> &curve, const QDateTime &utc);

} // namespace nd
