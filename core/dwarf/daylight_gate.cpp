// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/daylight_gate.h"

#include "core/dwarf/daylight_guard.h"
#include "core/dwarf/models/motion_orders.h"
#include "core/dwarf/models/parse_message.h"
#include "core/dwarf/wire/commands.h"

#include "proto/motor.pb.h"

#include <cmath>

namespace nd {

namespace {

constexpr double kRounding = 1e-9;

/// 14006 and 14007 have the same fields; without a speed (V3) full length is the highest speed.
double stickSpeed(const QByteArray &payload)
{
    const auto message = parseMessage<proto::ReqMotorServiceJoystick>(payload);
    if (!message)
        return INFINITY;
    const double full = message->speed() > 0.0 ? message->speed() : kHighestJoystickSpeed;
    return message->vector_length() * full;
}

template<typename Message>
double axisSpeed(const QByteArray &payload)
{
    const auto message = parseMessage<Message>(payload);
    return message ? message->speed() : INFINITY;
}

/// Of a motion by hand, in degrees per second; infinite if it can't be told.
double speedOf(const CommandInfo &row, const QByteArray &payload)
{
    switch (row.id) {
    case kJoystick.info.id:
    case kJoystickFixedAngle.info.id:
        return stickSpeed(payload);
    case kMotorRun.info.id:
        return axisSpeed<proto::ReqMotorRun>(payload);
    case kMotorChangeSpeed.info.id:
        return axisSpeed<proto::ReqMotorChangeSpeed>(payload);
    case kMotorChangeDirection.info.id:
        return 0.0; // keeps a speed that has passed
    }
    return INFINITY;
}

} // namespace

MotionGate daylightGate(const DaylightGuard &guard)
{
    return [&guard](const CommandInfo &row, const QByteArray &payload) -> std::optional<Error> {
        if (row.moves != Moves::Manual || !guard.sunMayBeUp())
            return std::nullopt;
        // Written so that NaN is refused.
        if (std::abs(speedOf(row, payload)) <= kDaylightSpeed + kRounding)
            return std::nullopt;
        return Error{Error::Code::NotAllowed, 0, QStringLiteral("too fast by day")};
    };
}

} // namespace nd
