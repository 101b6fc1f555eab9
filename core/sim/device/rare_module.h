// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/device/command_module.h"

namespace nd::sim {

/// Commands that Nightdesk never sends or whose payload nobody published: activation (V3)
/// and the numbers 15504 to 15513.
class RareModule final : public CommandModule
{
public:
    explicit RareModule(VirtualTelescope &telescope);

private:
    void addActivation();
};

} // namespace nd::sim
