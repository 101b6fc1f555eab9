// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/device/astro_operation.h"
#include "core/sim/device/journey.h"

#include <optional>

namespace nd::sim {

/// GOTO and one-click GOTO (11002 to 11004, 11013 to 11015).
class AstroModule final : public AstroOperation
{
public:
    explicit AstroModule(VirtualTelescope &telescope);

private:
    void startGoto(const Request &request);
    void startSolarGoto(const Request &request);
    void startOneClick(const Request &request);
    void startOneClickSolar(const Request &request);
    void stopGoto(const Request &request);
    void stopOneClick(const Request &request);

    void beginOneClick(const Journey &journey);
    void searchSky(const Journey &journey);
    void focus(const Journey &journey);
    void calibrate(const Journey &journey, int number);
    void begin(const Journey &journey);
    void slewOver(const Journey &journey);
    void solved(const Journey &journey);
    void endJourney();
    void failed(const Journey &journey, GotoStep step, int code);
    void keepOn(Body body, quint64 pursuit);

    std::optional<Journey> m_journey;
    quint64 m_pursuit = 0; ///< Of a body that moves among the stars; an older one is over.
};

} // namespace nd::sim
