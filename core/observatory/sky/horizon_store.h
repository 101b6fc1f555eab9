// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sky/horizon/horizon_mask.h"

#include <optional>

namespace nd {

class Settings;

// The horizons of the places the user observes from, in the settings. GUI thread. A place is known
// by its latitude and longitude, within ten metres; what is damaged is left out.

inline constexpr int kMostHorizons = 50;

/// Empty if none is kept.
HorizonMask horizonOf(const Settings &settings, const Site &site);
/// An empty one is forgotten. Of more than kMostHorizons the oldest goes: its place.
std::optional<Site> keepHorizon(Settings &settings, const Site &site, const HorizonMask &mask);

} // namespace nd
