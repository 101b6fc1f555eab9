// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/sky/star_painter.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace nd::sim {

namespace {

constexpr double kCoreSigma = 0.8; ///< Full width at half maximum 1.9 pixels.
constexpr int kCoreRadius = 4;
constexpr double kCoreShare = 0.78;
constexpr double kWingsSigma = 1.9;
constexpr int kWingsRadius = 7;
constexpr double kWingsShare = 0.17;
constexpr double kHaloSigma = 6.0;
constexpr int kHaloRadius = 20;
constexpr double kHaloShare = 0.05;
constexpr int kPhases = 64; ///< Steps of a pixel in which a star can stand.

/// Light of a Gaussian between two distances from its middle.
double lightBetween(double from, double to, double sigma)
{
    const double scale = 1.0 / (sigma * std::numbers::sqrt2);
    return 0.5 * (std::erf(to * scale) - std::erf(from * scale));
}

} // namespace

StarPainter::StarPainter(double blur)
    : m_core(makeProfile(kCoreSigma, kCoreRadius, kCoreShare, blur))
    , m_wings(makeProfile(kWingsSigma, kWingsRadius, kWingsShare, blur))
    , m_halo(makeProfile(kHaloSigma, kHaloRadius, kHaloShare, blur))
{
}

StarPainter::Profile StarPainter::makeProfile(double sharpSigma, int sharpRadius, double share,
                                              double blur)
{
    const double sigma = std::hypot(sharpSigma, blur);
    const int radius = sharpRadius + static_cast<int>(std::ceil(3.0 * (sigma - sharpSigma)));
    Profile profile;
    profile.radius = radius;
    profile.share = share;
    profile.peak = std::pow(lightBetween(-0.5, 0.5, sigma), 2.0);
    for (int phase = 0; phase < kPhases; ++phase) {
        const double offset = (phase + 0.5) / kPhases - 0.5;
        for (int pixel = -radius; pixel <= radius; ++pixel)
            profile.weights.push_back(static_cast<float>(
                lightBetween(pixel - 0.5 - offset, pixel + 0.5 - offset, sigma)));
    }
    return profile;
}

void StarPainter::paint(SensorFrame &frame, const QPointF &place, double counts,
                        double faintestCounts) const
{
    add(frame, place, counts * m_core.share, m_core);
    for (const Profile *profile : {&m_wings, &m_halo}) {
        const double light = counts * profile->share;
        if (light * profile->peak > faintestCounts)
            add(frame, place, light, *profile);
    }
}

void StarPainter::add(SensorFrame &frame, const QPointF &place, double counts,
                      const Profile &profile)
{
    const int middleX = static_cast<int>(std::floor(place.x() + 0.5));
    const int middleY = static_cast<int>(std::floor(place.y() + 0.5));
    const int width = 2 * profile.radius + 1;
    const auto weightsAt = [&](double coordinate, int middle) {
        const int phase = static_cast<int>((coordinate - middle + 0.5) * kPhases);
        return profile.weights.data() + qsizetype(std::clamp(phase, 0, kPhases - 1)) * width
            + profile.radius;
    };
    const float *weightsX = weightsAt(place.x(), middleX);
    const float *weightsY = weightsAt(place.y(), middleY);
    const int left = std::max(0, middleX - profile.radius);
    const int right = std::min(frame.size.width() - 1, middleX + profile.radius);
    const int bottom = std::min(frame.size.height() - 1, middleY + profile.radius);
    for (int y = std::max(0, middleY - profile.radius); y <= bottom; ++y) {
        const float light = static_cast<float>(counts) * weightsY[y - middleY];
        qint16 *row = frame.counts.data()
            + static_cast<size_t>(y) * static_cast<size_t>(frame.size.width());
        for (int x = left; x <= right; ++x) {
            const float sum = static_cast<float>(row[x]) + light * weightsX[x - middleX] + 0.5F;
            row[x]
                = static_cast<qint16>(std::min(sum, static_cast<float>(SensorFrame::kFullScale)));
        }
    }
}

} // namespace nd::sim
