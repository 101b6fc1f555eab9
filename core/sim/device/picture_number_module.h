// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/device/command_module.h"

namespace nd::sim {

/// Numbers of the cameras whose meaning nobody published: kind of bit rate, preview level and
/// quality, crop ratio, image processing as a whole. Any number is kept, and none changes a
/// picture.
class PictureNumberModule final : public CommandModule
{
public:
    explicit PictureNumberModule(VirtualTelescope &telescope);

private:
    void addBitRate(quint32 command, CameraKind kind);
    void addPreview(quint32 command, CameraKind kind);
    void addTeleOnes();
    void addModule(quint32 command);
    void sayCropSwitch(bool isRunning);
};

} // namespace nd::sim
