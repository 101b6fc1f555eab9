// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/video/star_size.h"

#include "core/video/luminance_plane.h"

#include <QImage>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace nd {

namespace {

constexpr int kSmallestSide = 64;
constexpr int kLargestSide = 8192;
constexpr int kLargestAperture = 40; ///< Radius in pixels: a star further out of focus is no star.
constexpr int kSmallestAperture = 5;
constexpr float kDetection = 6.0F; ///< Times the noise of the smoothed picture.
constexpr float kLeastContrast = 6.0F; ///< Of 255: below, a compressed picture has artefacts.
constexpr float kSaturated = 250.0F;
constexpr float kEdgeOfPeak = 0.04F; ///< Where the ring's mean falls to this, the star ends.
constexpr std::size_t kMostCandidates = 400;
constexpr std::size_t kMostStars = 30;
constexpr int kSubPixels = 3; ///< Each way: the light of a pixel is spread over its area.

struct Candidate
{
    int x = 0;
    int y = 0;
    float peak = 0.0F; ///< Above the background.
    bool saturated = false;
};

/// The local maxima of the smoothed picture, brightest first.
std::vector<Candidate> findCandidates(const LuminancePlane &plane, const LuminancePlane &smooth,
                                      const BackgroundLevel &background)
{
    constexpr int kEdge = kSmallestAperture + 2;
    constexpr int kReach = 2;
    const float threshold = std::max(kDetection * background.noise / 3.0F, kLeastContrast);
    std::vector<Candidate> found;
    for (int y = kEdge; y < smooth.height() - kEdge; ++y) {
        for (int x = kEdge; x < smooth.width() - kEdge; ++x) {
            const float value = smooth.at(x, y);
            if (value - background.level < threshold || !smooth.isPeak(x, y, kReach))
                continue;
            found.push_back({x, y, value - background.level, plane.at(x, y) >= kSaturated});
        }
    }
    std::sort(found.begin(), found.end(),
              [](const Candidate &a, const Candidate &b) { return a.peak > b.peak; });
    found.resize(std::min(found.size(), kMostCandidates));
    return found;
}

/// How far the star's light goes: where the mean of a ring falls to a share of the peak, or under
/// the noise. Nothing if it never does.
std::optional<int> apertureOf(const LuminancePlane &smooth, const Candidate &star,
                              const BackgroundLevel &background)
{
    const float end = std::max(kEdgeOfPeak * star.peak, background.noise / 3.0F);
    for (int radius = 2; radius <= kLargestAperture; ++radius) {
        if (smooth.ringMean(star.x, star.y, radius) - background.level > end)
            continue;
        const int aperture = std::max(radius + 1 + radius / 4, kSmallestAperture);
        const bool inside = star.x >= aperture && star.y >= aperture
            && star.x + aperture < smooth.width() && star.y + aperture < smooth.height();
        return inside ? std::optional(aperture) : std::nullopt;
    }
    return std::nullopt;
}

/// A second star in the aperture would be measured with it.
bool isAlone(const Candidate &star, int aperture, const std::vector<Candidate> &all)
{
    constexpr float kDisturbing = 0.25F;
    return std::none_of(all.begin(), all.end(), [&](const Candidate &other) {
        const int dx = other.x - star.x;
        const int dy = other.y - star.y;
        const bool same = dx == 0 && dy == 0;
        return !same && other.peak > kDisturbing * star.peak
            && dx * dx + dy * dy < aperture * aperture;
    });
}

struct Centroid
{
    double x = 0.0;
    double y = 0.0;
    double flux = 0.0;
};

Centroid centroidOf(const LuminancePlane &plane, const Candidate &star, int aperture, float level)
{
    Centroid sum;
    for (int y = star.y - aperture; y <= star.y + aperture; ++y) {
        for (int x = star.x - aperture; x <= star.x + aperture; ++x) {
            const double light = std::max(0.0F, plane.at(x, y) - level);
            sum.flux += light;
            sum.x += light * x;
            sum.y += light * y;
        }
    }
    if (sum.flux > 0.0) {
        sum.x /= sum.flux;
        sum.y /= sum.flux;
    }
    return sum;
}

/// Light by distance from the centroid in bins of a twentieth of a pixel.
class RadialLight
{
public:
    void add(double radius, double light)
    {
        const auto bin = static_cast<std::size_t>(radius * kBinsPerPixel);
        if (bin < m_bins.size())
            m_bins[bin] += light;
    }
    /// Nothing if there is no light.
    std::optional<double> halfRadius() const
    {
        double total = 0.0;
        for (const double light : m_bins)
            total += light;
        double sum = 0.0;
        for (std::size_t bin = 0; total > 0.0 && bin < m_bins.size(); ++bin) {
            if (sum + m_bins[bin] >= total / 2.0) {
                const double part = (total / 2.0 - sum) / m_bins[bin];
                return (static_cast<double>(bin) + part) / kBinsPerPixel;
            }
            sum += m_bins[bin];
        }
        return std::nullopt;
    }

private:
    static constexpr double kBinsPerPixel = 20.0;
    std::array<double, static_cast<std::size_t>((kLargestAperture + 12) * kBinsPerPixel)> m_bins{};
};

std::optional<double> halfFluxRadius(const LuminancePlane &plane, const Candidate &star,
                                     int aperture, float level)
{
    const Centroid centre = centroidOf(plane, star, aperture, level);
    RadialLight light;
    for (int y = star.y - aperture; y <= star.y + aperture; ++y) {
        for (int x = star.x - aperture; x <= star.x + aperture; ++x) {
            const double value = plane.at(x, y) - level;
            for (int part = 0; part < kSubPixels * kSubPixels; ++part) {
                const int column = part % kSubPixels;
                const int row = part / kSubPixels;
                const double dx = x + (column - 1) / double(kSubPixels) - centre.x;
                const double dy = y + (row - 1) / double(kSubPixels) - centre.y;
                const double radius = std::hypot(dx, dy);
                if (radius <= aperture)
                    light.add(radius, value);
            }
        }
    }
    return light.halfRadius();
}

/// Of the unsaturated stars if there are any: a burnt-out core looks wider than it is.
std::vector<double> radiiOf(const LuminancePlane &plane, const LuminancePlane &smooth,
                            const std::vector<Candidate> &candidates,
                            const BackgroundLevel &background, bool saturated)
{
    std::vector<double> radii;
    for (const Candidate &star : candidates) {
        if (radii.size() == kMostStars)
            break;
        const auto aperture
            = star.saturated == saturated ? apertureOf(smooth, star, background) : std::nullopt;
        if (!aperture || !isAlone(star, *aperture, candidates))
            continue;
        // The background beside the star, as moonlight and streetlights are not even.
        const float level = smooth.ringMean(star.x, star.y, *aperture + 1);
        if (const auto radius = halfFluxRadius(plane, star, *aperture, level))
            radii.push_back(*radius);
    }
    return radii;
}

} // namespace

std::optional<StarSize> measureStarSize(const QImage &picture)
{
    const bool possible = picture.width() >= kSmallestSide && picture.height() >= kSmallestSide
        && picture.width() <= kLargestSide && picture.height() <= kLargestSide;
    if (!possible)
        return std::nullopt;
    const LuminancePlane plane = LuminancePlane::of(picture);
    const LuminancePlane smooth = plane.smoothed();
    const BackgroundLevel background = plane.background();
    const std::vector<Candidate> candidates = findCandidates(plane, smooth, background);
    std::vector<double> radii = radiiOf(plane, smooth, candidates, background, false);
    if (radii.empty())
        radii = radiiOf(plane, smooth, candidates, background, true);
    if (radii.empty())
        return std::nullopt;
    const auto middle = radii.begin() + static_cast<std::ptrdiff_t>(radii.size() / 2);
    std::nth_element(radii.begin(), middle, radii.end());
    return StarSize{*middle, static_cast<int>(radii.size())};
}

} // namespace nd
