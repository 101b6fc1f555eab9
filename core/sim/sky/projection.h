// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/camera_snapshot.h"
#include "core/sim/sky/star.h"

#include <QPointF>

#include <array>
#include <optional>

namespace nd::sim {

/// Gnomonic (TAN) projection of one camera position. Immutable value.
///
/// Pixels are square, scaled by the width of the field. Pixel (0, 0) is the middle of the top left
/// pixel; with up = north, east is to the left, as the sky is seen from inside.
class Projection
{
public:
    explicit Projection(const CameraSnapshot &snapshot);

    /// Where the star falls, also outside the picture; nothing if it is behind the camera.
    std::optional<QPointF> pixelOf(const Star &star) const;
    /// From the middle to the corners.
    double radiusDegrees() const { return m_radiusDegrees; }

private:
    using Vector = std::array<double, 3>;

    Vector m_forward = {};
    Vector m_right = {};
    Vector m_up = {};
    double m_pixelsPerUnit = 1.0;
    QPointF m_middle;
    double m_radiusDegrees = 0.0;
};

} // namespace nd::sim
