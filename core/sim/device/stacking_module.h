// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/device/command_module.h"

namespace nd::sim {

/// Live stacking with both cameras: start, counters, stop and the way back to the preview
/// (11005, 11006, 11010, 11016, 11017, 11020, 11037, 11038, 11050).
class StackingModule final : public CommandModule
{
public:
    explicit StackingModule(VirtualTelescope &telescope);

private:
    void start(CameraKind kind, const Request &request);
    void frame(CameraKind kind, int series);
    void stop(CameraKind kind, const Request &request);
    void goLive(CameraKind kind, const Request &request);
    void say(CameraKind kind, int state);
    void sayProgress(CameraKind kind, bool whole);

    int m_series = 0;
};

} // namespace nd::sim
