// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/device/command_module.h"

#include <array>

namespace nd::sim {

/// Dark frames of both cameras: shot with the settings of the moment or with others, listed,
/// deleted (11007 to 11009, 11021 to 11028).
class DarkModule final : public CommandModule
{
public:
    explicit DarkModule(VirtualTelescope &telescope);

private:
    /// What a camera takes.
    struct Session
    {
        quint64 number = 0; ///< Steps of one that is over are dropped.
        DarkFrame wanted;
        int frames = 0;
        int done = 0;
    };

    void shootAsSet(const Request &request);
    template<typename Message>
    void shootWithParameters(CameraKind kind, const Request &request);
    void begin(const DarkFrame &wanted, int frames, const Request &request);
    int refusal(CameraKind kind) const;
    void step(CameraKind kind);
    void finish(CameraKind kind, bool isComplete);
    void stop(CameraKind kind, const Request &request);
    void check(const Request &request);
    void list(CameraKind kind, const Request &request);
    template<typename Message>
    void remove(CameraKind kind, const Request &request);
    bool isVisible(const DarkFrame &dark) const;
    DarkFrame asSet(CameraKind kind) const;
    double secondsOf(const DarkFrame &dark) const;
    void say(CameraKind kind, int state);
    void sayProgress(CameraKind kind);

    Session &session(CameraKind kind) { return m_sessions.at(kind == CameraKind::Tele ? 0 : 1); }

    std::array<Session, 2> m_sessions;
};

} // namespace nd::sim
