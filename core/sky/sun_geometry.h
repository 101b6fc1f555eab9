// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sky/coordinates.h"

#include <optional>

namespace nd {

// How near the Sun a motion of a two-axis mount may come. Pure functions, callable from any
// thread. Places are geometric: refraction, which lifts the Sun by 0.6 degrees at most, is left out
// on both sides. The mount is taken to stand level, or, tilted, exactly on the pole.

/// The Sun is looked after above this altitude of its centre: between nautical and civil twilight,
/// room for the error of a site.
inline constexpr double kSunActiveAltitudeDegrees = -10.0;
/// No aimed motion, and nothing that is tracked, comes nearer to the Sun's centre.
inline constexpr double kSunAimedLimitDegrees = 30.0;
/// Nearer than this, motion by hand is no faster than kSunSlowDegreesPerSecond.
inline constexpr double kSunSlowLimitDegrees = 20.0;
inline constexpr double kSunSlowDegreesPerSecond = 1.0;
/// Motion by hand stops here.
inline constexpr double kSunStopLimitDegrees = 10.0;

/// An aimed motion takes no longer, in seconds: so long the Sun and the target move on before it
/// arrives. Each climbs or sinks 0.21 degrees in it at most, so that a motion is refused no more
/// than half a degree outside the limit.
inline constexpr double kLongestSlewSeconds = 50.0;
/// Added to the limit for the errors of the Sun's place and of the arithmetic.
inline constexpr double kSunPlaceErrorDegrees = 0.02;

/// How the mount stands: rotation about the zenith, or about the celestial pole.
enum class MountMode { AltAzimuth, Equatorial };

/// The mount at a place; the latitude matters for the tilted one alone.
struct MountFrame
{
    MountMode mode = MountMode::AltAzimuth;
    double latitudeDegrees = 0.0;
};

/// Where the axes stand: rotation clockwise as seen from above, 0 to 360; pitch from -90 to 90, up
/// to the rotation axis. Azimuth and altitude if the mount is level.
struct AxisAngles
{
    double rotationDegrees = 0.0;
    double pitchDegrees = 0.0;

    bool operator==(const AxisAngles &) const = default;
};

AxisAngles axesOf(const Horizontal &direction, const MountFrame &frame);
Horizontal directionOf(const AxisAngles &axes, const MountFrame &frame);

/// Angle between two directions in degrees.
double angleBetween(const Horizontal &a, const Horizontal &b);

/// A direction when a motion begins and kLongestSlewSeconds later.
struct MovingDirection
{
    Horizontal atFirst;
    Horizontal atLast;
};

/// The smallest angle between the Sun and anything that comes into view on the way from `start` to
/// `end`.
///
/// Nobody tells which axis goes first, how fast each is and which way round the rotation goes.
/// Every ratio of two speeds is possible, so that the ways through a pair of angles fill the
/// rectangle between them; both ways round, the rectangles fill the whole ring between the two
/// pitches. The result is the Sun's distance from that ring, which no way undercuts and one of
/// those that turn one axis after the other reaches, unless the Sun is in the ring: then it is 0.
/// So it is if nobody knows where the motion starts.
double sunDistanceOfMotion(const std::optional<Horizontal> &start, const MovingDirection &end,
                           const MovingDirection &sun, const MountFrame &frame);
/// The same for the ways that turn the rotation the shorter way round, while nothing in the sky
/// moves: to tell a person which way is the trouble.
double sunDistanceOfShortWay(const Horizontal &start, const Horizontal &end, const Horizontal &sun,
                             const MountFrame &frame);
/// The same as sunDistanceOfMotion() for the rotation axis alone, to wherever: a circle.
double sunDistanceOfRotation(const Horizontal &start, const MovingDirection &sun,
                             const MountFrame &frame);
/// The same for the pitch axis alone, to wherever: from pole to pole of the rotation axis.
double sunDistanceOfPitch(const Horizontal &start, const MovingDirection &sun,
                          const MountFrame &frame);

/// The smallest angle between the Sun and all that lies within `reach` of `middle` in rotation and
/// in pitch.
double sunDistanceOfPatch(const Horizontal &middle, const AxisAngles &reach, const Horizontal &sun,
                          const MountFrame &frame);

/// Whether an aimed motion with this distance is refused.
constexpr bool isTooNearTheSun(double distanceDegrees)
{
    // Written so that NaN is refused.
    return !(distanceDegrees >= kSunAimedLimitDegrees + kSunPlaceErrorDegrees);
}

} // namespace nd
