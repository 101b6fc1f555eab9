// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/models/param_spec.h"

#include <chrono>
#include <optional>

namespace nd {

class CameraSettingsModel;

/// How long the camera exposes when its exposure is `value`; nothing while the telescope chooses,
/// or if the name of the choice is no time. Pure.
std::optional<std::chrono::milliseconds> exposureTime(const ParamSpec &exposure,
                                                      const ParamValue &value);

/// The same of a camera: of the gear that a stack tells, else of what the camera is set to. GUI
/// thread.
std::optional<std::chrono::milliseconds> exposureTime(const CameraSettingsModel &settings,
                                                      const std::optional<int> &gear = {});

} // namespace nd
