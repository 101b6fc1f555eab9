// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/angles.h"
#include "core/sky/chart/chart_vector.h"
#include "ui/chart/layers/star_painter.h"
#include "ui/theme/theme.h"

namespace nd {

namespace {

/// The projection in single precision, into device pixels.
struct StarProjection
{
    explicit StarProjection(const ChartPainting &chart)
    {
        const auto ratio = static_cast<float>(chart.pixelRatio);
        const ChartAxes &axes = chart.projection.axes();
        scale = 2.0F * ratio * static_cast<float>(chart.projection.pixelsPerRadian());
        middleX = ratio * static_cast<float>(chart.projection.size().width() / 2.0);
        middleY = ratio * static_cast<float>(chart.projection.size().height() / 2.0);
        right = vector(axes.right);
        up = vector(axes.up);
        forward = vector(axes.forward);
    }

    using Vector = std::array<float, 3>;

    static Vector vector(const SkyDirection &from)
    {
        return {static_cast<float>(from.x), static_cast<float>(from.y), static_cast<float>(from.z)};
    }
    static float product(const Vector &axis, const StarTable::Star &star)
    {
        return axis[0] * star.x + axis[1] * star.y + axis[2] * star.z;
    }

    float scale = 1.0F;
    float middleX = 0.0F;
    float middleY = 0.0F;
    Vector right{};
    Vector up{};
    Vector forward{};
};

constexpr float kMargin = 12.0F;
constexpr float kBehind = -0.94F;
constexpr double kMostRefraction = 1.0; ///< Degrees; some more than air ever lifts a star.

/// Below this height over the horizon, as a sine, the ground hides a whole cell.
double hiddenHeight(const ChartContent &content)
{
    if (!content.showsGround())
        return -2.0;
    double lowest = content.horizon.isEmpty() ? 0.0 : HorizonMask::kHighestDegrees;
    for (const Horizontal &point : content.horizon.points())
        lowest = std::min(lowest, point.altitudeDegrees);
    const double degrees = lowest - SphereCells::kRadiusDegrees - kMostRefraction;
    return std::sin(degrees * kRadiansPerDegree);
}

void addCell(ChartPainting &chart, const StarProjection &projection,
             std::span<const StarTable::Star> stars, int faintest)
{
    const auto width = static_cast<float>(chart.canvas.width) + kMargin;
    const auto height = static_cast<float>(chart.canvas.height) + kMargin;
    for (const StarTable::Star &star : stars) {
        if (star.brightness > faintest)
            return; // the brightest come first
        const float depth = StarProjection::product(projection.forward, star);
        if (depth < kBehind)
            continue;
        const float factor = projection.scale / (1.0F + depth);
        const float x
            = projection.middleX + factor * StarProjection::product(projection.right, star);
        const float y = projection.middleY - factor * StarProjection::product(projection.up, star);
        if (x > -kMargin && y > -kMargin && x < width && y < height)
            chart.stars.add(static_cast<int>(y), {x, y, star.brightness, star.colour});
    }
}

} // namespace

StarPainter::StarPainter(const ChartPainting &chart) : m_chart(chart)
{
    for (int brightness = 0; brightness < 256; ++brightness) {
        const double excess
            = chart.limits.star - StarTable::magnitudeOf(static_cast<std::uint8_t>(brightness));
        const auto index = static_cast<std::size_t>(brightness);
        m_sizes.at(index) = StarSprites::sizeOf(StarSprites::radiusOf(excess, chart.pixelRatio));
        m_strengths.at(index) = StarSprites::strengthOf(excess);
    }
    for (std::size_t colour = 0; colour < m_colors.size(); ++colour) {
        const std::size_t step = colour * ChartColors::kStarColors / m_colors.size();
        m_colors.at(colour) = chart.colors.stars.at(step).rgb();
    }
    m_colors.at(StarTable::kNoColour) = chart.colors.plainStar.rgb();
}

void addStars(ChartPainting &chart)
{
    if (!chart.content.sky)
        return;
    const StarTable &table = *chart.content.sky->stars;
    const StarProjection projection(chart);
    const int faintest = StarTable::brightnessOf(chart.limits.star);
    const double reach
        = std::min(chart.projection.reachDegrees() + SphereCells::kRadiusDegrees, 180.0);
    const double least = std::cos(reach * kRadiansPerDegree);
    const SkyDirection &forward = chart.projection.axes().forward;
    const double hidden = hiddenHeight(chart.content);
    const SkyDirection &zenith = chart.content.moment.horizon.zenith;
    for (std::size_t cell = 0; cell < table.cells().count(); ++cell) {
        const SkyDirection &middle = table.cells().middleOf(cell);
        if (dot(middle, forward) >= least && dot(middle, zenith) >= hidden)
            addCell(chart, projection, table.starsIn(cell), faintest);
    }
}

void labelStars(ChartPainting &chart)
{
    if (!chart.content.sky)
        return;
    for (const ChartSky::Object &star : chart.content.sky->namedStars) {
        if (star.rank > chart.limits.starLabel)
            return;
        if (star.object->commonNames.empty())
            continue;
        const auto point = chart.visiblePoint(star.direction, 0.0);
        if (!point || chart.content.isSelected(star.direction)
            || chart.content.isHidden(star.direction))
            continue;
        const double radius = StarSprites::radiusOf(chart.limits.star - star.rank, 1.0);
        chart.labels.writeBeside(*point, radius + Theme::pxF(4.0), chartLabel(*star.object),
                                 ChartTextStyle::Star, chart.colors.objectText);
    }
}

} // namespace nd
