// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/camera_snapshot.h"
#include "core/sim/sky/noise_source.h"
#include "core/sim/sky/sensor_frame.h"
#include "core/sim/sky/star_catalogue.h"
#include "core/sim/sky/star_painter.h"

#include <memory>

namespace nd::sim {

struct Exposure;

/// Turns a CameraSnapshot into what the sensor would read out.
///
/// Gnomonic projection with square pixels scaled by the field's width; with up = north, east is to
/// the left. The same snapshot gives the same picture, to the bit. Keeps buffers between calls:
/// one renderer per camera and thread. The catalogue is shared.
class SkyRenderer
{
public:
    explicit SkyRenderer(std::shared_ptr<const StarCatalogue> catalogue);

    /// The picture; valid until the next call. Sizes beyond 8192 x 8192 give an empty frame.
    const SensorFrame &render(const CameraSnapshot &snapshot);

private:
    void prepare(const QSize &size);
    void paintStars(const CameraSnapshot &snapshot, const Exposure &exposure);
    void paintSatellites(const CameraSnapshot &snapshot, const Exposure &exposure);

    std::shared_ptr<const StarCatalogue> m_catalogue;
    NoiseSource m_noise;
    StarPainter m_painter;
    double m_blur = 0.0; ///< What m_painter was made for.
    SensorFrame m_frame;
};

} // namespace nd::sim
