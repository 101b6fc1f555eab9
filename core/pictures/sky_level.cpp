// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pictures/sky_level.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <vector>

namespace nd {

namespace {

constexpr std::size_t kBlock = 8; ///< Pixels each way: small enough for the gaps between stars.
constexpr float kBlockPixels = kBlock * kBlock;

/// A sample of the smoothed picture, in order.
std::vector<float> sampleOf(const LightPlane &smooth, std::size_t step)
{
    std::vector<float> sample;
    sample.reserve(smooth.size() / step + 1);
    for (std::size_t i = 0; i < smooth.size(); i += step)
        sample.push_back(smooth[i]);
    std::sort(sample.begin(), sample.end());
    return sample;
}

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
SkyLevel brightSideOf(const std::vector<float> &sorted)
{
    constexpr double kOneDeviation = 0.8413;
    constexpr int kRounds = 3;
    constexpr double kClip = 4.0;
    std::size_t used = sorted.size();
    SkyLevel level;
    for (int round = 0; round < kRounds && used > 0; ++round) {
        level.middle = quantileOf(sorted, used, 0.5);
        level.noise = quantileOf(sorted, used, kOneDeviation) - level.middle;
        used = belowOf(sorted, level.middle + kClip * level.noise);
    }
    return level;
}

/// Light only adds: stars too faint to be seen one by one, and the wings of the others, widen the
/// bright side and lift the median, and are no noise. So the level of a frame is told by the dark
/// side, from one to two deviations below. What cut that side off leaves the bright one alone.
SkyLevel darkSideOf(const std::vector<float> &sorted, SkyLevel bright)
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
    return isWhole ? SkyLevel{oneBelow + noise, std::min(noise, bright.noise)} : bright;
}

struct Block
{
    float middle = 0.0F;
    float square = 0.0F; ///< Of its noise.
};

Block blockAt(const float *corner, std::size_t width)
{
    float sum = 0.0F;
    float squares = 0.0F;
    for (std::size_t y = 0; y < kBlock; ++y) {
        const float *row = corner + y * width;
        for (std::size_t x = 0; x < kBlock; ++x) {
            sum += row[x];
            squares += row[x] * row[x];
        }
    }
    const float middle = sum / kBlockPixels;
    return {middle, std::max(0.0F, squares / kBlockPixels - middle * middle)};
}

/// Every second one, without those at the edge: it is not smoothed.
std::vector<Block> blocksOf(const SkyPicture &picture, const LightPlane &smooth)
{
    const auto width = static_cast<std::size_t>(picture.size.width());
    const auto height = static_cast<std::size_t>(picture.size.height());
    std::vector<Block> blocks;
    blocks.reserve(picture.pixels() / (2 * kBlock * kBlock));
    for (std::size_t y = kBlock; y + kBlock < height; y += kBlock) {
        for (std::size_t x = kBlock; x + kBlock < width; x += 2 * kBlock)
            blocks.push_back(blockAt(smooth.data() + y * width + x, width));
    }
    return blocks;
}

/// A camera cuts the ground of a preview off at black, so no histogram tells its noise, and the
/// better a stack the more of the picture is light of faint stars. But between them there are
/// always blocks without any: those that are about as quiet as the quietest twentieth.
SkyLevel groundOf(std::vector<Block> blocks, double step)
{
    constexpr std::size_t kQuietest = 20; ///< One in so many.
    constexpr double kOfMiddle
        = 0.6; ///< Noise of the quietest twentieth, of a block's in the middle.
    constexpr double kAlike = 1.5;
    constexpr double kLeastSteps = 0.5; ///< Less is one block cut to nothing and the next not.
    constexpr int kRounds = 3;
    /// The middle of a block takes some of the noise with it, as pixels that are smoothed are
    /// alike.
    constexpr double kSeen = 0.94;
    if (blocks.empty())
        return {};
    const auto quiet = blocks.begin() + static_cast<std::ptrdiff_t>(blocks.size() / kQuietest);
    std::nth_element(blocks.begin(), quiet, blocks.end(),
                     [](const Block &a, const Block &b) { return a.square < b.square; });
    const double quietest = std::sqrt(static_cast<double>(quiet->square)) / kOfMiddle;
    SkyLevel level{0.0, quietest};
    for (int round = 0; round < kRounds; ++round) {
        const double limit = kAlike * std::max(level.noise, kLeastSteps * step);
        double count = 0.0;
        double middles = 0.0;
        double squares = 0.0;
        for (const Block &block : blocks) {
            const auto square = static_cast<double>(block.square);
            if (square > limit * limit)
                continue;
            count += 1.0;
            middles += static_cast<double>(block.middle);
            squares += square;
        }
        level = {middles / count, std::sqrt(squares / count)};
    }
    return {level.middle, level.noise / kSeen};
}

} // namespace

SkyLevel skyLevelOf(const SkyPicture &picture, const LightPlane &smooth)
{
    constexpr std::size_t kSample = 13; // what is two deviations off is rare; not a whole column
    if (picture.isBent)
        return groundOf(blocksOf(picture, smooth), static_cast<double>(picture.step));
    const std::vector<float> sorted = sampleOf(smooth, kSample);
    return darkSideOf(sorted, brightSideOf(sorted));
}

} // namespace nd
