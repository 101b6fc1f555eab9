// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/tonight/night_course.h"

#include "core/sky/angles.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace nd {

namespace {

constexpr double kPi = std::numbers::pi;
/// Closer to a pole (of the Earth or the sky) than this nothing rises or sets.
constexpr double kNoTurn = 1e-9;

/// Hour angle at which it crosses an altitude: 0 if it never gets there, pi if it is always above.
double crossingHourAngle(double altitudeDegrees, const NightCourse &course, const NightTurn &turn)
{
    const double above
        = std::sin(altitudeDegrees * kRadiansPerDegree) - turn.sinLatitude * course.sinDeclination;
    const double swing = turn.cosLatitude * course.cosDeclination;
    if (swing < kNoTurn)
        return above < 0.0 ? kPi : 0.0;
    return std::acos(std::clamp(above / swing, -1.0, 1.0));
}

} // namespace

double altitudeAt(double seconds, const NightCourse &course, const NightTurn &turn)
{
    const double hourAngle = course.hourAngleRadians + NightTurn::kRate * seconds;
    const double sine = turn.sinLatitude * course.sinDeclination
        + turn.cosLatitude * course.cosDeclination * std::cos(hourAngle);
    return std::asin(std::clamp(sine, -1.0, 1.0)) / kRadiansPerDegree;
}

NightCourse nightCourse(const EquatorialOfDate &place, const NightTurn &turn)
{
    NightCourse course;
    course.sinDeclination = std::sin(place.declinationDegrees * kRadiansPerDegree);
    course.cosDeclination = std::cos(place.declinationDegrees * kRadiansPerDegree);
    course.hourAngleRadians
        = std::remainder(turn.siderealRadians - place.raDegrees * kRadiansPerDegree, 2.0 * kPi);
    const double toTransit
        = std::fmod(2.0 * kPi - course.hourAngleRadians, 2.0 * kPi) / NightTurn::kRate;
    const double atBegin = altitudeAt(0.0, course, turn);
    const double atEnd = altitudeAt(turn.seconds, course, turn);
    if (toTransit <= turn.seconds)
        course.highestAtSeconds = toTransit;
    else
        course.highestAtSeconds = atBegin >= atEnd ? 0.0 : turn.seconds;
    course.highestDegrees = altitudeAt(course.highestAtSeconds, course, turn);
    return course;
}

std::array<NightSpan, 4> spansAbove(double altitudeDegrees, const NightCourse &course,
                                    const NightTurn &turn)
{
    std::array<NightSpan, 4> spans;
    const double half = crossingHourAngle(altitudeDegrees, course, turn);
    if (half <= 0.0)
        return spans;
    if (half >= kPi) {
        spans.front() = {0.0, turn.seconds};
        return spans;
    }
    for (std::size_t i = 0; i < spans.size(); ++i) {
        const double transit = static_cast<double>(i) - 1.0;
        const double middle = (2.0 * kPi * transit - course.hourAngleRadians) / NightTurn::kRate;
        spans.at(i) = {std::max(0.0, middle - half / NightTurn::kRate),
                       std::min(turn.seconds, middle + half / NightTurn::kRate)};
    }
    return spans;
}

double secondsAbove(double altitudeDegrees, const NightCourse &course, const NightTurn &turn)
{
    double sum = 0.0;
    for (const NightSpan &span : spansAbove(altitudeDegrees, course, turn))
        sum += span.seconds();
    return sum;
}

} // namespace nd
