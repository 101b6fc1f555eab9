// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pictures/source_list.h"

#include "core/pictures/peak_finder.h"
#include "core/pictures/sky_ground.h"
#include "core/pictures/sky_level.h"
#include "core/pictures/star_size.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace nd {

namespace {

constexpr double kDetection = 5.0; ///< Times the noise of the smoothed picture.
constexpr double kDip = 2.0; ///< The same between two stars.
constexpr double kLeastBent = 12.0; ///< Steps: below it are traces of the compression.
/// Times the noise: so much the brightest of the pixels in the middle of a star exceeds its peak.
constexpr double kLuck = 0.3;

/// Known after the first few rows of a picture that is none.
bool isFlat(const SkyPicture &picture)
{
    constexpr float kLeastSteps = 4.0F;
    if (picture.light.empty())
        return true;
    float low = picture.light.front();
    float high = low;
    const auto isNear = [&](float value) {
        low = std::min(low, value);
        high = std::max(high, value);
        return high - low <= kLeastSteps * picture.step;
    };
    return std::all_of(picture.light.begin(), picture.light.end(), isNear);
}

/// The middle of its light, and whether its long axis is how much longer.
void refine(const SkyPicture &picture, PictureSource &star)
{
    constexpr int kWindow = 5;
    double light = 0.0;
    std::array<double, 5> sums{}; // x, y, xx, yy, xy
    const int middleX = int(star.x);
    const int middleY = int(star.y);
    for (int dy = -kWindow; dy <= kWindow; ++dy) {
        const float *row = picture.light.data()
            + static_cast<std::size_t>(middleY + dy)
                * static_cast<std::size_t>(picture.size.width());
        for (int dx = -kWindow; dx <= kWindow; ++dx) {
            const auto value = static_cast<double>(row[middleX + dx]);
            if (value < 0.1 * star.peak)
                continue;
            light += value;
            sums[0] += value * dx;
            sums[1] += value * dy;
            sums[2] += value * dx * dx;
            sums[3] += value * dy * dy;
            sums[4] += value * dx * dy;
        }
    }
    if (light <= 0.0)
        return;
    const double x = sums[0] / light;
    const double y = sums[1] / light;
    const double xx = sums[2] / light - x * x;
    const double yy = sums[3] / light - y * y;
    const double xy = sums[4] / light - x * y;
    const double half = (xx + yy) / 2.0;
    const double turn = std::hypot((xx - yy) / 2.0, xy);
    star.x += x;
    star.y += y;
    if (half - turn > 0.0)
        star.elongation = std::sqrt((half + turn) / (half - turn));
}

bool isInsideOf(const SkyPicture &picture, const Peak &peak)
{
    constexpr int kMargin = 6;
    return peak.x >= kMargin && peak.y >= kMargin && peak.x < picture.size.width() - kMargin
        && peak.y < picture.size.height() - kMargin;
}

void collect(const SkyPicture &picture, const std::vector<Peak> &peaks, double base,
             SourceList &list)
{
    constexpr std::size_t kMostRefined = 1500;
    const auto width = static_cast<std::size_t>(picture.size.width());
    for (const Peak &peak : peaks) {
        PictureSource star;
        star.x = peak.x;
        star.y = peak.y;
        star.peak = static_cast<double>(peak.height);
        const auto at = static_cast<std::size_t>(peak.y) * width + static_cast<std::size_t>(peak.x);
        const double plain = static_cast<double>(picture.light[at]) + base;
        const bool isInside = isInsideOf(picture, peak);
        star.isClean = isInside && plain < static_cast<double>(picture.ceiling);
        if (isInside && list.stars.size() < kMostRefined)
            refine(picture, star);
        list.stars.push_back(star);
    }
}

} // namespace

SourceList findSources(SkyPicture &picture)
{
    SourceList list;
    list.isBlack = isFlat(picture);
    if (list.isBlack)
        return list;
    const std::optional<double> base = takeBackgroundOff(picture);
    if (!base)
        return list;
    const LightPlane smooth = smoothed(picture);
    const SkyLevel level = skyLevelOf(picture, smooth);
    const auto step = static_cast<double>(picture.step);
    list.background = *base + level.middle;
    list.noise = std::max(level.noise, 0.1 * step);
    const double least = picture.isBent ? kLeastBent * step : 0.0;
    list.threshold = level.middle + std::max(kDetection * list.noise, least);
    const double luck = picture.isBent ? 0.0 : kLuck * list.noise; // compression takes it away
    const PeakRules rules{static_cast<float>(list.threshold + luck),
                          static_cast<float>(std::max(kDip * list.noise, least / 6.0))};
    collect(picture, findPeaks(picture, smooth, rules), *base, list);
    list.halfFluxRadii = halfFluxRadiiOf(picture, list);
    return list;
}

} // namespace nd
