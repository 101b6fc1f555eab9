// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/motion_model.h"

#include "core/base/logging.h"
#include "core/base/scheduler.h"
#include "core/dwarf/daylight_guard.h"
#include "core/dwarf/guard/sun_guard.h"
#include "core/dwarf/models/motion_private.h"
#include "core/dwarf/models/session_port.h"
#include "core/dwarf/session/session.h"
#include "core/sky/sun_geometry.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace nd {

using namespace std::chrono_literals;

namespace {

constexpr double kLowestSpeed = 0.1; // Source: dwarf-api-2.0 section 4.13.5
constexpr auto kStopTwiceWindow = 2s;

double angleOf(Direction direction)
{
    switch (direction) {
    case Direction::Right:
        return 0.0;
    case Direction::Up:
        return 90.0;
    case Direction::Left:
        return 180.0;
    case Direction::Down:
        return 270.0;
    }
    return 0.0;
}

/// Busy is only a key that was hit twice; that the link is down is told as such.
bool isWorthTelling(const Error &error)
{
    return error.code != Error::Code::Busy && error.code != Error::Code::Disconnected;
}

double normalized(double angleDegrees)
{
    const double angle = std::fmod(angleDegrees, 360.0);
    return angle < 0.0 ? angle + 360.0 : angle;
}

} // namespace

MotionModel::MotionModel(Session &session, const DaylightGuard &guard, QObject *parent)
    : QObject(parent)
{
    auto port = std::make_unique<SessionPort>(session);
    SessionPort &reference = *port;
    d = std::make_unique<Private>(*this, std::move(port), reference, session.clock(), guard);
    d->connectParts();
    connect(&session, &Session::linkStateChanged, this, &MotionModel::handlePortState);
    connect(&session, &Session::checklistChanged, this, &MotionModel::handlePortState);
    connect(&session, &Session::roleChanged, this, &MotionModel::handlePortState);
}

MotionModel::MotionModel(CommandPort &port, Scheduler &scheduler, const DaylightGuard &guard,
                         QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, nullptr, port, scheduler, guard))
{
    d->connectParts();
}

MotionModel::~MotionModel() = default;

Generation MotionModel::generation() const
{
    return d->port.generation();
}

double MotionModel::speedOfGear(int gear)
{
    const double factor
        = (kHighestJoystickSpeed - kLowestSpeed) / std::pow(static_cast<double>(kHighestGear), 3.0);
    return factor * std::pow(static_cast<double>(std::clamp(gear, 0, kHighestGear)), 3.0)
        + kLowestSpeed;
}

Refusal MotionModel::canMove() const
{
    const Refusal refusal = d->port.canCommand();
    if (refusal != Refusal::None)
        return refusal;
    return d->stopState == StopState::Stopping ? Refusal::InProgress : Refusal::None;
}

int MotionModel::gear() const
{
    return d->gear;
}

void MotionModel::setGear(int gear)
{
    const int clamped = std::clamp(gear, 0, kHighestGear);
    if (std::exchange(d->gear, clamped) == clamped)
        return;
    emit changed();
}

double MotionModel::speed() const
{
    return std::min(speedOfGear(d->gear), speedLimit().value_or(kHighestJoystickSpeed));
}

std::optional<double> MotionModel::speedLimit() const
{
    if (d->sun != nullptr)
        return d->sun->speedLimit();
    return d->daylight.sunMayBeUp() ? std::optional<double>(kSunSlowDegreesPerSecond)
                                    : std::nullopt;
}

void MotionModel::setSunGuard(const SunGuard &guard)
{
    d->sun = &guard;
    connect(&guard, &SunGuard::changed, this, &MotionModel::changed);
    emit changed();
}

const SunGuard *MotionModel::sunGuard() const
{
    return d->sun;
}

bool MotionModel::isMoving() const
{
    return d->pump.isHolding();
}

double MotionModel::commandedSpeed() const
{
    return d->commandedSpeed;
}

void MotionModel::move(double angleDegrees, double length)
{
    if (!std::isfinite(angleDegrees) || !std::isfinite(length) || length <= 0.0) {
        release();
        return;
    }
    if (canMove() != Refusal::None)
        return;
    const bool wasHolding = d->pump.isHolding();
    d->forgetStop();
    d->held = {normalized(angleDegrees), std::min(length, 1.0)};
    d->pump.hold(d->held);
    if (!wasHolding)
        emit changed();
}

void MotionModel::release()
{
    if (d->pump.isHolding())
        d->stopMotion();
}

void MotionModel::nudge(Direction direction, double times)
{
    if (canMove() != Refusal::None)
        return;
    d->forgetStop();
    const double wanted = std::max(speed() * times, speedOfGear(0));
    const double rate = std::min(wanted, speedLimit().value_or(kHighestJoystickSpeed));
    d->port.send(nudgeOrder(angleOf(direction), rate, d->port.generation()), this,
                 [this](const Result<Done> &result) {
                     if (!result && isWorthTelling(result.error()))
                         emit refused(result.error());
                 });
}

StopState MotionModel::stopState() const
{
    return d->stopState;
}

bool MotionModel::isAwaitingStop() const
{
    return d->port.state() != PortState::Closed && d->stops.isPending();
}

void MotionModel::stopEverything()
{
    const auto now = d->scheduler.now();
    const bool twice = d->lastStop && now - *d->lastStop <= kStopTwiceWindow;
    d->lastStop = now;
    d->isCut = d->isCut || d->pump.isHolding();
    d->pump.drop();
    d->pump.setPaused(true);
    d->commandedSpeed = 0.0;
    const bool isClosed = d->port.state() == PortState::Closed;
    d->setStopState(isClosed ? StopState::Unconfirmed : StopState::Stopping);
    d->limitStopTime();
    d->stops.add(stopOrders());
    if (twice)
        d->stops.add(stopStackOrders());
    emit changed();
}

void MotionModel::handlePortState()
{
    const bool lost = d->port.canCommand() != Refusal::None;
    if (lost && d->pump.isHolding())
        d->stopMotion();
    const bool isClosed = d->port.state() == PortState::Closed;
    if (isClosed && d->stopState == StopState::Stopping)
        d->setStopState(StopState::Unconfirmed);
    if (!isClosed)
        d->stops.resume();
    emit changed();
}

} // namespace nd
