// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/sky/target_course.h"

#include <algorithm>

namespace nd {

namespace {

constexpr qint64 kMarginSeconds = 3600;
constexpr int kTargetPoints = 193;
constexpr int kMoonPoints = 65;

/// What has to be cleared.
struct HorizonBar
{
    const HorizonMask &horizon;
    double limitDegrees = -90.0;

    /// How far over it a point is.
    double over(const CurvePoint &point) const
    {
        return point.place.altitudeDegrees
            - std::max(limitDegrees, horizon.altitudeAt(point.place.azimuthDegrees));
    }
};

/// When the straight line from `over` before to `next` over it passes 0.
QDateTime crossing(const CurvePoint &a, const CurvePoint &b, double over, double next)
{
    const double rise = next - over;
    const double part = rise == 0.0 ? 0.0 : -over / rise;
    return a.utc.addMSecs(
        static_cast<qint64>(std::clamp(part, 0.0, 1.0) * double(a.utc.msecsTo(b.utc))));
}

std::vector<TimeSpan> spansOver(const std::vector<CurvePoint> &curve, const HorizonBar &bar)
{
    std::vector<TimeSpan> spans;
    double before = -1.0;
    for (std::size_t i = 0; i < curve.size(); ++i) {
        const double over = bar.over(curve[i]);
        const bool isFirst = i == 0;
        if (over > 0.0 && (isFirst || before <= 0.0)) {
            const QDateTime begins
                = isFirst ? curve[i].utc : crossing(curve[i - 1], curve[i], before, over);
            spans.push_back({begins, curve.back().utc});
        }
        if (over <= 0.0 && !isFirst && before > 0.0)
            spans.back().ends = crossing(curve[i - 1], curve[i], before, over);
        before = over;
    }
    return spans;
}

/// Of the parabola through three points with equal steps, the middle one the highest.
CurvePoint summit(const CurvePoint &before, const CurvePoint &middle, const CurvePoint &after)
{
    const double a = before.place.altitudeDegrees;
    const double b = middle.place.altitudeDegrees;
    const double c = after.place.altitudeDegrees;
    const double bend = a - 2.0 * b + c;
    const double part = bend < 0.0 ? 0.5 * (a - c) / bend : 0.0;
    CurvePoint top = middle;
    top.utc
        = middle.utc.addMSecs(static_cast<qint64>(part * double(middle.utc.msecsTo(after.utc))));
    top.place.altitudeDegrees = b - 0.25 * (a - c) * part;
    return top;
}

bool isOver(const std::optional<QDateTime> &event, const QDateTime &utc)
{
    return event && *event < utc;
}

} // namespace

std::optional<CurvePoint> TargetCourse::highest() const
{
    const auto found = std::max_element(
        target.begin(), target.end(), [](const CurvePoint &a, const CurvePoint &b) {
            return a.place.altitudeDegrees < b.place.altitudeDegrees;
        });
    if (found == target.end())
        return std::nullopt;
    const bool isInside = found != target.begin() && found + 1 != target.end();
    return isInside ? summit(*(found - 1), *found, *(found + 1)) : *found;
}

std::optional<QDateTime> TargetCourse::meridian() const
{
    const auto top = highest();
    const bool isInside = top && top->utc > target.front().utc && top->utc < target.back().utc;
    return isInside ? std::optional(top->utc) : std::nullopt;
}

bool TargetCourse::isFresh(const QDateTime &utc) const
{
    return utc >= computedAt && utc < night.noonAfter && !isOver(next.rise, utc)
        && !isOver(next.transit, utc) && !isOver(next.set, utc);
}

bool TargetCourse::isHiddenAt(const QDateTime &utc) const
{
    const auto altitude = altitudeAt(target, utc);
    if (horizon.isEmpty() || !altitude || *altitude <= 0.0)
        return false;
    return std::none_of(clear.begin(), clear.end(), [&utc](const TimeSpan &span) {
        return span.begins <= utc && utc <= span.ends;
    });
}

std::optional<QDateTime> TargetCourse::clearAfter(const QDateTime &utc) const
{
    const auto found = std::find_if(clear.begin(), clear.end(),
                                    [&utc](const TimeSpan &span) { return span.begins > utc; });
    return found != clear.end() ? std::optional(found->begins) : std::nullopt;
}

TargetCourse targetCourse(const std::optional<SkyTarget> &target, const Night &night,
                          double limitDegrees, const HorizonMask &horizon, const QDateTime &utc)
{
    TargetCourse course;
    const SunBelow &sun = night.below(Twilight::Horizon);
    course.night = night;
    course.from = sun.begins ? sun.begins->addSecs(-kMarginSeconds) : night.noonBefore;
    course.to = sun.ends ? sun.ends->addSecs(kMarginSeconds) : night.noonAfter;
    course.limitDegrees = limitDegrees;
    course.horizon = horizon;
    course.computedAt = utc;
    course.moon = altitudeCurve(Body::Moon, night.site, course.from, course.to, kMoonPoints);
    if (!target)
        return course;
    course.target = altitudeCurve(*target, night.site, course.from, course.to, kTargetPoints);
    course.aboveLimit = spansOver(course.target, {horizon, limitDegrees});
    course.clear = clearSpans(course.target, horizon);
    course.next = passageOf(*target, night.site, utc);
    return course;
}

std::vector<TimeSpan> clearSpans(const std::vector<CurvePoint> &curve, const HorizonMask &horizon)
{
    return spansOver(curve, {horizon});
}

std::optional<double> altitudeAt(const std::vector<CurvePoint> &curve, const QDateTime &utc)
{
    const auto after = std::lower_bound(
        curve.begin(), curve.end(), utc,
        [](const CurvePoint &point, const QDateTime &when) { return point.utc < when; });
    if (after == curve.end() || (after == curve.begin() && after->utc != utc))
        return std::nullopt;
    if (after->utc == utc)
        return after->place.altitudeDegrees;
    const CurvePoint &a = *(after - 1);
    const double part = double(a.utc.msecsTo(utc)) / double(a.utc.msecsTo(after->utc));
    return a.place.altitudeDegrees
        + part * (after->place.altitudeDegrees - a.place.altitudeDegrees);
}

} // namespace nd
