// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/sky/sensor_frame.h"

#include <QtGlobal>

#include <vector>

namespace nd::sim {

/// Adds noise to whole frames, cheaply: a strip of Gaussian noise made once is laid over every row
/// from another random place. Immutable after construction.
class NoiseSource
{
public:
    NoiseSource();

    /// Adds noise of the deviation `sigmaCounts` to every pixel; same `seed`, same noise.
    void addTo(SensorFrame &frame, double sigmaCounts, quint64 seed) const;

private:
    std::vector<qint16> m_strip;
};

} // namespace nd::sim
