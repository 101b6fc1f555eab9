// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/motor_private.h"

#include "core/base/scheduler.h"
#include "core/dwarf/daylight_guard.h"
#include "core/dwarf/guard/sun_guard.h"
#include "core/dwarf/models/motion_orders.h"
#include "core/sky/sun_geometry.h"

#include <algorithm>
#include <cmath>

namespace nd {

using namespace std::chrono_literals;

namespace {

constexpr auto kAskAgain = 200ms;

} // namespace

void MotorModel::Private::handleEnd(MotorJob what, const Result<proto::ResMotor> &reply)
{
    const bool known = reply || reply.error().code == Error::Code::Rejected
        || reply.error().code == Error::Code::Cancelled || isRefusedHere(reply.error());
    // Whether an unanswered motion goes on can't be told: it is stopped.
    if (!known)
        stopAxes();
    else if (!reply)
        endRun();
    job.reset();
    q.readPositions();
    emit q.changed();
    if (!reply && reply.error().code != Error::Code::Cancelled)
        emit q.failed(reply.error());
    emit q.finished(what, reply ? Result<Done>(Done{}) : reply.error());
}

void MotorModel::Private::endRun()
{
    running = false;
    axisRun.reset();
}

/// Another motion of the axis takes its place; what stops the other one stays.
void MotorModel::Private::forgetRun(Axis axis)
{
    if (axisRun && axisRun->axis == axis)
        axisRun.reset();
}

void MotorModel::Private::stopAxes()
{
    endRun();
    std::vector<Order> orders = stopOrders();
    std::erase_if(orders, [](const Order &one) { return one.row.id != kMotorStop.info.id; });
    stops.add(orders);
}

void MotorModel::Private::handleLink()
{
    if (session.canCommand() != Refusal::None && running)
        stopAxes();
    if (port.state() != PortState::Closed)
        stops.resume();
    const LinkState link = session.linkState();
    if (link == LinkState::Disconnected || link == LinkState::Waiting) {
        positions = {};
        axisRun.reset();
        toRead.clear();
    }
    emit q.changed();
}

/// The joystick's motions end without a place: what was known of it is asked for again.
void MotorModel::Private::handleMotion(quint32 command)
{
    const bool isOurs = command == kJoystickStop.info.id || command == kJoystickFixedAngle.info.id
        || command == kDualCameraLinkage.info.id;
    if (isOurs && (positions.front() || positions.back()))
        q.readPositions();
}

/// One after the other: the protocol tells answers apart by the command alone.
void MotorModel::Private::readNext()
{
    if (reading || toRead.empty())
        return;
    const Axis axis = toRead.front();
    toRead.pop_front();
    reading = true;
    proto::ReqMotorGetPosition message;
    message.set_id(wireAxis(axis));
    session.request(kMotorGetPosition, message, &q,
                    [this, axis](const Result<proto::ResMotorPosition> &reply) {
                        reading = false;
                        if (!reply && reply.error().code == Error::Code::Busy)
                            return readLater(axis);
                        note(axis, reply);
                        readNext();
                    });
}

/// The sun guard asks, too, and is answered in a moment.
void MotorModel::Private::readLater(Axis axis)
{
    toRead.push_front(axis);
    clock.after(kAskAgain, &q, [this] { readNext(); });
}

void MotorModel::Private::note(Axis axis, const Result<proto::ResMotorPosition> &reply)
{
    const bool good = reply && std::isfinite(reply.value().position());
    positions.at(std::size_t(axis)) = good ? std::optional(reply.value().position()) : std::nullopt;
    emit q.changed();
}

/// A replay can't tell who asked, so that the answers to the guard count here, too.
void MotorModel::Private::hear(Axis axis, double degrees)
{
    positions.at(std::size_t(axis)) = degrees;
    emit q.changed();
}

/// A position that was asked for when a recording was made.
void MotorModel::Private::handleOverheard(quint32 command, const QByteArray &payload)
{
    if (command != kMotorGetPosition.info.id)
        return;
    const auto reply = typedReply<proto::ResMotorPosition>(payload);
    for (const Axis axis : {Axis::Rotation, Axis::Pitch}) {
        if (reply && reply.value().id() == wireAxis(axis))
            note(axis, reply);
    }
}

double MotorModel::Private::allowed(double degreesPerSecond) const
{
    const double limit = sun != nullptr ? sun->speedLimit().value_or(kFastest)
        : daylight.sunMayBeUp()         ? kSunSlowDegreesPerSecond
                                        : kFastest;
    // Written so that NaN becomes the slowest.
    return degreesPerSecond > kSlowest ? std::min(degreesPerSecond, limit) : kSlowest;
}

} // namespace nd
