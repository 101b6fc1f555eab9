// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pictures/peak_finder.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace nd {

namespace {

constexpr int kEdge = 3;
constexpr float kSinglePixel = 0.35F; ///< Smoothed over plain: a hot pixel has a quarter.
constexpr int kCell = 16; ///< Of the grid that finds neighbours; farther apart none disturbs.
constexpr std::size_t kMostPeaks = 60'000; ///< A picture of noise alone ends here.

class Plane
{
public:
    Plane(const std::vector<float> &light, const QSize &size)
        : m_light(light)
        , m_width(size.width())
        , m_height(size.height())
    {
    }
    int width() const { return m_width; }
    int height() const { return m_height; }
    float at(int x, int y) const
    {
        return m_light[static_cast<std::size_t>(y) * static_cast<std::size_t>(m_width)
                       + static_cast<std::size_t>(x)];
    }
    float near(int x, int y) const
    {
        return at(std::clamp(x, 0, m_width - 1), std::clamp(y, 0, m_height - 1));
    }
    /// Of equal ones the first counts.
    bool isPeak(int x, int y) const
    {
        const float here = at(x, y);
        if (at(x - 1, y) >= here || at(x + 1, y) > here)
            return false;
        for (int i = x - 1; i <= x + 1; ++i) {
            if (at(i, y - 1) >= here || at(i, y + 1) > here)
                return false;
        }
        return true;
    }

private:
    const std::vector<float> &m_light;
    int m_width;
    int m_height;
};

/// The lowest on the straight way from one to the other.
float lowestBetween(const Plane &smooth, const Peak &from, const Peak &to)
{
    const int steps = std::max(std::abs(to.x - from.x), std::abs(to.y - from.y));
    float lowest = std::min(from.height, to.height);
    for (int step = 1; step < steps; ++step) {
        const double part = double(step) / steps;
        const int x = int(std::lround(from.x + part * (to.x - from.x)));
        const int y = int(std::lround(from.y + part * (to.y - from.y)));
        lowest = std::min(lowest, smooth.at(x, y));
    }
    return lowest;
}

/// As bright some way off on both sides, and dark across: what moved.
bool isTrail(const Plane &smooth, const Peak &peak)
{
    constexpr int kWay = 8;
    constexpr auto kWays = std::to_array<std::pair<int, int>>(
        {{8, 0}, {7, 3}, {6, 6}, {3, 7}, {0, 8}, {-3, 7}, {-6, 6}, {-7, 3}});
    const auto both = [&](int dx, int dy) {
        return std::min(smooth.near(peak.x + dx, peak.y + dy),
                        smooth.near(peak.x - dx, peak.y - dy));
    };
    return std::any_of(kWays.begin(), kWays.end(), [&](const std::pair<int, int> &way) {
        static_assert(kWay == kWays.front().first);
        const float across = std::max(smooth.near(peak.x - way.second, peak.y + way.first),
                                      smooth.near(peak.x + way.second, peak.y - way.first));
        return both(way.first, way.second) > 0.5F * peak.height && across < 0.25F * peak.height;
    });
}

/// Peaks by place, so that neighbours are found without looking at all.
class PeakGrid
{
public:
    explicit PeakGrid(const QSize &size)
        : m_columns(size.width() / kCell + 1)
        , m_rows(size.height() / kCell + 1)
        , m_cells(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows))
    {
    }
    void add(const Peak &peak) { cell(peak.x / kCell, peak.y / kCell).push_back(peak); }
    /// Whether it is a bump on the side of one of those that were added.
    bool isBump(const Plane &smooth, const Peak &peak, float dip)
    {
        for (int row = std::max(0, peak.y / kCell - 1);
             row <= std::min(m_rows - 1, peak.y / kCell + 1); ++row) {
            for (int column = std::max(0, peak.x / kCell - 1);
                 column <= std::min(m_columns - 1, peak.x / kCell + 1); ++column) {
                if (isBumpOf(cell(column, row), smooth, peak, dip))
                    return true;
            }
        }
        return false;
    }

private:
    static bool isBumpOf(const std::vector<Peak> &all, const Plane &smooth, const Peak &peak,
                         float dip)
    {
        constexpr int kFar = 14;
        return std::any_of(all.begin(), all.end(), [&](const Peak &other) {
            const bool isNear
                = std::abs(other.x - peak.x) <= kFar && std::abs(other.y - peak.y) <= kFar;
            return isNear && lowestBetween(smooth, peak, other) > peak.height - dip;
        });
    }
    std::vector<Peak> &cell(int column, int row)
    {
        return m_cells[static_cast<std::size_t>(row) * static_cast<std::size_t>(m_columns)
                       + static_cast<std::size_t>(column)];
    }

    int m_columns;
    int m_rows;
    std::vector<std::vector<Peak>> m_cells;
};

} // namespace

std::vector<float> smoothed(const SkyPicture &picture)
{
    const auto width = static_cast<std::size_t>(picture.size.width());
    const auto height = static_cast<std::size_t>(picture.size.height());
    std::vector<float> result = picture.light;
    std::vector<float> column(width);
    for (std::size_t y = 1; y + 1 < height; ++y) {
        const float *above = picture.light.data() + (y - 1) * width;
        const float *here = above + width;
        const float *below = here + width;
        for (std::size_t x = 0; x < width; ++x)
            column[x] = above[x] + 2.0F * here[x] + below[x];
        float *out = result.data() + y * width;
        for (std::size_t x = 1; x + 1 < width; ++x)
            out[x] = (column[x - 1] + 2.0F * column[x] + column[x + 1]) * 0.0625F;
    }
    return result;
}

std::vector<Peak> findPeaks(const SkyPicture &picture, const std::vector<float> &smooth,
                            const PeakRules &rules)
{
    const Plane plane(smooth, picture.size);
    const Plane plain(picture.light, picture.size);
    std::vector<Peak> found;
    for (int y = kEdge; y < plane.height() - kEdge; ++y) {
        for (int x = kEdge; x < plane.width() - kEdge; ++x) {
            const float height = plane.at(x, y);
            if (height >= rules.threshold && plane.isPeak(x, y) && found.size() < kMostPeaks)
                found.push_back({x, y, height, false});
        }
    }
    std::sort(found.begin(), found.end(),
              [](const Peak &a, const Peak &b) { return a.height > b.height; });
    PeakGrid grid(picture.size);
    std::vector<Peak> stars;
    for (const Peak &peak : found) {
        const bool isHot = plain.at(peak.x, peak.y) * kSinglePixel > peak.height;
        const bool isBump = grid.isBump(plane, peak, rules.dip);
        grid.add(peak);
        if (!isHot && !isBump && !isTrail(plane, peak))
            stars.push_back(peak);
    }
    return stars;
}

} // namespace nd
