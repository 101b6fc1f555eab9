// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sky/bodies.h"
#include "core/sky/earth_state.h"

namespace nd {

/// Mercury to Neptune as seen from the Sun, in au on ICRS axes; `terrestrial` is the instant the
/// light leaves. Zero for Sun and Moon. Origin and licence of the series: planets/README.md.
///
/// Source: Bretagnon and Francou, Astronomy and Astrophysics 202 (1988) 309: VSOP87B.
Vector3 heliocentricPlanet(Body planet, const JulianDate &terrestrial);

} // namespace nd
