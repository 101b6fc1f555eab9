// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/sky/sky_renderer.h"

#include "core/sim/sky/cloud_field.h"
#include "core/sim/sky/projection.h"
#include "core/sim/sky/random_stream.h"
#include "core/sim/sky/satellite_trail.h"
#include "core/sim/sky/sensor_model.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <utility>

namespace nd::sim {

namespace {

constexpr int kLargestSide = 8192;
/// Stars whose peak is below this share of the noise can't be seen, even by a solver.
constexpr double kFaintestPeakOfNoise = 0.4;
/// Stars that fill this share of the range show their colour.
constexpr double kColourfulPeak = 0.02;
constexpr double kFullColourPeak = 0.25;
constexpr double kHaloMargin = 20.0;
constexpr double kLoudestNoise = 8192.0;
constexpr double kLargestBlur = 20.0;
constexpr double kShareOfBit = 0.1;

quint64 frameSeed(const CameraSnapshot &snapshot)
{
    RandomStream random(snapshot.seed * 4 + (snapshot.kind == CameraKind::Tele ? 1 : 2));
    return random.next() + snapshot.frameNumber * 0x2545f4914f6cdd1dULL;
}

/// Always the same for a star; most are near that of the Sun, and faint ones look colourless.
float colourIndexOf(const Star &star, double peakShare)
{
    const quint64 place
        = std::bit_cast<quint32>(star.x) * quint64(3) + std::bit_cast<quint32>(star.y);
    RandomStream random(place);
    const double strength = std::min(1.0, peakShare / kFullColourPeak);
    return static_cast<float>(0.6 + 0.4 * strength * random.normal());
}

/// Of so many exposures put together: noise of a mean goes down with the root of their number.
double depthOf(const CameraSnapshot &snapshot)
{
    return std::sqrt(static_cast<double>(std::max(1, snapshot.stackedFrames)));
}

bool isInside(const SensorFrame &frame, const QPointF &pixel)
{
    return pixel.x() > -kHaloMargin && pixel.y() > -kHaloMargin
        && pixel.x() < frame.size.width() + kHaloMargin
        && pixel.y() < frame.size.height() + kHaloMargin;
}

} // namespace

SkyRenderer::SkyRenderer(std::shared_ptr<const StarCatalogue> catalogue)
    : m_catalogue(std::move(catalogue))
{
}

const SensorFrame &SkyRenderer::render(const CameraSnapshot &snapshot)
{
    prepare(snapshot.pixels);
    const double blur = std::clamp(snapshot.blurPixels, 0.0, kLargestBlur);
    if (std::exchange(m_blur, blur) != blur)
        m_painter = StarPainter(blur);
    if (m_frame.counts.empty() || snapshot.black || !snapshot.open)
        return m_frame;
    const Exposure exposure = exposureOf(snapshot);
    const double sky = exposure.skyElectrons * exposure.countsPerElectron;
    const double background = std::min(kPedestalCounts + sky, double(SensorFrame::kFullScale));
    std::fill(m_frame.counts.begin(), m_frame.counts.end(), static_cast<qint16>(background));
    m_frame.pedestal = kPedestalCounts;
    CloudField(snapshot).addGlow(m_frame, sky);
    paintStars(snapshot, exposure);
    paintSatellites(snapshot, exposure);
    const double noise = exposure.noiseCounts(exposure.skyElectrons) / depthOf(snapshot);
    if (snapshot.stackedFrames > 1) // a stack is shown with its sky black
        m_frame.pedestal = static_cast<qint16>(background);
    m_frame.noiseCounts = static_cast<qint16>(std::min(noise, kLoudestNoise));
    m_noise.addTo(m_frame, noise, frameSeed(snapshot));
    return m_frame;
}

void SkyRenderer::prepare(const QSize &size)
{
    const bool good = size.width() > 0 && size.height() > 0 && size.width() <= kLargestSide
        && size.height() <= kLargestSide;
    m_frame.size = good ? size : QSize(0, 0);
    m_frame.pedestal = 0;
    m_frame.noiseCounts = 0;
    m_frame.colours.clear();
    m_frame.counts.assign(
        static_cast<size_t>(m_frame.size.width()) * static_cast<size_t>(m_frame.size.height()), 0);
}

void SkyRenderer::paintStars(const CameraSnapshot &snapshot, const Exposure &exposure)
{
    const Projection projection(snapshot);
    const CloudField clouds(snapshot);
    const double depth = depthOf(snapshot);
    const double faintestCounts
        = kFaintestPeakOfNoise * exposure.noiseCounts(exposure.skyElectrons) / depth;
    const double faintestElectrons
        = faintestCounts / exposure.countsPerElectron / m_painter.peakFraction();
    const auto limit = static_cast<float>(
        2.5 * std::log10(exposure.electronsOfMagnitudeZero / faintestElectrons));
    RandomStream scintillation(frameSeed(snapshot) ^ 0x7363696eULL);
    m_catalogue->forEachNear(
        snapshot.centre, projection.radiusDegrees(), limit, [&](const Star &star) {
            const auto pixel = projection.pixelOf(star);
            if (!pixel || !isInside(m_frame, *pixel))
                return;
            const double electrons = exposure.electronsOfMagnitudeZero
                * std::pow(10.0, -0.4 * static_cast<double>(star.magnitude))
                * clouds.transmission(*pixel);
            const double seen = electrons + std::sqrt(electrons) * scintillation.normal() / depth;
            const double counts = std::max(0.0, seen) * exposure.countsPerElectron;
            m_painter.paint(m_frame, *pixel, counts, faintestCounts);
            const double peakShare = counts * m_painter.peakFraction() / SensorFrame::kFullScale;
            if (peakShare > kColourfulPeak)
                m_frame.colours.push_back({static_cast<int>(pixel->x()),
                                           static_cast<int>(pixel->y()),
                                           colourIndexOf(star, peakShare)});
        });
}

void SkyRenderer::paintSatellites(const CameraSnapshot &snapshot, const Exposure &exposure)
{
    const CloudField clouds(snapshot);
    const double faintestCounts
        = kFaintestPeakOfNoise * exposure.noiseCounts(exposure.skyElectrons);
    const double electronsPerSecond = exposure.electronsOfMagnitudeZero / snapshot.exposureSeconds;
    for (const TrailBit &bit : satelliteTrails(snapshot)) {
        if (!isInside(m_frame, bit.pixel))
            continue;
        const double electrons = electronsPerSecond * bit.seconds
            * std::pow(10.0, -0.4 * bit.magnitude) * clouds.transmission(bit.pixel);
        // Each bit is faint, all of them are not: nothing is left out.
        m_painter.paint(m_frame, bit.pixel, electrons * exposure.countsPerElectron,
                        faintestCounts * kShareOfBit);
    }
}

} // namespace nd::sim
