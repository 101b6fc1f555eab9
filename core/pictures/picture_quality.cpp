// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pictures/picture_quality.h"

#include "core/pictures/source_list.h"

#include <algorithm>

namespace nd {

namespace {

constexpr std::size_t kMostPeaks = 400;
constexpr std::size_t kMostFaint = 10'000;
/// Of a step: less noise than that can't be measured.
constexpr double kLeastNoise = 0.5;

std::optional<double> medianOf(std::vector<double> values)
{
    if (values.empty())
        return std::nullopt;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

} // namespace

namespace {

void addFaint(const SourceList &found, PictureQuality &quality)
{
    for (const PictureSource &star : found.stars) {
        const double signal = star.peak / found.noise;
        if (signal >= kFaintBelow)
            ++quality.brighterStars;
        else if (quality.faintSignals.size() < kMostFaint)
            quality.faintSignals.push_back(static_cast<float>(signal));
    }
}

} // namespace

std::optional<double> PictureQuality::signalOf(std::size_t rank) const
{
    if (rank >= peaks.size() || noise <= 0.0)
        return std::nullopt;
    return static_cast<double>(peaks[rank]) / noise;
}

QualityReading measureQuality(SkyPicture picture)
{
    const SourceList found = findSources(picture);
    QualityReading reading;
    if (found.isBlack) {
        reading.fault = PictureFault::Black;
        return reading;
    }
    PictureQuality &quality = reading.quality;
    quality.size = picture.size;
    quality.stars = static_cast<int>(found.stars.size());
    quality.background = found.background;
    quality.noise = found.noise;
    quality.threshold = found.threshold;
    if (const auto radius = medianOf(found.halfFluxRadii))
        quality.halfFluxRadius = *radius * picture.binning;
    if (found.noise >= kLeastNoise * static_cast<double>(picture.step))
        addFaint(found, quality);
    std::vector<double> elongations;
    for (const PictureSource &star : found.stars) {
        if (!star.isClean)
            continue;
        elongations.push_back(star.elongation);
        if (quality.peaks.size() < kMostPeaks)
            quality.peaks.push_back(static_cast<float>(star.peak));
    }
    quality.elongation = medianOf(std::move(elongations));
    return reading;
}

} // namespace nd
