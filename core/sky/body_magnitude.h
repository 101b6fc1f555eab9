// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sky/sight.h"

namespace nd {

/// How bright a body is seen along `sight`, V. Pure, any thread.
///
/// Planets: A. Mallama and J. L. Hilton, "Computing apparent planetary magnitudes for The
/// Astronomical Almanac", Astronomy and Computing 25 (2018) 10, without the turn and the seasons of
/// Mars (0.06). Moon: C. W. Allen, Astrophysical Quantities. Sun: -26.74 at 1 au.
double bodyMagnitude(Body body, const Sight &sight, const JulianDate &terrestrial);

} // namespace nd
