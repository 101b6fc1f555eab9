// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/device/command_module.h"

namespace nd::sim {

/// What is answered plausibly but moves nothing that can be seen: focus, tracking of moving things,
/// panorama, schedules, dark frames, lists.
class MinorModule final : public CommandModule
{
public:
    explicit MinorModule(VirtualTelescope &telescope);

private:
    void addFocus();
    void addLists();
    void addV3();
    void stepFocus(const Request &request);
    void autoFocus(quint32 function, quint32 v3Notice, const Request &request);
    void sayFocus();
    void setSentry(bool on, const Request &request);
};

} // namespace nd::sim
