// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pictures/sky_ground.h"

#include <cstddef>
#include <memory>
#include <vector>

extern "C" {
#include <sep.h>
}

namespace nd {

namespace {

constexpr std::size_t kStep = 2; ///< A background is told as well by every second pixel and row.
constexpr int kTile = 64; ///< Of those: several times the size of a star.
constexpr int kTileFilter = 3;

struct FreeBackground
{
    void operator()(sep_bkg *background) const { sep_bkg_free(background); }
};
using Background = std::unique_ptr<sep_bkg, FreeBackground>;

struct Sample
{
    std::size_t width = 0;
    std::size_t height = 0;
    std::vector<float> light;
};

Sample sampleOf(const SkyPicture &picture)
{
    const auto width = static_cast<std::size_t>(picture.size.width());
    const auto height = static_cast<std::size_t>(picture.size.height());
    Sample sample{(width + kStep - 1) / kStep, (height + kStep - 1) / kStep, {}};
    sample.light.reserve(sample.width * sample.height);
    for (std::size_t y = 0; y < height; y += kStep) {
        const float *row = picture.light.data() + y * width;
        for (std::size_t x = 0; x < width; x += kStep)
            sample.light.push_back(row[x]);
    }
    return sample;
}

Background backgroundOf(const Sample &sample)
{
    sep_image image{};
    image.data = sample.light.data();
    image.dtype = SEP_TFLOAT;
    image.w = static_cast<int>(sample.width);
    image.h = static_cast<int>(sample.height);
    image.noise_type = SEP_NOISE_NONE;
    sep_bkg *raw = nullptr;
    const int status = sep_background(&image, kTile, kTile, kTileFilter, kTileFilter, 0.0, &raw);
    Background background(raw);
    return status == 0 ? std::move(background) : nullptr;
}

} // namespace

std::optional<double> takeBackgroundOff(SkyPicture &picture)
{
    const Sample sample = sampleOf(picture);
    const Background background = backgroundOf(sample);
    if (!background)
        return std::nullopt;
    const auto width = static_cast<std::size_t>(picture.size.width());
    const auto height = static_cast<std::size_t>(picture.size.height());
    std::vector<float> line(sample.width);
    for (std::size_t y = 0; y < height; ++y) {
        if (y % kStep == 0)
            sep_bkg_line(background.get(), static_cast<int>(y / kStep), line.data(), SEP_TFLOAT);
        float *row = picture.light.data() + y * width;
        for (std::size_t x = 0; x < width; ++x)
            row[x] -= line[x / kStep];
    }
    return static_cast<double>(sep_bkg_global(background.get()));
}

} // namespace nd
