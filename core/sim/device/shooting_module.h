// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/device/command_module.h"

namespace nd::sim {

/// Photo, burst, recording and time lapse with both cameras.
class ShootingModule final : public CommandModule
{
public:
    explicit ShootingModule(VirtualTelescope &telescope);

private:
    void addCamera(CameraKind kind, quint32 base, quint32 timeLapse);
    void photo(CameraKind kind, const Request &request);
    void startBurst(CameraKind kind, const Request &request);
    void burstFrame(CameraKind kind, quint32 total, quint32 done);
    void startRecording(CameraKind kind, const Request &request);
    void recordSecond(CameraKind kind);
    void stopRecording(CameraKind kind, const Request &request);
    void setTimeLapse(CameraKind kind, bool on, const Request &request);

    bool canShoot(CameraKind kind, const Request &request);
    void say(CameraKind kind, quint32 function, quint32 v3Notice, bool running);
    void sayAlbum(int mediaType);
    std::chrono::milliseconds exposureTime(CameraKind kind);
};

} // namespace nd::sim
