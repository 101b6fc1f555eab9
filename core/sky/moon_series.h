// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sky/earth_state.h"

namespace nd {

/// The Moon as seen from the Earth's centre, in au on ICRS axes; `terrestrial` is the instant the
/// light leaves. From 1950 to 2100 within an arcsecond. Origin and licence of the series:
/// planets/README.md.
///
/// Source: Chapront and Francou, Astronomy and Astrophysics 404 (2003) 735: ELP/MPP02.
Vector3 geocentricMoon(const JulianDate &terrestrial);

} // namespace nd
