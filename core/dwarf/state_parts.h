// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace nd {

class DwarfDevice;

// The parts of stateOf(): their keys are all different.

/// The connection, and what is told of the telescope itself.
QJsonObject upkeepState(DwarfDevice &device);
/// Cameras, their settings and what they take.
QJsonObject camerasState(DwarfDevice &device);
/// Stacks and dark frames.
QJsonObject stacksState(DwarfDevice &device);
/// Everything that moves, points and follows.
QJsonObject aimState(DwarfDevice &device);

} // namespace nd
