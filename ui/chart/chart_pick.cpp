// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_pick.h"

#include "ui/chart/chart_limits.h"

#include <algorithm>
#include <cmath>

namespace nd {

namespace {

constexpr double kPixelsPerMagnitude = 0.8; ///< So much farther off may be what is brighter.
constexpr double kMostInside = 40.0; ///< Clicks so far inside of something large mean it.
/// What is large hides what lies in it less than a point does.
constexpr double kSizeHandicap = 0.25;
constexpr double kMostHandicap = 15.0;
constexpr double kBodyBonus = 8.0;
constexpr double kStarHandicap = 8.0; ///< In magnitudes: pictures are taken of the others.

/// Gathers candidates and keeps the best.
class Search
{
public:
    Search(const ChartContent &content, const QSizeF &size, const QPointF &point, double reach)
        : m_content(content)
        , m_projection(content.view.axes(content.moment.horizon), content.view.fieldDegrees, size)
        , m_picture(QPointF(), size)
        , m_point(point)
        , m_reach(reach)
    {
    }

    void offer(const SkyObject *object, const SkyDirection &direction, double rank)
    {
        const auto at = m_projection.pointOf(direction);
        if (object == nullptr || !at || !m_picture.contains(*at))
            return;
        const double radius = radiusOf(*object, direction);
        const double distance = std::hypot(at->x() - m_point.x(), at->y() - m_point.y())
            - std::min(radius, kMostInside);
        if (distance > m_reach)
            return;
        const double score = std::max(distance, 0.0)
            + std::min(radius * kSizeHandicap, kMostHandicap) + rank * kPixelsPerMagnitude;
        if ((!m_best || score < m_score) && !m_content.isHidden(direction)) {
            m_best = ChartPick{object, direction};
            m_score = score;
        }
    }
    const std::optional<ChartPick> &best() const { return m_best; }

private:
    double radiusOf(const SkyObject &object, const SkyDirection &direction) const
    {
        return object.majorArcminutes.value_or(0.0) / 120.0 * m_projection.pixelsPerDegree()
            * m_projection.magnificationAt(direction);
    }

    const ChartContent &m_content;
    ChartProjection m_projection;
    QRectF m_picture;
    QPointF m_point;
    double m_reach;
    std::optional<ChartPick> m_best;
    double m_score = 0.0;
};

} // namespace

std::optional<ChartPick> pickAt(const ChartContent &content, const QSizeF &size,
                                const QPointF &point, double reach)
{
    if (!content.sky)
        return std::nullopt;
    Search search(content, size, point, reach);
    const ChartLimits limits = ChartLimits::of(content.view.fieldDegrees, content.deeper);
    for (const ChartBody &body : content.moment.bodies)
        search.offer(content.sky->bodies.at(static_cast<std::size_t>(body.body)), body.direction,
                     -kBodyBonus);
    if (content.layers.objects) {
        for (const ChartSky::Object &object : content.sky->objects) {
            if (object.rank > limits.object)
                break;
            search.offer(object.object, object.direction, object.rank);
        }
    }
    for (const ChartSky::Object &star : content.sky->namedStars) {
        if (star.rank > limits.star)
            break;
        search.offer(star.object, star.direction, star.rank + kStarHandicap);
    }
    return search.best();
}

} // namespace nd
