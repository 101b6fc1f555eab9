// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/device_profile.h"
#include "core/dwarf/models/command_port.h"
#include "core/dwarf/models/pointing_types.h"

namespace nd {

/// What the messages of pointing depend on besides the target.
struct PointingContext
{
    Generation generation = Generation::Unknown;
    Site site;
    int longitudeSign = 1; ///< +1: east is positive on the wire.
};

// What goes on the wire. Pure functions.

Order calibrationOrder(const PointingContext &context);
/// `name` as wireName() makes it.
Order gotoOrder(const SkyTarget &target, const QString &name, const PointingContext &context);
Order oneClickOrder(const SkyTarget &target, const QString &name, const PointingContext &context);
/// Nothing but for Sun and Moon.
std::optional<Order> trackOrder(Body body, const PointingContext &context);
Order polarOrder(const PointingContext &context);
Order stopOrder(PointingTask task);
Order stopTrackOrder();

/// The number of a body in GOTO commands: Mercury 1 to Neptune 7, Moon 8, Sun 9.
int gotoNumber(Body body);
/// Names become folders on the card: without slashes and control characters, of limited length;
/// "Custom" (as the maker's app has it) if nothing is left.
QString wireName(const QString &name);

} // namespace nd
