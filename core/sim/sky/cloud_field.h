// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/camera_snapshot.h"
#include "core/sim/sky/sensor_frame.h"

#include <QPointF>

#include <array>

namespace nd::sim {

/// Drifting patches of cloud over one picture. Value type; the same snapshot has the same clouds.
class CloudField
{
public:
    explicit CloudField(const CameraSnapshot &snapshot);

    /// Fraction of the starlight that comes through, 0 to 1.
    double transmission(const QPointF &pixel) const;
    /// Adds the glow of lit clouds to every pixel.
    void addGlow(SensorFrame &frame, double skyCounts) const;

private:
    static constexpr int kColumns = 10;
    static constexpr int kRows = 7;

    double thicknessAt(double column, double row) const;

    double m_cover = 0.0;
    double m_columnsPerPixel = 0.0;
    double m_rowsPerPixel = 0.0;
    std::array<std::array<float, kColumns>, kRows> m_thickness = {};
};

} // namespace nd::sim
