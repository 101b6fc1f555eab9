// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/device/request.h"
#include "core/sim/device/virtual_telescope.h"

#include "core/sky/bodies.h"

#include <optional>

namespace nd::sim {

/// What a GOTO is after, and who asked for it.
struct Journey
{
    Equatorial target; ///< Of a body: where it was when it was asked for.
    std::optional<Body> body;
    QString name;
    Request request;
    bool oneClick = false;
};

/// Steps of one-click GOTO. Source: API 2.0 section 4.10.18.
enum class GotoStep { SkySearch = 10, Focus = 20, Calibration = 30, Goto = 40 };

/// The bodies of GOTO: Mercury 1 to Neptune 7, Moon 8, Sun 9. Source: API 2.0 section 4.10.5.
std::optional<Body> bodyOfNumber(int number);

// What is told of a journey. V3 has each step of a one-click GOTO in 15233, too.

/// An ordinary GOTO answers once, with a plain code.
void answerStep(const Journey &journey, GotoStep step, int code, bool isEnd);
void tellSkySearch(VirtualTelescope &telescope, bool isOn);
void tellFocus(VirtualTelescope &telescope, bool isOn);
void tellCalibration(VirtualTelescope &telescope, int state, int times);
/// 15211
void tellGoto(VirtualTelescope &telescope, const Journey &journey, int state);
/// 15233: it begins, or is over.
void tellOneClick(VirtualTelescope &telescope, bool isOn);

} // namespace nd::sim
