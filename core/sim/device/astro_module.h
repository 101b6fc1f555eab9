// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/device/astro_operation.h"

#include "core/sky/coordinates.h"

#include <optional>

namespace nd::sim {

/// GOTO, one-click GOTO and the tracking of the Sun (11002 to 11015).
class AstroModule final : public AstroOperation
{
public:
    explicit AstroModule(VirtualTelescope &telescope);

private:
    /// What a GOTO is after, and how it reports.
    struct Journey
    {
        Equatorial target;
        QString name;
        Request request;
        bool oneClick = false;
    };

    void startGoto(const Request &request);
    void startSolarGoto(const Request &request);
    void startOneClick(const Request &request);
    void startOneClickSolar(const Request &request);
    void trackSpecial(const Request &request);
    void stopSpecial(const Request &request);
    void stopGoto(const Request &request);
    bool isStacking() const;

    void begin(const Journey &journey);
    void slewOver(const Journey &journey);
    void solved(const Journey &journey);
    void endJourney();
    void gotoFailed(const Journey &journey, int code);

    bool isReachable(const Equatorial &target);
    void answerStep(const Journey &journey, int step, int code, bool end);
    void sayGoto(const Journey &journey, int state);
    void sayOneClick(bool running);

    std::optional<Journey> m_journey;
};

} // namespace nd::sim
