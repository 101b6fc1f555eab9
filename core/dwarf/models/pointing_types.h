// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sky/angles.h"
#include "core/sky/rise_set.h"

#include <QDateTime>
#include <QMetaType>
#include <QString>

#include <cmath>
#include <optional>
#include <vector>

namespace nd {

/// What goes on the wire and what is shown of the name of a target.
inline constexpr int kLongestTargetName = 64;

/// What turns the telescope to the stars; one at a time.
enum class PointingTask {
    Calibration, ///< 11000: it finds out how it stands.
    Goto, ///< 11002, 11003
    OneClickGoto, ///< 11013, 11014: sky search, focus, calibration and GOTO in one.
    PolarAlignment, ///< 11018: how far its axis is off the pole.
};

/// How far it is, in the order in which they come.
enum class PointingStage {
    Starting, ///< Asked for; the telescope has not said anything yet.
    SkySearch, ///< One-click GOTO only: it looks for open sky.
    Focusing,
    Calibrating, ///< As a part of one-click GOTO.
    Moving,
    Solving, ///< It recognises the stars in a picture.
    Stopping,
};

/// What is going on.
struct PointingRun
{
    PointingTask task = PointingTask::Goto;
    PointingStage stage = PointingStage::Starting;
    QString name; ///< Of the target; empty if nobody told.
    int solves = 0; ///< Pictures that it tried to recognise, as it counts them (15210).
    int failedSolves = 0; ///< Those of them that it did not recognise (-11500).
    bool isOurs = false; ///< Asked for by this program, in this connection.

    bool operator==(const PointingRun &) const = default;
};

/// What became of something that was asked for here.
struct PointingEnd
{
    PointingTask task = PointingTask::Goto;
    PointingStage stage = PointingStage::Starting; ///< Where it ended if it failed.
    QString name;
    bool wasStopped = false; ///< By a person.
    std::optional<Error> error; ///< Nothing: it was done, or stopped.

    bool isDone() const { return !wasStopped && !error; }
    bool operator==(const PointingEnd &) const = default;
};

/// What a GOTO found: where the telescope was then. Neither generation reports where it looks.
struct FoundTarget
{
    SkyTarget place;
    QString name;
    QDateTime utc;
};

/// One measurement of the polar axis, as the telescope tells it: by how much it is to be turned.
/// Source: dwarf-api-2.0 section 4.10.20 (positive is clockwise, and up); degrees by the field
/// notes (section 3); that it is the way to turn, not the way it is off, by clients used on the
/// sky.
struct PolarTry
{
    QDateTime utc;
    double azimuthErrorDegrees = 0.0; ///< Positive: turn it clockwise, seen from above.
    double altitudeErrorDegrees = 0.0; ///< Positive: tilt it up.
    std::optional<double> latitudeDegrees = {}; ///< Where it was measured.

    /// How far the axis is from the pole. A turn of the tripod moves it less the nearer the pole is
    /// to the zenith; as much as it is turned where nobody knows the latitude.
    double totalDegrees() const
    {
        const double part = latitudeDegrees ? std::cos(*latitudeDegrees * kRadiansPerDegree) : 1.0;
        return std::hypot(azimuthErrorDegrees * part, altitudeErrorDegrees);
    }
    bool operator==(const PolarTry &) const = default;
};

using PolarTries = std::vector<PolarTry>;

} // namespace nd

Q_DECLARE_METATYPE(nd::PointingEnd)
