// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/device/command_module.h"

#include <array>

namespace nd::sim {

/// V3's collection of calibration frames (11043 to 11046): darks of both cameras, listed, shot,
/// deleted by their numbers. Of other kinds than darks nobody published the numbers.
class CalibrationFrameModule final : public CommandModule
{
public:
    explicit CalibrationFrameModule(VirtualTelescope &telescope);

private:
    /// What a camera takes.
    struct Session
    {
        quint64 number = 0; ///< Steps of one that is over are dropped.
        CalibrationFrame wanted;
        int frames = 0;
        int done = 0;
    };

    void list(const Request &request);
    void remove(const Request &request);
    void shoot(const Request &request);
    int refusal(CameraKind kind) const;
    void step(CameraKind kind);
    void finish(CameraKind kind, bool isComplete);
    void stop(const Request &request);
    bool isVisible(const CalibrationFrame &frame) const;
    QString exposureName(CameraKind kind, int index) const;
    void say(CameraKind kind, int state);
    void sayProgress(CameraKind kind);

    Session &session(CameraKind kind) { return m_sessions.at(kind == CameraKind::Tele ? 0 : 1); }

    std::array<Session, 2> m_sessions;
};

} // namespace nd::sim
