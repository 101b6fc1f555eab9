// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/models/command_port.h"
#include "core/dwarf/models/joystick_pump.h"

#include <vector>

namespace nd {

/// The highest speed of the axes under the joystick. Source: dwarf-api-2.0 section 4.13.5.
inline constexpr double kHighestJoystickSpeed = 30.0;

/// 14006. V3 has no field for the speed (field notes 1.2.11): there `length` is scaled so that 1
/// means the highest documented speed.
Order joystickOrder(const StickVector &vector, double degreesPerSecond, Generation generation);
/// 14007, one short step; the speed as for joystickOrder().
Order nudgeOrder(double angleDegrees, double degreesPerSecond, Generation generation);
/// 14008
Order joystickStopOrder();
/// What STOP sends, in this order: 14008, 14002 for axes 0, 1 and 2 (the document numbers them
/// differently in run and stop), 11004, 11015, 14801, 14803, 14807, 11012.
std::vector<Order> stopOrders();
/// What STOP adds when it is pressed twice: the running stacks of both cameras, 11006 and 11017.
std::vector<Order> stopStackOrders();
/// Ends a schedule in an emergency.
Order stopScheduleOrder(const QString &schedule);

/// Reads the code in the answer to one of the orders above; an empty answer is success.
Result<Done> readAnswer(const CommandInfo &row, const QByteArray &answer);

} // namespace nd
