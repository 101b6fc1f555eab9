// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/sky/sensor_frame.h"

#include <QPointF>

#include <vector>

namespace nd::sim {

/// Adds the images of stars to a frame: a Gaussian core two pixels wide and, for bright stars, a
/// halo; out of focus, wider.
///
/// Immutable after construction.
class StarPainter
{
public:
    /// `blur`: standard deviation in pixels by which everything is widened.
    explicit StarPainter(double blur = 0.0);

    /// `counts` is the star's whole light; light below `faintestCounts` per pixel is left out.
    void paint(SensorFrame &frame, const QPointF &place, double counts,
               double faintestCounts) const;
    /// Fraction of a star's light in its brightest pixel.
    double peakFraction() const { return m_core.share * m_core.peak; }

private:
    /// Light along one axis, integrated over pixels, for each fraction of a pixel.
    struct Profile
    {
        int radius = 0;
        double share = 1.0; ///< Of the star's light.
        double peak = 1.0; ///< Of this component's light, in its brightest pixel.
        std::vector<float> weights;
    };
    static Profile makeProfile(double sharpSigma, int sharpRadius, double share, double blur);
    static void add(SensorFrame &frame, const QPointF &place, double counts,
                    const Profile &profile);

    Profile m_core;
    Profile m_wings;
    Profile m_halo;
};

} // namespace nd::sim
