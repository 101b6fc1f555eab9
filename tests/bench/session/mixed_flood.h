// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/wire/packet.h"

namespace nd {

class DwarfDevice;

/// Battery notifications (15201), counting up from 0 to 99 again and again.
Packet batteryPacket(qint64 number);

/// A telescope that says everything at once: battery, settings of both cameras, features, what the
/// cameras do, the focus. Some states come only every kRarePeriod notifications, in between the
/// others of their id.
Packet mixedPacket(qint64 number);

/// Whether the models of `device` have the last of each state of a mixed flood of `total`.
bool hasLastOfMixed(DwarfDevice &device, qint64 total);

} // namespace nd
