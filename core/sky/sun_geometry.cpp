// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/sun_geometry.h"

#include "core/sky/angles.h"

#include <algorithm>

namespace nd {

namespace {

struct Vector
{
    double north = 0.0;
    double east = 0.0;
    double up = 0.0;
};

double dot(const Vector &a, const Vector &b)
{
    return a.north * b.north + a.east * b.east + a.up * b.up;
}

Vector cross(const Vector &a, const Vector &b)
{
    return {a.east * b.up - a.up * b.east, a.up * b.north - a.north * b.up,
            a.north * b.east - a.east * b.north};
}

Vector vectorOf(const Horizontal &direction)
{
    const double altitude = direction.altitudeDegrees * kRadiansPerDegree;
    const double azimuth = direction.azimuthDegrees * kRadiansPerDegree;
    return {std::cos(altitude) * std::cos(azimuth), std::cos(altitude) * std::sin(azimuth),
            std::sin(altitude)};
}

/// Two unit vectors of a mount, level or tilted about the east-west line; the third is the east.
struct Basis
{
    Vector axis; ///< The rotation axis, the end that is up.
    Vector zero; ///< Rotation 0, pitch 0.
};

/// The axis points to the pole that is above the horizon.
Basis basisOf(const MountFrame &frame)
{
    if (frame.mode == MountMode::AltAzimuth)
        return {{0.0, 0.0, 1.0}, {1.0, 0.0, 0.0}};
    const double height = std::abs(frame.latitudeDegrees) * kRadiansPerDegree;
    const double side = frame.latitudeDegrees < 0.0 ? -1.0 : 1.0;
    return {{side * std::cos(height), 0.0, std::sin(height)},
            {std::sin(height), 0.0, -side * std::cos(height)}};
}

struct Range
{
    double low = 0.0;
    double high = 0.0;
};

Range rangeOf(double a, double b)
{
    return {std::min(a, b), std::max(a, b)};
}

Range rangeOf(const MovingDirection &moving, const MountFrame &frame)
{
    return rangeOf(axesOf(moving.atFirst, frame).pitchDegrees,
                   axesOf(moving.atLast, frame).pitchDegrees);
}

double gapBetween(const Range &a, const Range &b)
{
    return std::max({0.0, a.low - b.high, b.low - a.high});
}

/// From the half circle of all pitches at `rotationDegrees`.
double distanceOfPitches(double rotationDegrees, const AxisAngles &sun)
{
    const double turn
        = std::remainder(sun.rotationDegrees - rotationDegrees, 360.0) * kRadiansPerDegree;
    const double pitch = sun.pitchDegrees * kRadiansPerDegree;
    if (std::abs(turn) >= std::numbers::pi / 2.0)
        return 90.0 - std::abs(sun.pitchDegrees); // one of its ends is nearest
    return std::asin(std::clamp(std::abs(std::cos(pitch) * std::sin(turn)), 0.0, 1.0))
        * kDegreesPerRadian;
}

double between(const AxisAngles &a, const AxisAngles &b, const MountFrame &frame)
{
    return angleBetween(directionOf(a, frame), directionOf(b, frame));
}

/// Whether a turn of `turnDegrees` comes by what is `towardsDegrees` from its beginning.
bool passes(double turnDegrees, double towardsDegrees)
{
    return towardsDegrees * turnDegrees >= 0.0 && std::abs(towardsDegrees) <= std::abs(turnDegrees);
}

/// From the way of the rotation alone; `turnDegrees` from `from`, which may be negative.
double distanceOfTurn(const AxisAngles &from, double turnDegrees, const AxisAngles &sun,
                      const MountFrame &frame)
{
    const double towards = std::remainder(sun.rotationDegrees - from.rotationDegrees, 360.0);
    const AxisAngles end{from.rotationDegrees + turnDegrees, from.pitchDegrees};
    const AxisAngles abreast{sun.rotationDegrees, from.pitchDegrees};
    const AxisAngles &nearest = passes(turnDegrees, towards) ? abreast : end;
    return std::min(between(from, sun, frame), between(nearest, sun, frame));
}

/// From the way of the pitch alone.
double distanceOfTilt(const AxisAngles &from, double toPitchDegrees, const AxisAngles &sun,
                      const MountFrame &frame)
{
    const double turn = (sun.rotationDegrees - from.rotationDegrees) * kRadiansPerDegree;
    const double pitch = sun.pitchDegrees * kRadiansPerDegree;
    const Range range = rangeOf(from.pitchDegrees, toPitchDegrees);
    const double foot
        = std::atan2(std::sin(pitch), std::cos(pitch) * std::cos(turn)) * kDegreesPerRadian;
    AxisAngles nearest = from;
    nearest.pitchDegrees = std::clamp(foot, range.low, range.high);
    const AxisAngles low{from.rotationDegrees, range.low};
    const AxisAngles high{from.rotationDegrees, range.high};
    return std::min(
        {between(nearest, sun, frame), between(low, sun, frame), between(high, sun, frame)});
}

/// From the part of a parallel within `reachDegrees` of `middle`.
double distanceOfParallel(const AxisAngles &middle, double reachDegrees, const AxisAngles &sun,
                          const MountFrame &frame)
{
    const double turn = std::remainder(sun.rotationDegrees - middle.rotationDegrees, 360.0);
    AxisAngles nearest = middle;
    nearest.rotationDegrees += std::clamp(turn, -reachDegrees, reachDegrees);
    return between(nearest, sun, frame);
}

} // namespace

AxisAngles axesOf(const Horizontal &direction, const MountFrame &frame)
{
    const Basis basis = basisOf(frame);
    const Vector vector = vectorOf(direction);
    const double along = dot(vector, basis.zero);
    return {wrapped(std::atan2(vector.east, along) * kDegreesPerRadian, 360.0),
            std::atan2(dot(vector, basis.axis), std::hypot(along, vector.east))
                * kDegreesPerRadian};
}

Horizontal directionOf(const AxisAngles &axes, const MountFrame &frame)
{
    const Basis basis = basisOf(frame);
    const double pitch = axes.pitchDegrees * kRadiansPerDegree;
    const double rotation = axes.rotationDegrees * kRadiansPerDegree;
    const double along = std::cos(pitch) * std::cos(rotation);
    const double east = std::cos(pitch) * std::sin(rotation);
    const double north = along * basis.zero.north + std::sin(pitch) * basis.axis.north;
    const double up = along * basis.zero.up + std::sin(pitch) * basis.axis.up;
    return {std::atan2(up, std::hypot(north, east)) * kDegreesPerRadian,
            wrapped(std::atan2(east, north) * kDegreesPerRadian, 360.0)};
}

double angleBetween(const Horizontal &a, const Horizontal &b)
{
    const Vector first = vectorOf(a);
    const Vector second = vectorOf(b);
    const Vector product = cross(first, second);
    return std::atan2(std::sqrt(dot(product, product)), dot(first, second)) * kDegreesPerRadian;
}

double sunDistanceOfMotion(const std::optional<Horizontal> &start, const MovingDirection &end,
                           const MovingDirection &sun, const MountFrame &frame)
{
    if (!start)
        return 0.0;
    const double from = axesOf(*start, frame).pitchDegrees;
    const Range to = rangeOf(end, frame);
    return gapBetween({std::min(from, to.low), std::max(from, to.high)}, rangeOf(sun, frame));
}

double sunDistanceOfShortWay(const Horizontal &start, const Horizontal &end, const Horizontal &sun,
                             const MountFrame &frame)
{
    const AxisAngles from = axesOf(start, frame);
    const AxisAngles to = axesOf(end, frame);
    const AxisAngles at = axesOf(sun, frame);
    const double turn = std::remainder(to.rotationDegrees - from.rotationDegrees, 360.0);
    const double towards = std::remainder(at.rotationDegrees - from.rotationDegrees, 360.0);
    const Range pitches = rangeOf(from.pitchDegrees, to.pitchDegrees);
    const bool isBetween = at.pitchDegrees >= pitches.low && at.pitchDegrees <= pitches.high
        && passes(turn, towards);
    if (isBetween)
        return 0.0;
    return std::min({distanceOfTurn(from, turn, at, frame), distanceOfTurn(to, -turn, at, frame),
                     distanceOfTilt(from, to.pitchDegrees, at, frame),
                     distanceOfTilt(to, from.pitchDegrees, at, frame)});
}

double sunDistanceOfRotation(const Horizontal &start, const MovingDirection &sun,
                             const MountFrame &frame)
{
    return sunDistanceOfMotion(start, {start, start}, sun, frame);
}

double sunDistanceOfPitch(const Horizontal &start, const MovingDirection &sun,
                          const MountFrame &frame)
{
    const double rotation = axesOf(start, frame).rotationDegrees;
    return std::min(distanceOfPitches(rotation, axesOf(sun.atFirst, frame)),
                    distanceOfPitches(rotation, axesOf(sun.atLast, frame)));
}

double sunDistanceOfPatch(const Horizontal &middle, const AxisAngles &reach, const Horizontal &sun,
                          const MountFrame &frame)
{
    const AxisAngles from = axesOf(middle, frame);
    const AxisAngles at = axesOf(sun, frame);
    AxisAngles low = from;
    AxisAngles high = from;
    low.pitchDegrees = std::max(from.pitchDegrees - reach.pitchDegrees, -90.0);
    high.pitchDegrees = std::min(from.pitchDegrees + reach.pitchDegrees, 90.0);
    const double turn = std::remainder(at.rotationDegrees - from.rotationDegrees, 360.0);
    const bool isAbreast = std::abs(turn) <= reach.rotationDegrees;
    if (isAbreast && at.pitchDegrees >= low.pitchDegrees && at.pitchDegrees <= high.pitchDegrees)
        return 0.0;
    double nearest = std::min(distanceOfParallel(low, reach.rotationDegrees, at, frame),
                              distanceOfParallel(high, reach.rotationDegrees, at, frame));
    for (const double side : {-reach.rotationDegrees, reach.rotationDegrees}) {
        AxisAngles edge = low;
        edge.rotationDegrees += side;
        nearest = std::min(nearest, distanceOfTilt(edge, high.pitchDegrees, at, frame));
    }
    return nearest;
}

} // namespace nd
