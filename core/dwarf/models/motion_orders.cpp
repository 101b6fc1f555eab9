// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/motion_orders.h"

#include "core/dwarf/models/parse_message.h"
#include "core/dwarf/session/dialect.h"
#include "core/dwarf/wire/commands.h"

#include "proto/base.pb.h"
#include "proto/motor.pb.h"
#include "proto/schedule.pb.h"

#include <algorithm>
#include <array>

namespace nd {

namespace {

constexpr std::array kAxes{0, 1, 2};

/// 14006 and 14007 have the same fields.
QByteArray vectorPayload(const StickVector &vector, double degreesPerSecond, Generation generation)
{
    const double share = vector.length * degreesPerSecond / kHighestJoystickSpeed;
    const double length
        = generation == Generation::V3 ? std::clamp(share, 0.0, 1.0) : vector.length;
    return Dialect::of(generation).joystick(vector.angleDegrees, length, degreesPerSecond);
}

Order axisStopOrder(int axis)
{
    proto::ReqMotorStop message;
    message.set_id(axis);
    return {kMotorStop.info, serialized(message)};
}

/// In an emergency: sent until answered, unlike the button that ends it in peace.
Order insistent(CommandInfo row, const QByteArray &payload = {})
{
    row.kind = RowKind::Stop;
    return {row, payload};
}

template<typename Message>
Result<Done> codeOf(const QByteArray &answer)
{
    const auto message = parseMessage<Message>(answer);
    if (!message)
        return Error{Error::Code::Malformed, 0, QStringLiteral("answer is not a message")};
    // A positive code of the same number means the same. Source: field notes 1.2.1.
    const int code = message->code() > 0 ? -message->code() : message->code();
    if (code != 0)
        return Error{Error::Code::Rejected, code, {}};
    return Done{};
}

} // namespace

Order joystickOrder(const StickVector &vector, double degreesPerSecond, Generation generation)
{
    return {kJoystick.info, vectorPayload(vector, degreesPerSecond, generation)};
}

Order nudgeOrder(double angleDegrees, double degreesPerSecond, Generation generation)
{
    return {kJoystickFixedAngle.info,
            vectorPayload({angleDegrees, 1.0}, degreesPerSecond, generation)};
}

Order joystickStopOrder()
{
    return {kJoystickStop.info, {}};
}

std::vector<Order> stopOrders()
{
    std::vector<Order> orders{joystickStopOrder()};
    for (const int axis : kAxes)
        orders.push_back(axisStopOrder(axis));
    for (const CommandInfo &row : {kStopGoto.info, kStopOneClickGoto.info, kStopTrack.info,
                                   kStopSentry.info, kStopUfo.info, kStopTrackSpecialTarget.info,
                                   kStopCalibration.info, kStopEqSolving.info, kStopPanorama.info})
        orders.push_back({row, {}});
    return orders;
}

std::vector<Order> stopStackOrders()
{
    return {insistent(kStopStacking.info), insistent(kWideStopStacking.info)};
}

Order stopScheduleOrder(const QString &schedule)
{
    proto::ReqCancelShootingSchedule message;
    message.set_id(schedule.toStdString());
    return insistent(kCancelSchedule.info, serialized(message));
}

Result<Done> readAnswer(const CommandInfo &row, const QByteArray &answer)
{
    return row.id == kMotorStop.info.id ? codeOf<proto::ResMotor>(answer)
                                        : codeOf<proto::ComResponse>(answer);
}

} // namespace nd
