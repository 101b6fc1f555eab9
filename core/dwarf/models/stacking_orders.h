// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/models/command_port.h"
#include "core/dwarf/models/stacking_types.h"

namespace nd {

// What StackingModel sends. Pure; nothing of it is ever sent twice.

/// Of the shooting modes (V3) the one for stars. Source: field notes section 1.4.
constexpr int kDeepSkyMode = 2;

/// 11005 and 11016. V2 has no fields.
Order startStackOrder(Camera camera, const StackOptions &options, Generation generation);
/// V3, after a refusal for want of a dark frame: 11050; of the wide camera 11016 with force_start,
/// for 11050 names no camera. Nothing in V2.
std::optional<Order> continueStackOrder(Camera camera, Generation generation);
/// V3: 16402 with deep sky, before all else of a stack: each shooting mode has settings of its own.
/// Source: field notes section 3, connect order V3; 1.4 for the number.
Order deepSkyOrder();
/// V3: 16403 with the technique of stacking, which has to come before the start.
/// Source: field notes section 3, connect order V3; 1.4 for the number.
std::optional<Order> stackTechOrder(Generation generation);
Order stopStackOrder(Camera camera);
/// V3: 11037 and 11038.
std::optional<Order> fastStopStackOrder(Camera camera, Generation generation);
/// 11010 and 11020.
Order goLiveOrder(Camera camera);

} // namespace nd
