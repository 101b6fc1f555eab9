// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/motor_model.h"

#include "core/dwarf/daylight_guard.h"
#include "core/dwarf/guard/sun_guard.h"
#include "core/dwarf/models/motor_private.h"

#include <algorithm>
#include <cmath>

namespace nd {

namespace {

// Within the documented ranges: 0 to 1000, and 3 for 32 subdivisions of a step.
// Source: dwarf-api-2.0 section 4.13.3.
constexpr int kRamping = 100;
constexpr int kResolution = 3;
constexpr int kHighestFrequency = 100'000;

bool wireDirection(AxisWay way)
{
    return way == AxisWay::RightOrUp;
}

} // namespace

MotorModel::MotorModel(Session &session, const DaylightGuard &guard, QObject *parent)
    : MotorModel(session, guard, session.clock(), parent)
{
}

MotorModel::MotorModel(Session &session, const DaylightGuard &guard, Scheduler &scheduler,
                       QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, session, guard, scheduler))
{
    const auto refresh = [this] { d->handleLink(); };
    connect(&session, &Session::linkStateChanged, this, refresh);
    connect(&session, &Session::checklistChanged, this, refresh);
    connect(&session, &Session::roleChanged, this, refresh);
    connect(&d->stops, &StopSequence::progressed, this, &MotorModel::changed);
    connect(&session, &Session::motionEnded, this,
            [this](const CommandInfo &row) { d->handleMotion(row.id); });
    connect(&session, &Session::overheard, this,
            [this](quint32 id, const QByteArray &reply) { d->handleOverheard(id, reply); });
}

MotorModel::~MotorModel() = default;

void MotorModel::setSunGuard(const SunGuard &guard)
{
    d->sun = &guard;
    connect(&guard, &SunGuard::changed, this, &MotorModel::changed);
    connect(&guard, &SunGuard::axisRead, this,
            [this](Axis axis, double degrees) { d->hear(axis, degrees); });
    emit changed();
}

Generation MotorModel::generation() const
{
    return d->session.generation();
}

Refusal MotorModel::canMove() const
{
    const Refusal refusal = d->session.canCommand();
    if (refusal != Refusal::None)
        return refusal;
    // A new motion must not overtake the stop of the one before.
    if (d->stops.isPending())
        return Refusal::InProgress;
    return d->job && d->job != MotorJob::Run ? refusalInProgress(d->sun) : Refusal::None;
}

std::optional<MotorJob> MotorModel::job() const
{
    return d->job;
}

std::optional<double> MotorModel::position(Axis axis) const
{
    return d->positions.at(std::size_t(axis));
}

std::optional<AxisRun> MotorModel::axisRun() const
{
    return d->axisRun;
}

void MotorModel::run(Axis axis, AxisWay way, double degreesPerSecond)
{
    if (canMove() != Refusal::None)
        return;
    proto::ReqMotorRun message;
    message.set_id(wireAxis(axis));
    message.set_speed(d->allowed(degreesPerSecond));
    message.set_direction(wireDirection(way));
    message.set_speed_ramping(kRamping);
    message.set_resolution_level(kResolution);
    d->running = true;
    d->axisRun = AxisRun{axis, way, message.speed()};
    d->begin(MotorJob::Run, kMotorRun, message);
}

void MotorModel::stop()
{
    d->stopAxes();
    readPositions();
}

void MotorModel::runTo(Axis axis, double degrees, double degreesPerSecond)
{
    if (!std::isfinite(degrees) || canMove() != Refusal::None)
        return;
    proto::ReqMotorRunTo message;
    message.set_id(wireAxis(axis));
    message.set_end_position(degrees);
    message.set_speed(d->allowed(degreesPerSecond));
    message.set_speed_ramping(kRamping);
    message.set_resolution_level(kResolution);
    d->forgetRun(axis);
    d->begin(MotorJob::RunTo, kMotorRunTo, message);
}

void MotorModel::reset(Axis axis, AxisWay way)
{
    if (canMove() != Refusal::None)
        return;
    proto::ReqMotorReset message;
    message.set_id(wireAxis(axis));
    message.set_direction(wireDirection(way));
    d->forgetRun(axis);
    d->begin(MotorJob::Reset, kMotorReset, message);
}

bool MotorModel::canRead() const
{
    return d->session.linkState() == LinkState::Ready;
}

void MotorModel::readPosition(Axis axis)
{
    const bool waits = std::find(d->toRead.begin(), d->toRead.end(), axis) != d->toRead.end();
    if (waits || !canRead())
        return;
    d->toRead.push_back(axis);
    d->readNext();
}

void MotorModel::readPositions()
{
    readPosition(Axis::Rotation);
    readPosition(Axis::Pitch);
}

void MotorModel::changeSpeed(Axis axis, double degreesPerSecond)
{
    if (d->session.canCommand() != Refusal::None)
        return;
    proto::ReqMotorChangeSpeed message;
    message.set_id(wireAxis(axis));
    message.set_speed(d->allowed(degreesPerSecond));
    d->order(kMotorChangeSpeed, message, [this, axis, speed = message.speed()] {
        if (d->axisRun && d->axisRun->axis == axis)
            d->axisRun->degreesPerSecond = speed;
        emit changed();
    });
}

void MotorModel::changeDirection(Axis axis, AxisWay way)
{
    if (d->session.canCommand() != Refusal::None)
        return;
    proto::ReqMotorChangeDirection message;
    message.set_id(wireAxis(axis));
    message.set_direction(wireDirection(way));
    d->order(kMotorChangeDirection, message, [this, axis, way] {
        if (d->axisRun && d->axisRun->axis == axis)
            d->axisRun->way = way;
        emit changed();
        emit turned(axis, way);
    });
}

bool MotorModel::mayPulse() const
{
    return d->sun != nullptr ? !d->sun->isDay() : !d->daylight.sunMayBeUp();
}

bool MotorModel::runPulses(Axis axis, AxisWay way, int frequency, int pulses)
{
    if (canMove() != Refusal::None || !mayPulse())
        return false;
    proto::ReqMotorRunInPulse message;
    message.set_id(wireAxis(axis));
    message.set_frequency(std::clamp(frequency, 1, kHighestFrequency));
    message.set_direction(wireDirection(way));
    message.set_speed_ramping(kRamping);
    message.set_resolution(kResolution);
    message.set_pulse(std::clamp(pulses, 1, kMostPulses));
    d->forgetRun(axis);
    d->running = true;
    d->begin(MotorJob::Run, kMotorRunInPulse, message);
    return true;
}

} // namespace nd
