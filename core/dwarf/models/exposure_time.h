// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/models/param_spec.h"

#include <chrono>
#include <optional>

namespace nd {

/// How long the camera exposes when its exposure is `value`; nothing while the telescope chooses,
/// or if the name of the choice is no time. Pure.
std::optional<std::chrono::milliseconds> exposureTime(const ParamSpec &exposure,
                                                      const ParamValue &value);

} // namespace nd
