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
    Plane(const LightPlane &light, const QSize &size)
        : m_light(light.data())
        , m_width(size.width())
        , m_height(size.height())
    {
    }
    int width() const { return m_width; }
    int height() const { return m_height; }
    const float *row(int y) const
    {
        return m_light + static_cast<std::size_t>(y) * static_cast<std::size_t>(m_width);
    }
    float at(int x, int y) const { return row(y)[x]; }
    float near(int x, int y) const
    {
        return at(std::clamp(x, 0, m_width - 1), std::clamp(y, 0, m_height - 1));
    }

private:
    const float *m_light;
    int m_width;
    int m_height;
};

/// Whether the straight way from one to the other goes down as low as `low`.
bool isApart(const Plane &smooth, const Peak &from, const Peak &to, float low)
{
    const int steps = std::max(std::abs(to.x - from.x), std::abs(to.y - from.y));
    for (int step = 1; step < steps; ++step) {
        const double part = double(step) / steps;
        const int x = int(std::lround(from.x + part * (to.x - from.x)));
        const int y = int(std::lround(from.y + part * (to.y - from.y)));
        if (smooth.at(x, y) <= low)
            return true;
    }
    return false;
}

/// As bright some way off on both sides, and dark across: what moved.
bool isTrail(const Plane &smooth, const Peak &peak)
{
    constexpr int kWay = 8;
    constexpr auto kWays = std::to_array<std::pair<int, int>>(
        {{8, 0}, {7, 3}, {6, 6}, {3, 7}, {0, 8}, {-3, 7}, {-6, 6}, {-7, 3}});
    const float half = 0.5F * peak.height;
    const auto isLit = [&](int dx, int dy) { return smooth.near(peak.x + dx, peak.y + dy) > half; };
    return std::any_of(kWays.begin(), kWays.end(), [&](const std::pair<int, int> &way) {
        static_assert(kWay == kWays.front().first);
        if (!isLit(way.first, way.second) || !isLit(-way.first, -way.second))
            return false;
        const float across = std::max(smooth.near(peak.x - way.second, peak.y + way.first),
                                      smooth.near(peak.x + way.second, peak.y - way.first));
        return across < 0.25F * peak.height;
    });
}

/// Peaks by place, so that neighbours are found without looking at all: each cell is a chain.
class PeakGrid
{
public:
    PeakGrid(const QSize &size, std::size_t most)
        : m_columns(size.width() / kCell + 1)
        , m_rows(size.height() / kCell + 1)
        , m_last(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows), kNone)
    {
        m_links.reserve(most);
    }
    void add(const Peak &peak)
    {
        int &last = m_last[cellOf(peak.x / kCell, peak.y / kCell)];
        m_links.push_back({peak, last});
        last = static_cast<int>(m_links.size()) - 1;
    }
    /// Whether it is a bump on the side of one of those that were added.
    bool isBump(const Plane &smooth, const Peak &peak, float dip) const
    {
        for (int row = std::max(0, peak.y / kCell - 1);
             row <= std::min(m_rows - 1, peak.y / kCell + 1); ++row) {
            for (int column = std::max(0, peak.x / kCell - 1);
                 column <= std::min(m_columns - 1, peak.x / kCell + 1); ++column) {
                if (isBumpOf(m_last[cellOf(column, row)], smooth, peak, dip))
                    return true;
            }
        }
        return false;
    }

private:
    struct Link
    {
        Peak peak;
        int before = kNone; ///< In the same cell.
    };
    static constexpr int kNone = -1;

    bool isBumpOf(int last, const Plane &smooth, const Peak &peak, float dip) const
    {
        constexpr int kFar = 14;
        for (int at = last; at != kNone; at = m_links[static_cast<std::size_t>(at)].before) {
            const Peak &other = m_links[static_cast<std::size_t>(at)].peak;
            const bool isNear
                = std::abs(other.x - peak.x) <= kFar && std::abs(other.y - peak.y) <= kFar;
            if (isNear && !isApart(smooth, peak, other, peak.height - dip))
                return true;
        }
        return false;
    }
    std::size_t cellOf(int column, int row) const
    {
        return static_cast<std::size_t>(row) * static_cast<std::size_t>(m_columns)
            + static_cast<std::size_t>(column);
    }

    int m_columns;
    int m_rows;
    std::vector<int> m_last;
    std::vector<Link> m_links;
};

/// Which pixels of a row are peaks; of equal ones the first. Without a branch, so that many are
/// compared at a time.
void markPeaks(const float *row, std::ptrdiff_t width, float threshold, std::vector<quint8> &marks)
{
    const float *above = row - width;
    const float *below = row + width;
    for (std::ptrdiff_t x = kEdge; x < width - kEdge; ++x) {
        const float here = row[x];
        const int isFirst = int(here > row[x - 1]) & int(here >= row[x + 1]);
        const int isAbove
            = int(here > above[x - 1]) & int(here > above[x]) & int(here > above[x + 1]);
        const int isBelow
            = int(here >= below[x - 1]) & int(here >= below[x]) & int(here >= below[x + 1]);
        marks[std::size_t(x)] = quint8(int(here >= threshold) & isFirst & isAbove & isBelow);
    }
}

std::vector<Peak> allPeaks(const Plane &plane, float threshold)
{
    std::vector<Peak> found;
    std::vector<quint8> marks(std::size_t(plane.width()), 0);
    for (int y = kEdge; y < plane.height() - kEdge; ++y) {
        markPeaks(plane.row(y), plane.width(), threshold, marks);
        for (auto mark = marks.cbegin(); found.size() < kMostPeaks; ++mark) {
            mark = std::find(mark, marks.cend(), quint8(1));
            if (mark == marks.cend())
                break;
            const int x = int(mark - marks.cbegin());
            found.push_back({x, y, plane.at(x, y)});
        }
    }
    return found;
}

} // namespace

LightPlane smoothed(const SkyPicture &picture)
{
    const auto width = static_cast<std::size_t>(picture.size.width());
    const auto height = static_cast<std::size_t>(picture.size.height());
    LightPlane result(picture.light.size());
    std::vector<float> column(width);
    for (std::size_t y = 0; y < height; ++y) {
        const float *here = picture.light.data() + y * width;
        float *out = result.data() + y * width;
        if (y == 0 || y + 1 == height) {
            std::copy(here, here + width, out);
            continue;
        }
        const float *above = here - width;
        const float *below = here + width;
        for (std::size_t x = 0; x < width; ++x)
            column[x] = above[x] + 2.0F * here[x] + below[x];
        out[0] = here[0];
        out[width - 1] = here[width - 1];
        for (std::size_t x = 1; x + 1 < width; ++x)
            out[x] = (column[x - 1] + 2.0F * column[x] + column[x + 1]) * 0.0625F;
    }
    return result;
}

std::vector<Peak> findPeaks(const SkyPicture &picture, const LightPlane &smooth,
                            const PeakRules &rules)
{
    const Plane plane(smooth, picture.size);
    const Plane plain(picture.light, picture.size);
    std::vector<Peak> found = allPeaks(plane, rules.threshold);
    std::sort(found.begin(), found.end(),
              [](const Peak &a, const Peak &b) { return a.height > b.height; });
    PeakGrid grid(picture.size, found.size());
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
