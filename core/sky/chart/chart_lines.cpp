// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/chart/chart_lines.h"

#include "core/sky/angles.h"
#include "core/sky/chart/chart_vector.h"

#include <algorithm>
#include <array>

namespace nd {

namespace {

constexpr int kLinePoints = 48;
constexpr int kMostLines = 200;
constexpr double kGroundStep = 0.5;
constexpr double kFarTurn = 0.3; // radians between points on the circle outside

std::vector<double> multiples(double step, double from, double to)
{
    std::vector<double> values;
    const double first = std::ceil(from / step);
    const auto count = static_cast<int>(
        std::clamp(std::floor(to / step) - first + 1.0, 0.0, static_cast<double>(kMostLines)));
    values.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        values.push_back((first + i) * step);
    return values;
}

GridLine latitudeLine(const HorizonAxes &axes, double latitude, double from, double to)
{
    GridLine line{true, latitude, {}};
    const int points = to - from > 180.0 ? 3 * kLinePoints : kLinePoints;
    for (int i = 0; i <= points; ++i)
        line.points.push_back(
            axes.directionOf({latitude, std::lerp(from, to, double(i) / points)}));
    return line;
}

GridLine longitudeLine(const HorizonAxes &axes, double longitude, double from, double to)
{
    GridLine line{false, wrapped(longitude, 360.0), {}};
    for (int i = 0; i <= kLinePoints; ++i) {
        const double latitude = std::lerp(from, to, double(i) / kLinePoints);
        line.points.push_back(axes.directionOf({latitude, longitude}));
    }
    return line;
}

QPointF onCircle(const QPointF &middle, double angle, double radius)
{
    return middle + QPointF(std::cos(angle), std::sin(angle)) * radius;
}

/// Finer where the ground passes the point opposite, which lies at infinity.
double stepAt(double turn)
{
    const double distance = std::min(turn, 360.0 - turn);
    return std::clamp(distance / 8.0, 0.01, kGroundStep);
}

/// Takes points of a closed run; those beyond the radius come to the circle.
class FarClamp
{
public:
    FarClamp(const QPointF &middle, double radius) : m_middle(middle), m_radius(radius) {}

    void add(const QPointF &point)
    {
        const QPointF off = point - m_middle;
        const double distance = std::hypot(off.x(), off.y());
        if (distance <= m_radius) {
            m_points.push_back(point);
            m_far.reset();
            return;
        }
        const double angle = std::atan2(off.y(), off.x());
        if (m_far)
            walk(*m_far, angle);
        m_points.push_back(onCircle(m_middle, angle, m_radius));
        m_far = angle;
    }
    std::vector<QPointF> take() { return std::move(m_points); }

private:
    void walk(double from, double to)
    {
        const double turn = centred((to - from) * kDegreesPerRadian, 360.0) * kRadiansPerDegree;
        const int steps = static_cast<int>(std::abs(turn) / kFarTurn);
        for (int step = 1; step <= steps; ++step)
            m_points.push_back(onCircle(m_middle, from + turn * step / (steps + 1), m_radius));
    }

    QPointF m_middle;
    double m_radius;
    std::optional<double> m_far; ///< The angle of the last point, if it was far.
    std::vector<QPointF> m_points;
};

} // namespace

double gridStep(double fieldDegrees)
{
    constexpr std::array kSteps{30.0, 15.0, 10.0, 5.0, 2.0, 1.0, 0.5, 0.25, 0.1, 0.05, 0.02};
    const double wanted = fieldDegrees / 6.0;
    for (const double step : kSteps) {
        if (step <= wanted)
            return step;
    }
    return 0.01;
}

std::vector<GridLine> gridLines(const HorizonAxes &axes, const ChartProjection &projection,
                                double stepDegrees)
{
    std::vector<GridLine> lines;
    const Horizontal middle = axes.placeOf(projection.axes().forward);
    const double reach = projection.reachDegrees();
    const double low = std::max(middle.altitudeDegrees - reach, -90.0);
    const double high = std::min(middle.altitudeDegrees + reach, 90.0);
    const double cosine = std::cos(middle.altitudeDegrees * kRadiansPerDegree);
    const double sine = std::sin(std::min(reach, 90.0) * kRadiansPerDegree);
    const bool allAround = low <= -90.0 || high >= 90.0 || sine >= cosine;
    const double half = allAround ? 180.0 : std::asin(sine / cosine) * kDegreesPerRadian;
    const double from = middle.azimuthDegrees - half;
    const double to = middle.azimuthDegrees + half;

    for (const double latitude : multiples(stepDegrees, low, high)) {
        if (std::abs(latitude) < 89.999)
            lines.push_back(latitudeLine(axes, latitude, from, to));
    }
    // Where they meet, at a pole, wide steps are close enough.
    const double turn = std::max(stepDegrees, allAround ? 15.0 : gridStep(2.0 * half));
    const double cut = allAround ? 90.0 - std::min(stepDegrees, 10.0) : 90.0;
    for (const double longitude : multiples(turn, from, to - (allAround ? 1e-6 : 0.0)))
        lines.push_back(longitudeLine(axes, longitude, std::max(low, -cut), std::min(high, cut)));
    return lines;
}

GroundOutline groundOutline(const HorizonAxes &axes, const HorizonMask &mask,
                            const ChartProjection &projection)
{
    const QSizeF size = projection.size();
    FarClamp clamp({size.width() / 2.0, size.height() / 2.0},
                   2.0 * std::hypot(size.width(), size.height()));
    const Horizontal middle = axes.placeOf(projection.axes().forward);
    const double behind = middle.azimuthDegrees + 180.0;
    const auto pointAt = [&](double azimuth) {
        return projection.farPointOf(axes.directionOf({mask.trueAltitudeAt(azimuth), azimuth}));
    };
    double turn = 0.0;
    while (turn <= 360.0) {
        clamp.add(pointAt(behind + turn));
        turn += stepAt(turn);
    }
    clamp.add(pointAt(behind));
    return {clamp.take(), -middle.altitudeDegrees <= mask.trueAltitudeAt(behind)};
}

} // namespace nd
