// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/tonight/clear_times.h"

#include "core/sky/angles.h"
#include "core/sky/refraction.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace nd {

namespace {

constexpr double kClearStepSeconds = 120.0;
constexpr int kHalvings = 4; ///< Of a step, until an edge is found.

/// Whether the place is over the trees, along its way.
class ClearWalk
{
public:
    ClearWalk(const NightCourse &course, const NightTurn &turn, const HorizonBand &horizon)
        : m_course(course)
        , m_turn(turn)
        , m_horizon(horizon)
    {
    }

    bool isClearAt(double seconds) const
    {
        const double hourAngle = m_course.hourAngleRadians + NightTurn::kRate * seconds;
        return isClear(std::cos(hourAngle), std::sin(hourAngle));
    }
    /// By the hour angle.
    bool isClear(double cosine, double sine) const
    {
        const double up = m_turn.sinLatitude * m_course.sinDeclination
            + m_turn.cosLatitude * m_course.cosDeclination * cosine;
        if (up > m_horizon.highestSine || up <= m_horizon.lowestSine)
            return up > m_horizon.highestSine;
        const double north = m_turn.cosLatitude * m_course.sinDeclination
            - m_turn.sinLatitude * m_course.cosDeclination * cosine;
        const double east = -m_course.cosDeclination * sine;
        const double altitude = std::asin(std::clamp(up, -1.0, 1.0)) * kDegreesPerRadian;
        const double azimuth = std::atan2(east, north) * kDegreesPerRadian;
        return altitude > m_horizon.mask.trueAltitudeAt(azimuth);
    }
    /// Where it changes between two times.
    double edgeBetween(double before, double after, bool isClearAfter) const
    {
        for (int halving = 0; halving < kHalvings; ++halving) {
            const double middle = std::midpoint(before, after);
            (isClearAt(middle) == isClearAfter ? after : before) = middle;
        }
        return std::midpoint(before, after);
    }
    void addTo(std::vector<NightSpan> &spans, const NightSpan &within) const;

private:
    const NightCourse &m_course;
    const NightTurn &m_turn;
    const HorizonBand &m_horizon;
};

/// Walks in steps; the hour angle turns along without a cosine of its own.
void ClearWalk::addTo(std::vector<NightSpan> &spans, const NightSpan &within) const
{
    const int steps
        = std::max(1, static_cast<int>(std::ceil(within.seconds() / kClearStepSeconds)));
    const double length = within.seconds() / steps;
    const double stepCosine = std::cos(NightTurn::kRate * length);
    const double stepSine = std::sin(NightTurn::kRate * length);
    const double hourAngle = m_course.hourAngleRadians + NightTurn::kRate * within.from;
    double cosine = std::cos(hourAngle);
    double sine = std::sin(hourAngle);
    bool wasClear = isClear(cosine, sine);
    if (wasClear)
        spans.push_back(within);
    for (int step = 1; step <= steps; ++step) {
        const double turned = cosine * stepCosine - sine * stepSine;
        sine = sine * stepCosine + cosine * stepSine;
        cosine = turned;
        const bool isClearNow = isClear(cosine, sine);
        if (isClearNow == wasClear)
            continue;
        const double at = within.from + length * step;
        const double edge = edgeBetween(at - length, at, isClearNow);
        if (isClearNow)
            spans.push_back({edge, within.to});
        else
            spans.back().to = edge;
        wasClear = isClearNow;
    }
}

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

std::vector<NightSpan> clearTimes(double leastSine, const NightCourse &course,
                                  const NightTurn &turn, const HorizonBand &horizon)
{
    std::vector<NightSpan> clear;
    const ClearWalk walk(course, turn, horizon);
    for (const NightSpan &above : spansAbove(leastSine, course, turn)) {
        if (above.seconds() > 0.0)
            walk.addTo(clear, above);
    }
    return clear;
}

void setHighest(NightCourse &course, const NightTurn &turn, const std::vector<NightSpan> &clear)
{
    const double wanted = course.highestAtSeconds;
    course.highestSine = -1.0;
    for (const NightSpan &span : clear) {
        for (const double seconds : {span.from, std::clamp(wanted, span.from, span.to), span.to}) {
            const double sine = sineAt(seconds, course, turn);
            if (sine <= course.highestSine)
                continue;
            course.highestSine = sine;
            course.highestAtSeconds = seconds;
        }
    }
}

} // namespace nd
