// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/device/command_module.h"

#include <optional>

namespace nd::sim {

/// V3: what the gyro tells while the telescope moves (15295). Nobody published the command that
/// asks for it: a client of its maker always does, and all others hear it, too.
class AttitudeModule final : public CommandModule
{
public:
    explicit AttitudeModule(VirtualTelescope &telescope);

private:
    void look();

    std::optional<Horizontal> m_told;
};

} // namespace nd::sim
