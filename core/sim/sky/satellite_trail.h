// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/camera_snapshot.h"

#include <QPointF>

#include <vector>

namespace nd::sim {

/// A bit of a trail: where a satellite was, for how long, and how bright.
struct TrailBit
{
    QPointF pixel;
    double seconds = 0.0;
    double magnitude = 0.0;
};

/// What the satellites that cross the field leave in the exposure that ends at the snapshot's time:
/// one crosses in each third of a minute, as fast as those in low orbits. Nothing unless the
/// snapshot has satellites. Pure.
std::vector<TrailBit> satelliteTrails(const CameraSnapshot &snapshot);

} // namespace nd::sim
