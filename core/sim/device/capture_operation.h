// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/device/command_module.h"

namespace nd::sim {

/// What all captures share: a camera does one at a time, needs a card, exposes, and says how far it
/// is.
class CaptureOperation : public CommandModule
{
protected:
    using CommandModule::CommandModule;
    using Task = std::function<void()>;

    /// Takes the camera and says so, or answers why not. `total` pictures, 0: not known.
    bool begin(CameraKind kind, CaptureWork work, int total, const Request &request);
    /// Says "stopping" and gives the camera back a little later.
    void stop(CameraKind kind, CaptureWork work, const Request &request);
    /// Gives the camera back and drops the steps that are still to come.
    void end(CameraKind kind);
    bool isCardFull() const;
    /// The next step of what the camera does now.
    void later(CameraKind kind, std::chrono::milliseconds delay, Task task);
    /// One exposure, with the progress of a long one.
    void expose(CameraKind kind, const Task &then);
    /// The camera is about to be given back.
    virtual void handleEnd(CameraKind /*kind*/) {}
    /// Writes what the camera sees now onto the card, or `part` of it, enlarged.
    void takePicture(CameraKind kind, const QString &folder, const QString &name, bool raw = false,
                     const QRect &part = {});
    /// Where a file is on the card.
    QString cardPath(const QString &folder, const QString &fileName) const;
    /// "DWARF_TELE_2026-10-10-20-00-00-000"
    QString stampedName(CameraKind kind) const;

    ShootingStatus &shooting(CameraKind kind) { return telescope().status().shooting(kind); }
    static int cameraType(CameraKind kind) { return kind == CameraKind::Tele ? 0 : 1; }

private:
    int refusal(CameraKind kind, CaptureWork wanted) const;
    void say(CameraKind kind, CaptureWork work, int state);
    void sayExposure(CameraKind kind, double total, double exposed);
    void exposeOn(CameraKind kind, double total, double exposed, const Task &then);
};

} // namespace nd::sim
