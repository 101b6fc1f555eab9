// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "painted_sky.h"

#include "core/sim/sky/picture_encoding.h"
#include "core/sim/sky/projection.h"
#include "core/sim/sky/sensor_model.h"

#include <QImage>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <iterator>

namespace nd::sim {

namespace {

constexpr int kEdge = 3;
constexpr int kFarthest = 14; ///< Beyond that no star is a bump on the side of another.
constexpr int kPortrait = 101;
constexpr double kSmoothed = 0.375; ///< Of the noise: root of the sum of the squared weights.
constexpr double kNumbersPerCount = 2.0; ///< Of the simulator's FITS.

QPointF middleOf(const PaintedStar &star)
{
    return QPointF(kPortrait / 2, kPortrait / 2) + star.place
        - QPointF(std::round(star.place.x()), std::round(star.place.y()));
}

std::vector<double> levelsOf(const QImage &image)
{
    std::vector<double> light;
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        std::transform(line, line + image.width(), std::back_inserter(light), [](QRgb pixel) {
            return (qRed(pixel) + 2 * qGreen(pixel) + qBlue(pixel)) / 4.0;
        });
    }
    const double sky = *std::min_element(light.begin(), light.end());
    for (double &level : light)
        level -= sky;
    return light;
}

} // namespace

double CleanPicture::smoothed(const QPoint &pixel) const
{
    double sum = 0.0;
    for (int j = -1; j <= 1; ++j) {
        for (int i = -1; i <= 1; ++i)
            sum += (2 - std::abs(i)) * (2 - std::abs(j)) * at(pixel.x() + i, pixel.y() + j);
    }
    return sum / 16.0;
}

double CleanPicture::lowestBetween(const QPoint &from, const QPoint &to) const
{
    const QPointF way = to - from;
    const int steps = int(std::max(std::abs(way.x()), std::abs(way.y())));
    double lowest = std::min(smoothed(from), smoothed(to));
    for (int step = 1; step < steps; ++step)
        lowest = std::min(lowest, smoothed((from + way * step / steps).toPoint()));
    return lowest;
}

QPoint CleanPicture::topNear(const QPointF &place) const
{
    const QPoint middle = place.toPoint();
    QPoint top = middle;
    for (int j = -1; j <= 1; ++j) {
        for (int i = -1; i <= 1; ++i) {
            const QPoint beside = middle + QPoint(i, j);
            if (smoothed(beside) > smoothed(top))
                top = beside;
        }
    }
    return top;
}

double CleanPicture::halfFluxRadius(const QPointF &centre, double reach) const
{
    constexpr int kParts = 9;
    constexpr double kRing = 0.005;
    std::vector<double> rings(std::size_t(reach / kRing) + 1, 0.0);
    double total = 0.0;
    const int span = int(std::ceil(reach)) + 1;
    for (int part = 0; part < kParts * kParts; ++part) {
        const QPointF shift((part % kParts + 0.5) / kParts - 0.5,
                            (part / kParts + 0.5) / kParts - 0.5);
        for (int y = int(centre.y()) - span; y <= int(centre.y()) + span; ++y) {
            for (int x = int(centre.x()) - span; x <= int(centre.x()) + span; ++x) {
                const QPointF way = QPointF(x, y) + shift - centre;
                const double radius = std::sqrt(way.x() * way.x() + way.y() * way.y());
                if (radius > reach)
                    continue;
                rings[std::size_t(radius / kRing)] += at(x, y);
                total += at(x, y);
            }
        }
    }
    double sum = 0.0;
    for (std::size_t ring = 0; ring < rings.size(); ++ring) {
        sum += rings[ring];
        if (sum >= total / 2.0)
            return (double(ring) + 0.5) * kRing;
    }
    return 0.0;
}

PaintedSky::PaintedSky(const StarCatalogue &catalogue, const CameraSnapshot &snapshot,
                       const SensorFrame &seen, Kind kind)
    : m_kind(kind)
    , m_frame(seen)
    , m_painter(snapshot.blurPixels)
{
    const Exposure exposure = exposureOf(snapshot);
    m_noise = exposure.noiseCounts(exposure.skyElectrons)
        / std::sqrt(std::max(1, snapshot.stackedFrames));
    m_faintest = 0.4 * m_noise;
    m_sky = qint16(kPedestalCounts + exposure.skyElectrons * exposure.countsPerElectron);
    std::fill(m_frame.counts.begin(), m_frame.counts.end(), m_sky);
    const Projection projection(snapshot);
    const double zero = exposure.electronsOfMagnitudeZero * exposure.countsPerElectron;
    const auto limit = float(2.5 * std::log10(zero * m_painter.peakFraction() / m_faintest));
    catalogue.forEachNear(
        snapshot.centre, projection.radiusDegrees(), limit, [&](const Star &star) {
            const auto place = projection.pixelOf(star);
            if (!place)
                return;
            const double counts = zero * std::pow(10.0, -0.4 * double(star.magnitude));
            m_painter.paint(m_frame, *place, counts, m_faintest);
            m_stars.push_back({*place, counts, {}, 0.0});
        });
}

double PaintedSky::frameNoise() const
{
    return kSmoothed * kNumbersPerCount * m_noise;
}

CleanPicture PaintedSky::clean(const SensorFrame &of) const
{
    if (m_kind == Kind::Preview)
        return {of.size, levelsOf(toImage(of))};
    std::vector<double> light;
    light.reserve(of.counts.size());
    for (const qint16 count : of.counts)
        light.push_back(kNumbersPerCount * (count - m_sky));
    return {of.size, std::move(light)};
}

std::vector<PaintedStar> PaintedSky::above(const CleanPicture &picture, double threshold) const
{
    const QRect inside = QRect(QPoint(), m_frame.size).adjusted(kEdge, kEdge, -kEdge, -kEdge);
    std::vector<PaintedStar> found;
    for (PaintedStar star : m_stars) {
        if (!inside.contains(star.place.toPoint()))
            continue;
        star.top = picture.topNear(star.place);
        star.peak = picture.smoothed(star.top);
        if (star.peak >= threshold)
            found.push_back(star);
    }
    std::sort(found.begin(), found.end(),
              [](const PaintedStar &a, const PaintedStar &b) { return a.peak > b.peak; });
    return found;
}

std::vector<PaintedStar> PaintedSky::stars(double threshold, double dip) const
{
    const CleanPicture picture = clean(m_frame);
    const std::vector<PaintedStar> all = above(picture, threshold);
    std::vector<PaintedStar> apart;
    for (auto star = all.begin(); star != all.end(); ++star) {
        const bool isOfAnother = std::any_of(all.begin(), star, [&](const PaintedStar &other) {
            const QPoint way = star->top - other.top;
            return std::max(std::abs(way.x()), std::abs(way.y())) <= kFarthest
                && picture.lowestBetween(star->top, other.top) > star->peak - dip;
        });
        if (!isOfAnother)
            apart.push_back(*star);
    }
    return apart;
}

double PaintedSky::radiusOf(const PaintedStar &star) const
{
    SensorFrame small = m_frame;
    small.size = {kPortrait, kPortrait};
    small.colours.clear();
    small.counts.assign(std::size_t(kPortrait * kPortrait), m_sky);
    m_painter.paint(small, middleOf(star), star.counts, m_faintest);
    const CleanPicture alone = clean(small);
    double radius = 2.0;
    for (int round = 0; round < 4; ++round)
        radius = alone.halfFluxRadius(middleOf(star), std::clamp(6.0 * radius, 7.5, 36.0));
    return radius;
}

} // namespace nd::sim
