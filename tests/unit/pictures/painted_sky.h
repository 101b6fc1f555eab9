// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/camera_snapshot.h"
#include "core/sim/sky/sensor_frame.h"
#include "core/sim/sky/star_catalogue.h"
#include "core/sim/sky/star_painter.h"

#include <QPoint>
#include <QPointF>

#include <vector>

namespace nd::sim {

/// A picture without noise: brightness by pixel, background taken off.
class CleanPicture
{
public:
    CleanPicture(QSize size, std::vector<double> light) : m_size(size), m_light(std::move(light)) {}

    double at(int x, int y) const
    {
        if (x < 0 || y < 0 || x >= m_size.width() || y >= m_size.height())
            return 0.0;
        return m_light[std::size_t(y) * std::size_t(m_size.width()) + std::size_t(x)];
    }
    /// With its neighbours, weighted 1 2 1 both ways.
    double smoothed(const QPoint &pixel) const;
    /// The lowest of the smoothed picture on the straight way from one to the other.
    double lowestBetween(const QPoint &from, const QPoint &to) const;
    /// The brightest of the smoothed picture at this place and beside it.
    QPoint topNear(const QPointF &place) const;
    /// Radius with half the light within `reach`, sub-pixel by sub-pixel.
    double halfFluxRadius(const QPointF &centre, double reach) const;

private:
    QSize m_size;
    std::vector<double> m_light;
};

struct PaintedStar
{
    QPointF place;
    double counts = 0.0; ///< All of its light.
    QPoint top; ///< Where the smoothed picture is brightest.
    double peak = 0.0; ///< There, above the sky.
};

/// What the simulator's renderer paints, from its own list of stars, without its noise.
class PaintedSky
{
public:
    /// In which numbers: counts of a FITS, or bent to levels of a JPEG.
    enum class Kind { Frame, Preview };

    PaintedSky(const StarCatalogue &catalogue, const CameraSnapshot &snapshot,
               const SensorFrame &seen, Kind kind);

    /// Noise that is painted over a frame, of a smoothed pixel, in the numbers of its file.
    double frameNoise() const;
    /// Those that a perfect eye would count, brightest first: `threshold` above the sky, farther
    /// than three pixels from the edge, and with light between them and a brighter one that goes
    /// down by `dip`.
    std::vector<PaintedStar> stars(double threshold, double dip) const;
    /// The radius with half of the light within six such radii, of the star alone.
    double radiusOf(const PaintedStar &star) const;

private:
    CleanPicture clean(const SensorFrame &of) const;
    std::vector<PaintedStar> above(const CleanPicture &picture, double threshold) const;

    Kind m_kind;
    SensorFrame m_frame;
    qint16 m_sky = 0;
    double m_noise = 0.0; ///< Counts of the sensor.
    double m_faintest = 0.0;
    StarPainter m_painter;
    std::vector<PaintedStar> m_stars;
};

} // namespace nd::sim
