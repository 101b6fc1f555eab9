// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sky/coordinates.h"

#include <optional>

namespace nd {

class DwarfDevice;
class HorizonModel;
struct ReckonedPointing;

/// Why the direction of the telescope can't be taken as a point of the horizon.
enum class RecordRefusal {
    None,
    NoSite,
    NoScope,
    NotConnected,
    UnknownPointing, ///< No GOTO found its target since it was connected, reset or moved by
                     ///< another.
    TooRough, ///< It was steered so far since then that the direction is not known well enough.
    OutOfRange, ///< It looks where no horizon is.
    Full,
};

/// Where the telescope looks as a point of the horizon.
struct HorizonSight
{
    RecordRefusal refusal = RecordRefusal::NoSite;
    std::optional<Horizontal> place; ///< Apparent; known even if it is too rough.
    double errorDegrees = 0.0;
    bool isTakenAsLevel = false; ///< The telescope did not tell how it stands.
};

/// Rougher than this is no point.
inline constexpr double kRoughestPointDegrees = 4.0;

/// Of what is known of a telescope that is connected.
HorizonSight reckonedSight(const HorizonModel &horizon,
                           const std::optional<ReckonedPointing> &pointing);
/// GUI thread; `device` may be null.
HorizonSight horizonSight(const HorizonModel &horizon, DwarfDevice *device);

} // namespace nd
