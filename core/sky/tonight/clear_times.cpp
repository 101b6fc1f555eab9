// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/tonight/clear_times.h"

#include "core/sky/angles.h"

#include <algorithm>
#include <cmath>

namespace nd {

namespace {

constexpr double kClearStepSeconds = 600.0;

/// How far over the horizon it is, in degrees; all geometric.
double overHorizonAt(double seconds, const NightCourse &course, const NightTurn &turn,
                     const HorizonMask &horizon)
{
    const double hourAngle = course.hourAngleRadians + NightTurn::kRate * seconds;
    const double cosine = std::cos(hourAngle);
    const double up = turn.sinLatitude * course.sinDeclination
        + turn.cosLatitude * course.cosDeclination * cosine;
    const double north = turn.cosLatitude * course.sinDeclination
        - turn.sinLatitude * course.cosDeclination * cosine;
    const double east = -course.cosDeclination * std::sin(hourAngle);
    const double altitude = std::asin(std::clamp(up, -1.0, 1.0)) * kDegreesPerRadian;
    return altitude - horizon.trueAltitudeAt(std::atan2(east, north) * kDegreesPerRadian);
}

} // namespace

std::vector<NightSpan> clearTimes(const NightCourse &course, const NightTurn &turn,
                                  const HorizonMask &horizon)
{
    std::vector<NightSpan> spans;
    const int steps = std::max(1, static_cast<int>(std::ceil(turn.seconds / kClearStepSeconds)));
    const double length = turn.seconds / steps;
    double before = overHorizonAt(0.0, course, turn, horizon);
    if (before > 0.0)
        spans.push_back({0.0, turn.seconds});
    for (int step = 1; step <= steps; ++step) {
        const double over = overHorizonAt(length * step, course, turn, horizon);
        if ((over > 0.0) != (before > 0.0)) {
            const double crossing = length * (step - 1 + before / (before - over));
            if (over > 0.0)
                spans.push_back({crossing, turn.seconds});
            else
                spans.back().to = crossing;
        }
        before = over;
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
