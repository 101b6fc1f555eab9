// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/device/virtual_telescope.h"

#include "proto/base.pb.h"

namespace nd::sim {

/// The value of a setting as a message.
proto::CommonParam messageOf(const ParamValue &value);
/// Puts `camera` in place and says so: 15213 or 15214, and 15234 if the stream changes.
void applyAndEcho(VirtualTelescope &telescope, const VirtualCamera &camera, int paramId);

} // namespace nd::sim
