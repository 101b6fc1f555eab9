// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/device/command_module.h"

namespace nd::sim {

class MotorModule;

/// Command 14009: what is at a point of the wide picture comes to the middle of the tele's.
class LinkageModule final : public CommandModule
{
public:
    /// `motor` turns the axes and outlives this.
    LinkageModule(VirtualTelescope &telescope, MotorModule &motor);

private:
    void link(const Request &request);
    void sayState(bool running);

    MotorModule &m_motor;
};

} // namespace nd::sim
