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

/// Astronomical units a day. Source: IAU 2012 resolution B2, 149,597,870.7 km; light's speed.
constexpr double kLightAuPerDay = 299'792.458 * 86'400.0 / 149'597'870.7;

/// Hour angle at which it crosses an altitude: 0 if it never gets there, pi if it is always above.
double crossingHourAngle(double sine, const NightCourse &course, const NightTurn &turn)
{
    const double above = sine - turn.sinLatitude * course.sinDeclination;
    const double swing = turn.cosLatitude * course.cosDeclination;
    if (swing < kNoTurn)
        return above < 0.0 ? kPi : 0.0;
    return std::acos(std::clamp(above / swing, -1.0, 1.0));
}

} // namespace

DateTurn::DateTurn(const QDateTime &utc)
{
    const EarthState earth = earthStateAt(utc);
    m_toOfDate = earth.toOfDate;
    for (std::size_t axis = 0; axis < 3; ++axis)
        m_velocity.at(axis) = earth.barycentric.at(1).at(axis) / kLightAuPerDay;
}

Vector3 DateTurn::operator()(const SkyDirection &icrs) const
{
    const double x = icrs.x + m_velocity[0];
    const double y = icrs.y + m_velocity[1];
    const double z = icrs.z + m_velocity[2];
    const double length = std::sqrt(x * x + y * y + z * z);
    Vector3 ofDate = {};
    for (std::size_t row = 0; row < 3; ++row) {
        const Vector3 &axis = m_toOfDate[row];
        ofDate[row] = (axis[0] * x + axis[1] * y + axis[2] * z) / length;
    }
    return ofDate;
}

double NightCourse::highestDegrees() const
{
    return std::asin(std::clamp(highestSine, -1.0, 1.0)) * kDegreesPerRadian;
}

double sineAt(double seconds, const NightCourse &course, const NightTurn &turn)
{
    const double hourAngle = course.hourAngleRadians + NightTurn::kRate * seconds;
    return turn.sinLatitude * course.sinDeclination
        + turn.cosLatitude * course.cosDeclination * std::cos(hourAngle);
}

double altitudeAt(double seconds, const NightCourse &course, const NightTurn &turn)
{
    return std::asin(std::clamp(sineAt(seconds, course, turn), -1.0, 1.0)) * kDegreesPerRadian;
}

NightCourse nightCourse(const Vector3 &ofDate, const NightTurn &turn)
{
    NightCourse course;
    course.sinDeclination = std::clamp(ofDate[2], -1.0, 1.0);
    course.cosDeclination = std::sqrt(ofDate[0] * ofDate[0] + ofDate[1] * ofDate[1]);
    course.hourAngleRadians = turn.siderealRadians - std::atan2(ofDate[1], ofDate[0]);
    course.hourAngleRadians -= 2.0 * kPi * std::round(course.hourAngleRadians / (2.0 * kPi));
    const double ahead = course.hourAngleRadians > 0.0 ? 2.0 * kPi - course.hourAngleRadians
                                                       : -course.hourAngleRadians;
    const double toTransit = ahead / NightTurn::kRate;
    if (toTransit <= turn.seconds) {
        course.highestAtSeconds = toTransit;
        course.highestSine
            = turn.sinLatitude * course.sinDeclination + turn.cosLatitude * course.cosDeclination;
        return course;
    }
    const double atBegin = sineAt(0.0, course, turn);
    const double atEnd = sineAt(turn.seconds, course, turn);
    course.highestAtSeconds = atBegin >= atEnd ? 0.0 : turn.seconds;
    course.highestSine = std::max(atBegin, atEnd);
    return course;
}

std::array<NightSpan, 4> spansAbove(double sine, const NightCourse &course, const NightTurn &turn)
{
    std::array<NightSpan, 4> spans;
    const double half = crossingHourAngle(sine, course, turn);
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

double secondsAbove(double sine, const NightCourse &course, const NightTurn &turn)
{
    double sum = 0.0;
    for (const NightSpan &span : spansAbove(sine, course, turn))
        sum += span.seconds();
    return sum;
}

} // namespace nd
