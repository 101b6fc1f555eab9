// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/device/command_module.h"

namespace nd::sim {

/// V3: what is answered plausibly but moves nothing that can be seen.
class MinorModule final : public CommandModule
{
public:
    explicit MinorModule(VirtualTelescope &telescope);

private:
    void addV3();
};

} // namespace nd::sim
