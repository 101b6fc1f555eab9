// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/horizon/horizon_mask.h"

#include "core/sky/angles.h"
#include "core/sky/refraction.h"

#include <algorithm>
#include <cmath>

namespace nd {

HorizonMask::HorizonMask(std::vector<Horizontal> points) : m_points(std::move(points))
{
    std::erase_if(m_points, [](const Horizontal &point) { return !isPoint(point); });
    if (m_points.size() > kMostPoints)
        m_points.resize(kMostPoints);
    std::stable_sort(m_points.begin(), m_points.end(),
                     [](const Horizontal &a, const Horizontal &b) {
                         return a.azimuthDegrees < b.azimuthDegrees;
                     });
    m_points.erase(std::unique(m_points.begin(), m_points.end()), m_points.end());
    if (m_points.empty())
        return;
    // Files that go once around tell the north twice.
    const bool isNorthTwice = m_points.size() > 1 && m_points.front().azimuthDegrees == 0.0
        && m_points.back().azimuthDegrees == 360.0
        && m_points.front().altitudeDegrees == m_points.back().altitudeDegrees;
    if (isNorthTwice)
        m_points.pop_back();
    m_knots.reserve(m_points.size() + 2);
    for (const Horizontal &point : m_points) {
        m_knots.push_back({point.azimuthDegrees, point.altitudeDegrees,
                           nd::trueAltitudeDegrees(point.altitudeDegrees, Air::standard())});
    }
    Knot first = m_knots.front();
    Knot last = m_knots.back();
    first.azimuth += 360.0;
    last.azimuth -= 360.0;
    m_knots.insert(m_knots.begin(), last);
    m_knots.push_back(first);
}

/// Written so that NaN fails.
bool HorizonMask::isPoint(const Horizontal &point)
{
    return point.azimuthDegrees >= 0.0 && point.azimuthDegrees <= 360.0
        && point.altitudeDegrees >= kLowestDegrees && point.altitudeDegrees <= kHighestDegrees;
}

double HorizonMask::between(double azimuthDegrees, double Knot::*altitude) const
{
    const double azimuth = wrapped(azimuthDegrees, 360.0);
    const auto above
        = std::upper_bound(m_knots.begin() + 1, m_knots.end() - 1, azimuth,
                           [](double value, const Knot &knot) { return value < knot.azimuth; });
    const Knot &left = *(above - 1);
    const double width = above->azimuth - left.azimuth;
    const double part = width > 0.0 ? (azimuth - left.azimuth) / width : 0.0;
    return std::lerp(left.*altitude, (*above).*altitude, part);
}

double HorizonMask::altitudeAt(double azimuthDegrees) const
{
    return isEmpty() ? 0.0 : between(azimuthDegrees, &Knot::altitude);
}

double HorizonMask::trueAltitudeAt(double azimuthDegrees) const
{
    static const double level = nd::trueAltitudeDegrees(0.0, Air::standard());
    return isEmpty() ? level : between(azimuthDegrees, &Knot::trueAltitude);
}

bool HorizonMask::hides(const Horizontal &apparent) const
{
    return apparent.altitudeDegrees < altitudeAt(apparent.azimuthDegrees);
}

double HorizonMask::highestDegrees() const
{
    double highest = isEmpty() ? 0.0 : kLowestDegrees;
    for (const Horizontal &point : m_points)
        highest = std::max(highest, point.altitudeDegrees);
    return highest;
}

HorizonMask HorizonMask::with(const Horizontal &point) const
{
    if (m_points.size() >= kMostPoints)
        return *this;
    std::vector<Horizontal> points = m_points;
    points.push_back(point);
    return HorizonMask(std::move(points));
}

HorizonMask HorizonMask::without(std::size_t index) const
{
    if (index >= m_points.size())
        return *this;
    std::vector<Horizontal> points = m_points;
    points.erase(points.begin() + static_cast<std::ptrdiff_t>(index));
    return HorizonMask(std::move(points));
}

} // namespace nd
