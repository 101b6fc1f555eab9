// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/tonight/clear_times.h"

#include "core/sky/angles.h"
#include "core/sky/refraction.h"

#include <algorithm>
#include <cmath>

namespace nd {

namespace {

constexpr double kClearStepSeconds = 600.0;

/// A direction by the hour angle, geometric.
struct TurnedPlace
{
    TurnedPlace(const NightCourse &course, const NightTurn &turn, double cosine, double sine)
        : up(turn.sinLatitude * course.sinDeclination
             + turn.cosLatitude * course.cosDeclination * cosine)
        , north(turn.cosLatitude * course.sinDeclination
                - turn.sinLatitude * course.cosDeclination * cosine)
        , east(-course.cosDeclination * sine)
    {
    }

    /// How far it is over the horizon, in degrees.
    double over(const HorizonMask &mask) const
    {
        const double altitude = std::asin(std::clamp(up, -1.0, 1.0)) * kDegreesPerRadian;
        return altitude - mask.trueAltitudeAt(std::atan2(east, north) * kDegreesPerRadian);
    }
    bool isOver(const HorizonBand &horizon) const
    {
        if (up > horizon.highestSine || up <= horizon.lowestSine)
            return up > horizon.highestSine;
        return over(horizon.mask) > 0.0;
    }

    double up;
    double north;
    double east;
};

} // namespace

HorizonBand::HorizonBand(const HorizonMask &horizon) : mask(horizon)
{
    double lowest = HorizonMask::kHighestDegrees;
    for (const Horizontal &point : horizon.points())
        lowest = std::min(lowest, point.altitudeDegrees);
    const auto sineOf = [](double apparent) {
        return std::sin(trueAltitudeDegrees(apparent, Air::standard()) * kRadiansPerDegree);
    };
    lowestSine = sineOf(horizon.isEmpty() ? 0.0 : lowest);
    highestSine = sineOf(horizon.highestDegrees());
}

std::vector<NightSpan> clearTimes(const NightCourse &course, const NightTurn &turn,
                                  const HorizonBand &horizon)
{
    std::vector<NightSpan> spans;
    const int steps = std::max(1, static_cast<int>(std::ceil(turn.seconds / kClearStepSeconds)));
    const double length = turn.seconds / steps;
    const double stepCosine = std::cos(NightTurn::kRate * length);
    const double stepSine = std::sin(NightTurn::kRate * length);
    double cosine = std::cos(course.hourAngleRadians);
    double sine = std::sin(course.hourAngleRadians);
    TurnedPlace before(course, turn, cosine, sine);
    bool wasOver = before.isOver(horizon);
    if (wasOver)
        spans.push_back({0.0, turn.seconds});
    for (int step = 1; step <= steps; ++step) {
        const double turned = cosine * stepCosine - sine * stepSine;
        sine = sine * stepCosine + cosine * stepSine;
        cosine = turned;
        const TurnedPlace now(course, turn, cosine, sine);
        const bool isOver = now.isOver(horizon);
        if (isOver != wasOver) {
            const double from = before.over(horizon.mask);
            const double to = now.over(horizon.mask);
            const double part = from == to ? 0.0 : std::clamp(from / (from - to), 0.0, 1.0);
            if (isOver)
                spans.push_back({length * (step - 1 + part), turn.seconds});
            else
                spans.back().to = length * (step - 1 + part);
        }
        before = now;
        wasOver = isOver;
    }
    return spans;
}

void setHighest(NightCourse &course, const NightTurn &turn, const std::vector<NightSpan> &clear)
{
    const double wanted = course.highestAtSeconds;
    course.highestDegrees = -90.0;
    for (const NightSpan &span : clear) {
        for (const double seconds : {span.from, std::clamp(wanted, span.from, span.to), span.to}) {
            const double altitude = altitudeAt(seconds, course, turn);
            if (altitude <= course.highestDegrees)
                continue;
            course.highestDegrees = altitude;
            course.highestAtSeconds = seconds;
        }
    }
}

double secondsAbove(double altitudeDegrees, const NightCourse &course, const NightTurn &turn,
                    const std::vector<NightSpan> &clear)
{
    double sum = 0.0;
    for (const NightSpan &above : spansAbove(altitudeDegrees, course, turn)) {
        for (const NightSpan &span : clear)
            sum += NightSpan{std::max(above.from, span.from), std::min(above.to, span.to)}
                       .seconds();
    }
    return sum;
}

} // namespace nd
