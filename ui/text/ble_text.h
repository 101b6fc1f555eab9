// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ble/ble_types.h"

#include <QString>

namespace nd::text {

/// What happened, one sentence; empty for None. `deviceCode` is the one of Refused.
QString bleProblemSentence(BleProblem problem, int deviceCode);
/// What the person can do about it; empty for None.
QString bleProblemAdvice(BleProblem problem, int deviceCode);
/// What is being done, or how far it is: "Connecting over Bluetooth".
QString bleStateText(BleState state);
/// Why Bluetooth set-up can't be used; empty if it can.
QString bleAdapterSentence(BleAdapter adapter);
/// "DWARF 3"; "DWARF" while unknown.
QString bleModelName(BleModel model);
/// What the telescope's Wi-Fi does now, one sentence.
QString bleConfigSentence(const BleConfig &config);
/// "−61 dBm"
QString signalText(int dbm);

} // namespace nd::text
