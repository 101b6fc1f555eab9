// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/device/capture_operation.h"

namespace nd::sim {

/// Photos, raw photos and bursts of both cameras.
class ShootingModule final : public CaptureOperation
{
public:
    explicit ShootingModule(VirtualTelescope &telescope);

private:
    void photo(CameraKind kind, bool raw, const Request &request);
    void startBurst(CameraKind kind, const Request &request);
    void burstFrame(CameraKind kind, const QString &name);
    void handleBurstFrame(CameraKind kind, const QString &name);
    void sayBurst(CameraKind kind);
};

} // namespace nd::sim
