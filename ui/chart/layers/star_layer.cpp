// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/angles.h"
#include "core/sky/chart/chart_vector.h"
#include "ui/chart/layers/layers.h"
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

/// How a star of each brightness is drawn.
struct StarLooks
{
    explicit StarLooks(const ChartPainting &chart)
    {
        for (int brightness = 0; brightness < 256; ++brightness) {
            const double excess
                = chart.limits.star - StarTable::magnitudeOf(static_cast<std::uint8_t>(brightness));
            const auto index = static_cast<std::size_t>(brightness);
            sizes.at(index) = StarSprites::sizeOf(StarSprites::radiusOf(excess, chart.pixelRatio));
            strengths.at(index) = StarSprites::strengthOf(excess);
        }
        for (std::size_t colour = 0; colour < colors.size(); ++colour) {
            const std::size_t step = colour * ChartColors::kStarColors / colors.size();
            colors.at(colour) = chart.colors.stars.at(step).rgb();
        }
        colors.at(StarTable::kNoColour) = chart.colors.plainStar.rgb();
    }

    std::array<int, 256> sizes{};
    std::array<unsigned, 256> strengths{};
    std::array<QRgb, 256> colors{};
};

constexpr float kMargin = 12.0F;
constexpr float kBehind = -0.94F;
constexpr double kMostRefraction = 1.0; ///< Degrees; some more than air ever lifts a star.

/// Stars on their way into the picture: its memory is asked for when one comes in, and ready when
/// it goes out. Waiting for each took longer than painting.
class StarQueue
{
public:
    StarQueue(const ChartPainting &chart, const StarLooks &looks) : m_chart(chart), m_looks(looks)
    {
    }

    void add(float x, float y, const StarTable::Star &star)
    {
        if (m_count == m_stars.size())
            flush();
        m_chart.sprites.prepare(m_chart.canvas, x, y);
        m_stars[m_count++] = {x, y, &star};
    }
    void flush()
    {
        for (std::size_t at = 0; at < m_count; ++at) {
            const auto &[x, y, star] = m_stars[at];
            m_chart.sprites.put(m_chart.canvas, x, y, m_looks.sizes[star->brightness],
                                m_looks.colors[star->colour], m_looks.strengths[star->brightness]);
        }
        m_count = 0;
    }

private:
    struct Place
    {
        float x = 0.0F;
        float y = 0.0F;
        const StarTable::Star *star = nullptr;
    };

    const ChartPainting &m_chart;
    const StarLooks &m_looks;
    std::array<Place, 32> m_stars;
    std::size_t m_count = 0;
};

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

void paintCell(const ChartPainting &chart, const StarProjection &projection, StarQueue &queue,
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
            queue.add(x, y, star);
    }
}

} // namespace

void paintStars(ChartPainting &chart)
{
    if (!chart.content.sky)
        return;
    const StarTable &table = *chart.content.sky->stars;
    const StarProjection projection(chart);
    const StarLooks looks(chart);
    StarQueue queue(chart, looks);
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
            paintCell(chart, projection, queue, table.starsIn(cell), faintest);
    }
    queue.flush();
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
