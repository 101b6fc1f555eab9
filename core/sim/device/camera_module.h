// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/device/command_module.h"

namespace nd::sim {

/// Opening, closing and the V2 settings of both cameras (10000 to 10040, 12000 to 12028).
class CameraModule final : public CommandModule
{
public:
    explicit CameraModule(VirtualTelescope &telescope);

private:
    void open(CameraKind kind, const Request &request);
    void close(CameraKind kind, const Request &request);
    void saySwitched(CameraKind kind, bool on);
    bool isOpen(CameraKind kind, const Request &request);

    void addColourControls(CameraKind kind);
    void addSettings(CameraKind kind);
    void addSetting(CameraKind kind, quint32 command, int id,
                    bool (VirtualCamera::*set)(int id, int value));
    void addContinuous(CameraKind kind, quint32 command, int id);
    void addContinuousReader(CameraKind kind, quint32 command, int id);
    void addReader(CameraKind kind, quint32 command, int id, bool ofMode);
    void setAll(CameraKind kind, const Request &request);
    void getAll(CameraKind kind, const Request &request);
    void setFeature(const Request &request);
    void getFeatures(const Request &request);
};

} // namespace nd::sim
