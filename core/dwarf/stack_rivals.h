// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/device_profile.h"
#include "core/dwarf/models/stack_rival.h"

#include <optional>

namespace nd {

struct DeviceModels;

/// What one telescope is known to do that keeps this camera from a stack; following the stars does
/// not. GUI thread; the models outlive what is returned.
std::optional<RivalWork> stackRival(DeviceModels &models, Camera camera);

} // namespace nd
