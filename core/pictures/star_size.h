// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pictures/sky_picture.h"
#include "core/pictures/source_list.h"

#include <vector>

namespace nd {

/// Half-flux radii, in pixels, of the brightest stars of `list` that are whole, not burnt out and
/// alone; at most a hundred. `picture` has no background any more. Pure.
std::vector<double> halfFluxRadiiOf(const SkyPicture &picture, const SourceList &list);

} // namespace nd
