// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/motion_private.h"

#include "core/base/logging.h"
#include "core/base/scheduler.h"

#include <utility>

namespace nd {

using namespace std::chrono_literals;

namespace {

constexpr auto kStopTimeLimit = 5s;
constexpr auto kTwilightCheck = 30s;

} // namespace

void MotionModel::Private::connectParts()
{
    QObject::connect(&pump, &JoystickPump::sent, &q, [this] { handleSent(); });
    QObject::connect(&pump, &JoystickPump::refused, &q, &MotionModel::refused);
    QObject::connect(&stops, &StopSequence::progressed, &q, [this] { updateStopState(); });
    limited = q.speedLimit().has_value();
    watchDaylight();
}

/// Tells the panel when twilight begins or ends.
void MotionModel::Private::watchDaylight()
{
    scheduler.after(kTwilightCheck, &q, [this] {
        if (std::exchange(limited, q.speedLimit().has_value()) != limited)
            emit q.changed();
        watchDaylight();
    });
}

void MotionModel::Private::handleSent()
{
    const double speed = q.speed() * held.length;
    if (std::exchange(commandedSpeed, speed) != speed)
        emit q.changed();
}

/// Forgets the stick and makes sure that the telescope hears 14008.
void MotionModel::Private::stopMotion()
{
    pump.drop();
    pump.setPaused(true);
    commandedSpeed = 0.0;
    isCut = true;
    stops.add({joystickStopOrder()});
    emit q.changed();
}

void MotionModel::Private::setStopState(StopState state)
{
    if (std::exchange(stopState, state) == state)
        return;
    qCInfo(lcModels) << "stop state" << static_cast<int>(state);
    emit q.stopStateChanged();
    emit q.changed();
}

void MotionModel::Private::updateStopState()
{
    // A new vector must not overtake the stop that ends the old one.
    const bool waitsForStop = stops.isPending(joystickStopOrder().row.id);
    isCut = isCut && waitsForStop;
    pump.setPaused(waitsForStop && port.state() != PortState::Closed);
    const bool stopping = stopState == StopState::Stopping || stopState == StopState::Unconfirmed;
    if (stopping && !stops.isPending())
        setStopState(StopState::Stopped);
}

void MotionModel::Private::limitStopTime()
{
    scheduler.after(kStopTimeLimit, &q, [this, number = ++stopNumber] {
        if (number == stopNumber && stopState == StopState::Stopping)
            setStopState(StopState::Unconfirmed);
    });
    scheduler.after(kStopKept, &q, [this, number = stopNumber] {
        if (number == stopNumber && stops.isPending() && port.canCommand() != Refusal::None)
            giveUpStop();
    });
}

/// A motion that the link did not survive still has to be ended.
void MotionModel::Private::giveUpStop()
{
    const bool wasCut = isCut;
    forgetStop();
    if (wasCut)
        stopMotion();
    emit q.stopGivenUp();
}

/// What was not acknowledged must not end what is told next.
void MotionModel::Private::forgetStop()
{
    if (stopState == StopState::Idle)
        return;
    stops.clear();
    setStopState(StopState::Idle);
    updateStopState();
}

} // namespace nd
