// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pictures/source_list.h"

#include "core/pictures/peak_finder.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>
#include <numeric>
#include <optional>

extern "C" {
#include <sep.h>
}

namespace nd {

namespace {

constexpr int kTile = 128; ///< Of the background; several times the size of a star.
constexpr int kTileFilter = 3;
constexpr double kDetection = 5.0; ///< Times the noise of the smoothed picture.
constexpr double kDip = 2.0; ///< The same between two stars.
constexpr double kLeastBent = 12.0; ///< Steps: below it are traces of the compression.
/// Times the noise: so much the brightest of the pixels in the middle of a star exceeds its peak.
constexpr double kLuck = 0.3;
constexpr std::size_t kMostMeasured = 100;
constexpr double kBrightEnough = 8.0; ///< Times the threshold, for a size that noise does not make.

struct FreeBackground
{
    void operator()(sep_bkg *background) const { sep_bkg_free(background); }
};
using Background = std::unique_ptr<sep_bkg, FreeBackground>;

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

/// A sample of the smoothed picture, in order.
std::vector<float> sampleOf(const std::vector<float> &smooth, std::size_t step)
{
    std::vector<float> sample;
    sample.reserve(smooth.size() / step + 1);
    for (std::size_t i = 0; i < smooth.size(); i += step)
        sample.push_back(smooth[i]);
    std::sort(sample.begin(), sample.end());
    return sample;
}

struct Level
{
    double middle = 0.0;
    double noise = 0.0;
};

/// How many of the darkest are used: those up to `limit`.
std::size_t belowOf(const std::vector<float> &sorted, double limit)
{
    const auto end = std::upper_bound(sorted.begin(), sorted.end(), static_cast<float>(limit));
    return static_cast<std::size_t>(end - sorted.begin());
}

double quantileOf(const std::vector<float> &sorted, std::size_t used, double part)
{
    return static_cast<double>(
        sorted[static_cast<std::size_t>(part * static_cast<double>(used - 1))]);
}

/// Median and the deviation above it. What is far above are stars; it is left out and the rest
/// looked at again.
Level brightSideOf(const std::vector<float> &sorted)
{
    constexpr double kOneDeviation = 0.8413;
    constexpr int kRounds = 3;
    constexpr double kClip = 4.0;
    std::size_t used = sorted.size();
    Level level;
    for (int round = 0; round < kRounds && used > 0; ++round) {
        level.middle = quantileOf(sorted, used, 0.5);
        level.noise = quantileOf(sorted, used, kOneDeviation) - level.middle;
        used = belowOf(sorted, level.middle + kClip * level.noise);
    }
    return level;
}

/// Light only adds: stars too faint to be seen one by one, and the wings of the others, widen the
/// bright side and lift the median, and are no noise. So the level of a frame is told by the dark
/// side, from one to two deviations below. What cut that side off leaves the bright one alone, as
/// it does in a picture that was bent.
Level darkSideOf(const std::vector<float> &sorted, Level bright)
{
    constexpr double kOneBelow = 0.15866;
    constexpr double kTwoBelow = 0.02275;
    constexpr double kClip = 2.5;
    constexpr double kWhole = 0.6; ///< Of the bright side; less is what a cut left over.
    const std::size_t used = belowOf(sorted, bright.middle + kClip * bright.noise);
    if (used == 0)
        return bright;
    const double oneBelow = quantileOf(sorted, used, kOneBelow);
    const double noise = oneBelow - quantileOf(sorted, used, kTwoBelow);
    const bool isWhole = noise > kWhole * bright.noise;
    return isWhole ? Level{oneBelow + noise, std::min(noise, bright.noise)} : bright;
}

Level levelOf(const SkyPicture &picture, const std::vector<float> &smooth)
{
    constexpr std::size_t kFew = 101; // neither follows the columns
    constexpr std::size_t kMany = 13; // what is two deviations off is rare
    const std::vector<float> sorted = sampleOf(smooth, picture.isBent ? kFew : kMany);
    const Level bright = brightSideOf(sorted);
    return picture.isBent ? bright : darkSideOf(sorted, bright);
}

/// Another star's light would be measured with its own. `all` has the brightest first.
bool isAlone(const PictureSource &star, double reach, const std::vector<PictureSource> &all)
{
    constexpr double kDisturbing = 0.05;
    const double clear = 1.2 * reach;
    for (const PictureSource &other : all) {
        if (other.peak < kDisturbing * star.peak)
            return true;
        const double dx = other.x - star.x;
        const double dy = other.y - star.y;
        if (dx * dx + dy * dy < clear * clear && &other != &star)
            return false;
    }
    return true;
}

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

/// Radius with half of the light that is within six such radii: the same for a star whose faint
/// wings are seen as for one whose are not.
std::optional<double> sizeOf(const sep_image &image, const PictureSource &star,
                             const std::vector<PictureSource> &all)
{
    constexpr int kRounds = 3;
    constexpr double kReach = 8.0; ///< Three quarters of it are six radii.
    constexpr double kNearest = 10.0;
    constexpr double kFarthest = 48.0;
    std::optional<double> radius = 1.5;
    for (int round = 0; round < kRounds && radius; ++round) {
        const double reach = std::clamp(kReach * *radius, kNearest, kFarthest);
        if (!isInside(image, star, reach) || !isAlone(star, reach, all))
            return std::nullopt;
        radius = halfFluxRadius(image, star, reach);
    }
    return radius;
}

std::vector<double> radiiOf(const sep_image &image, const SourceList &list, const Band &band)
{
    constexpr int kMostTried = 900;
    std::vector<double> radii;
    int tried = 0;
    for (const PictureSource &star : list.stars) {
        if (radii.size() == kMostMeasured || star.peak < band.least || tried == kMostTried)
            break;
        if (!star.isClean || star.peak > band.most)
            continue;
        ++tried;
        if (const auto radius = sizeOf(image, star, list.stars))
            radii.push_back(*radius);
    }
    return radii;
}

bool isFlat(const SkyPicture &picture)
{
    constexpr float kLeastSteps = 4.0F;
    if (picture.light.empty())
        return true;
    const auto [low, high] = std::minmax_element(picture.light.begin(), picture.light.end());
    return *high - *low <= kLeastSteps * picture.step;
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
    const sep_image image = imageOf(picture);
    sep_bkg *raw = nullptr;
    const int status = sep_background(&image, kTile, kTile, kTileFilter, kTileFilter, 0.0, &raw);
    const Background background(raw);
    if (status != 0 || !background)
        return list;
    const auto base = static_cast<double>(sep_bkg_global(background.get()));
    sep_bkg_subarray(background.get(), picture.light.data(), SEP_TFLOAT);
    const std::vector<float> smooth = smoothed(picture);
    const Level level = levelOf(picture, smooth);
    const auto step = static_cast<double>(picture.step);
    list.background = base + level.middle;
    list.noise = std::max(level.noise, 0.1 * step);
    const double least = picture.isBent ? kLeastBent * step : 0.0;
    list.threshold = level.middle + std::max(kDetection * list.noise, least);
    const double luck = picture.isBent ? 0.0 : kLuck * list.noise; // compression takes it away
    const PeakRules rules{static_cast<float>(list.threshold + luck),
                          static_cast<float>(std::max(kDip * list.noise, least / 6.0))};
    collect(picture, findPeaks(picture, smooth, rules), base, list);
    list.halfFluxRadii = radiiOf(image, list, bandOf(picture, list));
    return list;
}

} // namespace nd
