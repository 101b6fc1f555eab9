// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/device_profile.h"

#include <QByteArray>

#include <vector>

namespace nd {

/// What a camera can be busy with, by the device's own numbers.
/// Source: dwarf-api-2.0 section 4.16.21.1.
enum class CameraFunction {
    OpenClose = 1,
    Photo = 2,
    Burst = 3,
    Video = 4,
    TimeLapse = 5,
    Panorama = 6,
    Track = 7,
    AstroFocus = 8,
    NormalFocus = 9,
    AstroFocusFast = 10,
    AreaFocus = 11,
    Linkage = 12,
};

/// How far it is. Source: dwarf-api-2.0 section 4.16.21.2, OperationState.
enum class FunctionPhase { Idle = 0, Running = 1, Stopping = 2, Stopped = 3 };

/// One function of one camera as the device told it. Value type.
struct FunctionState
{
    Camera camera = Camera::Tele;
    CameraFunction function = CameraFunction::Photo;
    FunctionPhase phase = FunctionPhase::Idle;

    bool isOver() const { return phase == FunctionPhase::Idle || phase == FunctionPhase::Stopped; }
    bool operator==(const FunctionState &) const = default;
};

/// What a notification says about functions; empty if it says nothing of the kind, can't be read or
/// has a number that nobody knows. Pure, shared by all models that follow a function.
///
/// Knows 15215 and 15216, what V3 sends in their place (15273 to 15282 and 15284), and 16405, the
/// whole state of a V3 device: there each function that a reported part could run is told, those
/// that do not run as Idle. Which camera 15278 to 15282 mean nobody says: tele.
std::vector<FunctionState> readFunctionStates(quint32 id, const QByteArray &payload);

} // namespace nd
