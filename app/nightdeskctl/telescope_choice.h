// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/nightdeskctl/invocation.h"
#include "core/dwarf/device_profile.h"

#include <optional>

namespace nd {
class Observatory;
} // namespace nd

namespace nd::ctl {

/// The telescope that --device means: the name or id of a saved one, else an address. Without the
/// flag the last one of the window, or the only one. Nothing if there is no such choice.
///
/// It is a copy that is never saved: what is learnt about it belongs to the window.
std::optional<DeviceProfile> chosenTelescope(const Invocation &line, const Observatory &observatory,
                                             const QString &lastProfile);

} // namespace nd::ctl
