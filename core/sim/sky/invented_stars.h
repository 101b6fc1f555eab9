// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/sky/sky_grid.h"
#include "core/sim/sky/star.h"

#include <functional>

namespace nd::sim {

/// Calls `visit` for the invented stars of one cell with magnitudes between the limits, brightest
/// first.
///
/// Depends on nothing but the cell: the same place has the same stars in every run.
void forEachInvented(quint32 cellIndex, const SkyGrid::Cell &cell, float brightestMagnitude,
                     float faintestMagnitude, const std::function<void(const Star &)> &visit);

} // namespace nd::sim
