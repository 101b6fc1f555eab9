// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/device/command_module.h"

#include <optional>

namespace nd::sim {

/// Commands 15000 to 15012: the focus motor of the tele camera.
///
/// The stars of the picture are smallest at TelescopeStatus::kSharpFocus; an autofocus goes there
/// in shrinking sweeps over some seconds, saying where it is.
class FocusModule final : public CommandModule
{
public:
    static constexpr int kNearest = 0;
    static constexpr int kFarthest = 3000;
    static constexpr int kStep = 5; ///< Of one 15001.

    explicit FocusModule(VirtualTelescope &telescope);

private:
    enum class Kind { Normal, Area, AstroSlow, AstroFast };
    struct Run
    {
        Kind kind = Kind::Normal;
        Request request;
        quint64 number = 0;
        int from = 0;
        int tick = 0;
    };

    void step(const Request &request);
    void startMoving(const Request &request);
    void keepMoving(quint64 motion, int change);
    void stopMoving();
    void startNormal(const Request &request);
    void startAstro(const Request &request);
    void stopAstro(const Request &request);
    void begin(Kind kind, const Request &request);
    void sweep(quint64 number);
    void end(int code);
    void say(Kind kind, int state);
    void moveTo(int position);
    void setInfinity(const Request &request);

    std::optional<Run> m_run;
    quint64 m_motion = 0; ///< Ends what was begun before.
    bool m_slowDone = false; ///< A fast astro autofocus needs a slow one before.
};

} // namespace nd::sim
