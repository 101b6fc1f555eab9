// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sky/bodies.h"
#include "sun_rig.h"
#include "walked_ways.h"

#include "proto/motor.pb.h"

#include <QRandomGenerator>

#include <array>
#include <cmath>
#include <functional>
#include <map>

namespace nd {

/// Of a motion to a place: its bytes, and where it ends.
struct Aim
{
    QByteArray payload;
    Equatorial end;
    bool isSun = false;
};

/// A telescope by day that is sent to and fro at random.
struct Game
{
    Game(bool v3, const std::optional<MountMode> &theMode)
        : rig(v3 ? SessionFixture::mini() : SessionFixture::dwarf2())
        , generation(v3 ? Generation::V3 : Generation::V2)
        , mode(theMode)
    {
        if (mode)
            rig.bench.notify(15262, *mode == MountMode::Equatorial ? "0801" : "0802");
    }

    double number(double low, double high) { return low + random.generateDouble() * (high - low); }
    Horizontal direction() { return {number(0.0, 89.0), number(0.0, 360.0)}; }
    /// Another instant and place by day.
    void newTime()
    {
        day = days.at(std::size_t(random.bounded(int(days.size()))));
        rig.setUtc(day.utc);
        rig.daylight.setSite(day.site);
    }
    Equatorial at(const Horizontal &direction) const
    {
        return equatorialOf(direction, day.site, day.utc);
    }
    /// A GOTO that is not ours: whatever was known is not any more.
    void forget() { rig.bench.notify(15211, "0801"); }
    /// Somewhere that is 31 degrees or more from the Sun.
    Horizontal pointSomewhere()
    {
        forget();
        Horizontal start = direction();
        while (angleBetween(start, day.sun) < kSunAimedLimitDegrees + 1.0)
            start = direction();
        rig.guard.confirmMotion();
        rig.refused(kGotoDso.info, SunRig::placeBytes(at(start), "P"));
        rig.solve("P");
        return start;
    }
    /// Walked step by step, by every way of the axes; a mount that told nothing may be either.
    double walkedDegrees(const Horizontal &start, const Equatorial &end)
    {
        const Horizontal target = horizontalOf(end, day.site, day.utc);
        return nearest(
            [&](bool isTilted) { return walked::nearestDegrees(start, target, day, isTilted); });
    }
    /// By either way that the mount may stand.
    double nearest(const std::function<double(bool)> &walk) const
    {
        double nearest = 180.0;
        for (const MountMode each : {MountMode::AltAzimuth, MountMode::Equatorial}) {
            if (mode.value_or(each) == each)
                nearest = std::min(nearest, walk(each == MountMode::Equatorial));
        }
        return nearest;
    }
    Equatorial placeOf(int body)
    {
        constexpr std::array kBodies{Body::Mercury, Body::Venus,  Body::Mars,
                                     Body::Jupiter, Body::Saturn, Body::Uranus,
                                     Body::Neptune, Body::Moon,   Body::Sun};
        return bodyPlace(kBodies.at(std::size_t(body) - 1), day.site, day.utc).astrometric;
    }

    SunRig rig;
    Generation generation;
    std::optional<MountMode> mode;
    QRandomGenerator random{20260621};
    const std::vector<walked::Day> days = walked::days();
    walked::Day day;
};
inline Aim toPlace(Game &game)
{
    const Equatorial end = game.at(game.direction());
    return {SunRig::placeBytes(end, "P"), end};
}

inline Aim toBody(Game &game)
{
    const int body = game.random.bounded(1, 10);
    return {SunRig::bodyBytes(body), game.placeOf(body), body == 9};
}

/// 0 is the Sun, 1 the Moon.
inline Aim toSpecial(Game &game)
{
    const int index = game.random.bounded(2);
    proto::ReqTrackSpecialTarget message;
    message.set_index(index);
    return {serialized(message), game.placeOf(index == 0 ? 9 : 8), index == 0};
}

using Aiming = std::function<Aim(Game &)>;

/// Every row of the table that goes to a place.
inline const std::map<quint32, Aiming> &placeRows()
{
    static const std::map<quint32, Aiming> rows{
        {11002, toPlace}, {11003, toBody}, {11011, toSpecial}, {11013, toPlace}, {11014, toBody}};
    return rows;
}

/// What goes by where the telescope looks: its bytes, and how near the Sun all comes that it may
/// mean, at the least that has to be refused and at the most that may be.
struct Turn
{
    QByteArray payload;
    double leastDegrees = 180.0;
    double mostDegrees = 180.0;
};

/// One axis to a position that means nothing to us: all of the axis.
inline Turn toPosition(Game &game, const Horizontal &start)
{
    proto::ReqMotorRunTo message;
    message.set_id(game.random.bounded(1, 3));
    message.set_end_position(game.number(-180.0, 360.0));
    const double nearest = game.nearest([&](bool isTilted) {
        return message.id() == 2 ? walked::nearestOfPitches(start, game.day, isTilted)
                                 : walked::nearestOfRotations(start, 0.0, game.day, isTilted);
    });
    return {serialized(message), nearest, nearest};
}

/// A click into the widest picture that any source gives to a wide camera, and two degrees that the
/// cameras may look past each other. Source: field notes sections 2 and 3.
inline Turn toPoint(Game &game, const Horizontal &start)
{
    proto::ReqDualCameraLinkage message;
    message.set_x(game.random.bounded(1920));
    message.set_y(game.random.bounded(1080));
    const double right = (message.x() / 960.0 - 1.0) * std::tan(45.06 / 2.0 * walked::kRadians);
    const double up = (1.0 - message.y() / 540.0) * std::tan(25.93 / 2.0 * walked::kRadians);
    const double radius = std::atan(std::hypot(right, up)) / walked::kRadians + 2.0;
    const double latitude = game.day.site.latitudeDegrees;
    const double least = game.nearest([&](bool isTilted) {
        const Horizontal end = walked::seenAt(start, right, up, isTilted, latitude);
        return walked::nearestDegrees(start, end, game.day, isTilted);
    });
    const double most = game.nearest([&](bool isTilted) {
        return walked::nearestOfRotations(start, radius, game.day, isTilted);
    });
    return {serialized(message), least, most};
}

using Turning = std::function<Turn(Game &, const Horizontal &)>;

/// Every row of the table that is aimed by where the telescope looks.
inline const std::map<quint32, Turning> &turnRows()
{
    static const std::map<quint32, Turning> rows{{14001, toPosition}, {14009, toPoint}};
    return rows;
}

} // namespace nd
