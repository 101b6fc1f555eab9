// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pictures/star_size.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <optional>

extern "C" {
#include <sep.h>
}

namespace nd {

namespace {

constexpr double kBrightEnough = 8.0; ///< Times the threshold, for a size that noise does not make.

sep_image imageOf(const SkyPicture &picture)
{
    sep_image image{};
    image.data = picture.light.data();
    image.dtype = SEP_TFLOAT;
    image.w = picture.size.width();
    image.h = picture.size.height();
    image.noise_type = SEP_NOISE_NONE;
    return image;
}

/// Stars by place. Each cell has the brightest first, as the list has.
class Neighbours
{
public:
    Neighbours(const QSize &size, const std::vector<PictureSource> &stars)
        : m_columns(size.width() / kCell + 1)
        , m_rows(size.height() / kCell + 1)
        , m_cells(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows))
    {
        for (const PictureSource &star : stars)
            m_cells[indexOf(columnOf(star.x), rowOf(star.y))].push_back(&star);
    }
    /// Another star's light would be measured with its own.
    bool isAlone(const PictureSource &star, double reach) const
    {
        const double clear = 1.2 * reach;
        for (int row = rowOf(star.y - clear); row <= rowOf(star.y + clear); ++row) {
            for (int column = columnOf(star.x - clear); column <= columnOf(star.x + clear);
                 ++column) {
                if (isDisturbed(m_cells[indexOf(column, row)], star, clear))
                    return false;
            }
        }
        return true;
    }

private:
    using Cell = std::vector<const PictureSource *>;
    static constexpr int kCell = 24;

    static bool isDisturbed(const Cell &cell, const PictureSource &star, double clear)
    {
        constexpr double kDisturbing = 0.05;
        for (const PictureSource *other : cell) {
            if (other->peak < kDisturbing * star.peak)
                return false;
            const double dx = other->x - star.x;
            const double dy = other->y - star.y;
            if (dx * dx + dy * dy < clear * clear && other != &star)
                return true;
        }
        return false;
    }
    int columnOf(double x) const { return std::clamp(int(x) / kCell, 0, m_columns - 1); }
    int rowOf(double y) const { return std::clamp(int(y) / kCell, 0, m_rows - 1); }
    std::size_t indexOf(int column, int row) const
    {
        return static_cast<std::size_t>(row) * static_cast<std::size_t>(m_columns)
            + static_cast<std::size_t>(column);
    }

    int m_columns;
    int m_rows;
    std::vector<Cell> m_cells;
};

/// Which peaks are good for a size. In a bent picture the brighter a star the wider it is: always
/// those of about the same brightness, so that one picture can be held against the next.
struct Band
{
    double least = 0.0;
    double most = 0.0;
};

Band bandOf(const SkyPicture &picture, const SourceList &list)
{
    constexpr double kDimmest = 0.2;
    constexpr double kBrightest = 0.55;
    const auto ceiling = static_cast<double>(picture.ceiling);
    const Band bright{kBrightEnough * list.threshold, ceiling};
    const Band bent{kDimmest * ceiling, kBrightest * ceiling};
    return picture.isBent ? bent : bright;
}

bool isInside(const sep_image &image, const PictureSource &star, double reach)
{
    return star.x > reach && star.y > reach && star.x + reach < image.w && star.y + reach < image.h;
}

constexpr std::size_t kRings = 48; ///< The outer quarter of them tells the sky beside the star.

/// Radius with half of the light within three quarters of `reach`.
std::optional<double> halfFluxRadius(const sep_image &image, const PictureSource &star,
                                     double reach)
{
    constexpr std::size_t kInner = kRings * 3 / 4;
    constexpr int kSubPixels = 3;
    std::array<double, kRings> sums{};
    std::array<double, kRings> variances{};
    std::array<double, kRings> areas{};
    std::array<double, kRings> masked{};
    short flag = 0;
    const int status
        = sep_sum_circann_multi(&image, star.x, star.y, reach, int(kRings), 0, kSubPixels, 0,
                                sums.data(), variances.data(), areas.data(), masked.data(), &flag);
    const double area = std::accumulate(areas.begin() + kInner, areas.end(), 0.0);
    if (status != 0 || area <= 0.0)
        return std::nullopt;
    const double sky = std::accumulate(sums.begin() + kInner, sums.end(), 0.0) / area;
    double total = 0.0;
    for (std::size_t ring = 0; ring < kInner; ++ring) {
        sums.at(ring) -= sky * areas.at(ring);
        total += sums.at(ring);
    }
    double light = 0.0;
    for (std::size_t ring = 0; ring < kInner && total > 0.0; ++ring) {
        if (light + sums.at(ring) >= total / 2.0) {
            const double part = (total / 2.0 - light) / sums.at(ring);
            return (static_cast<double>(ring) + part) * reach / double(kRings);
        }
        light += sums.at(ring);
    }
    return std::nullopt;
}

constexpr double kFirstGuess = 1.5;

double reachOf(double radius)
{
    constexpr double kReach = 8.0; ///< Three quarters of it are six radii.
    constexpr double kNearest = 10.0;
    constexpr double kFarthest = 48.0;
    return std::clamp(kReach * radius, kNearest, kFarthest);
}

/// Radius with half of the light that is within six such radii: the same for a star whose faint
/// wings are seen as for one whose are not.
std::optional<double> sizeOf(const sep_image &image, const PictureSource &star,
                             const Neighbours &neighbours)
{
    constexpr int kRounds = 3;
    std::optional<double> radius = kFirstGuess;
    for (int round = 0; round < kRounds && radius; ++round) {
        const double reach = reachOf(*radius);
        if (!isInside(image, star, reach) || !neighbours.isAlone(star, reach))
            return std::nullopt;
        radius = halfFluxRadius(image, star, reach);
    }
    return radius;
}

} // namespace

std::vector<double> halfFluxRadiiOf(const SkyPicture &picture, const SourceList &list)
{
    constexpr int kMostTried = 900; // the brightest; in a crowded field others until a few fit
    constexpr std::size_t kFew = 12;
    constexpr std::size_t kMostMeasured = 100;
    const sep_image image = imageOf(picture);
    const Band band = bandOf(picture, list);
    const Neighbours neighbours(picture.size, list.stars);
    std::vector<double> radii;
    int tried = 0;
    for (const PictureSource &star : list.stars) {
        const bool isEnough = radii.size() >= (tried < kMostTried ? kMostMeasured : kFew);
        if (isEnough || star.peak < band.least)
            break;
        if (!star.isClean || star.peak > band.most)
            continue;
        ++tried;
        if (const auto radius = sizeOf(image, star, neighbours))
            radii.push_back(*radius);
    }
    return radii;
}

} // namespace nd
