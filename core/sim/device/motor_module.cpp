// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/device/motor_module.h"

#include "core/sim/device/wire_numbers.h"

#include "proto/motor.pb.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

using namespace std::chrono_literals;

namespace nd::sim {

namespace {

constexpr auto kStopWatchInterval = 100ms;
constexpr double kSlowest = 0.1;
constexpr double kFastestAxis = 32.0;
constexpr double kDegreesPerPulse = 0.01;
constexpr double kResetRate = 20.0; ///< Degrees per second to the end stop.
constexpr double kLongestMotion = 3600.0; ///< Seconds.

double radians(double degrees)
{
    return degrees * std::numbers::pi / 180.0;
}

/// Axis numbers: 1 and 2 in run, 0 and 1 in stop. Source: API 2.0 sections 4.13.3 and 4.13.4.
bool isPitch(int id, bool stopping)
{
    return stopping ? id >= 1 : id >= 2;
}

} // namespace

MotorModule::MotorModule(VirtualTelescope &telescope) : CommandModule(telescope)
{
    on(14000, [this](const Request &request) { runAxis(request); });
    on(14001, [this](const Request &request) { runTo(request); });
    on(14002, [this](const Request &request) { stopAxis(request); });
    on(14006, [this](const Request &request) { joystick(request); });
    on(14007, [this](const Request &request) { nudge(request); });
    on(14008, [this](const Request &request) {
        halt();
        request.succeed();
    });
    on(14011, [this](const Request &request) { position(request); });
    on(14003, [this](const Request &request) { reset(request); });
    on(14004, [this](const Request &request) { changeSpeed(request); });
    on(14005, [this](const Request &request) { changeDirection(request); });
    on(14010, [this](const Request &request) { runPulses(request); });
}

void MotorModule::halt()
{
    ++m_motion;
    m_mover.reset();
    if (telescope().status().occupation != Occupation::None)
        return;
    MountMotion motion = telescope().motion();
    if (telescope().status().tracking)
        motion.track(clock().utc());
    else
        motion.stand(clock().utc());
    telescope().setMotion(motion);
}

bool MotorModule::isBlocked(const Request &request)
{
    if (telescope().faults().has(Fault::MotorLimit)) {
        request.fail(code::kLimitHit);
        return true;
    }
    if (telescope().status().occupation != Occupation::None) {
        request.fail(code::kAstroBusy);
        return true;
    }
    return false;
}

std::optional<MotorModule::Vector> MotorModule::vectorOf(double angle, double length,
                                                         double speed) const
{
    const double top = isV3() ? kTopSpeed : speed;
    if (!(angle >= 0.0 && angle <= 360.0) || !(length >= 0.0 && length <= 1.0)
        || !(top >= kSlowest && top <= kTopSpeed))
        return std::nullopt;
    return Vector{angle, top * length};
}

void MotorModule::turn(double altitudeRate, double azimuthRate, const Request &request)
{
    MountMotion motion = telescope().motion();
    motion.turn(altitudeRate, azimuthRate, clock().utc());
    telescope().setMotion(motion);
    m_mover = request;
    watchStops(++m_motion);
}

void MotorModule::watchStops(quint64 motion)
{
    if (motion != m_motion)
        return;
    if (telescope().motion().isAtStop(clock().utc())) {
        const std::optional<Request> mover = m_mover;
        halt();
        if (mover)
            mover->fail(code::kLimitHit);
        return;
    }
    clock().after(kStopWatchInterval, this, [this, motion] { watchStops(motion); });
}

/// 14006 and 14007 have the same fields. False if nothing moves.
bool MotorModule::steer(const Request &request)
{
    proto::ReqMotorServiceJoystick message;
    if (!request.read(message) || isBlocked(request))
        return false;
    const auto vector = vectorOf(message.vector_angle(), message.vector_length(), message.speed());
    if (!vector) {
        request.fail(code::kInvalidParameter);
        return false;
    }
    const double angle = radians(vector->angleDegrees);
    turn(vector->speed * std::sin(angle), vector->speed * std::cos(angle), request);
    return m_mover.has_value();
}

void MotorModule::joystick(const Request &request)
{
    if (steer(request))
        request.succeed();
}

void MotorModule::nudge(const Request &request)
{
    if (!steer(request))
        return;
    endAfter(std::chrono::duration<double>(kNudgeTime).count(), [] {});
    request.succeed();
}

void MotorModule::runAxis(const Request &request)
{
    proto::ReqMotorRun message;
    if (!request.read(message) || isBlocked(request))
        return;
    if (!isAxis(message.id(), request))
        return;
    const double rate
        = std::clamp(message.speed(), 0.0, kFastestAxis) * (message.direction() ? 1.0 : -1.0);
    const MountMotion now = telescope().motion();
    const bool pitch = isPitch(message.id(), false);
    turn(pitch ? rate : now.altitudeRate(), pitch ? now.azimuthRate() : rate, request);
    if (m_mover)
        acknowledge(request);
}

void MotorModule::runTo(const Request &request)
{
    proto::ReqMotorRunTo message;
    if (!request.read(message) || isBlocked(request) || !isAxis(message.id(), request))
        return;
    const bool pitch = isPitch(message.id(), false);
    const Horizontal now = telescope().motion().horizontalAt(clock().utc());
    const double from = pitch ? now.altitudeDegrees : now.azimuthDegrees;
    const double rate = std::clamp(message.speed(), kSlowest, kFastestAxis)
        * (message.end_position() < from ? -1.0 : 1.0);
    turn(pitch ? rate : 0.0, pitch ? 0.0 : rate, request);
    endAfter(std::abs((message.end_position() - from) / rate),
             [this, request] { acknowledge(request); });
}

/// To the end stop of the pitch axis; the rotation axis counts from north.
void MotorModule::reset(const Request &request)
{
    proto::ReqMotorReset message;
    if (!request.read(message) || isBlocked(request) || !isAxis(message.id(), request))
        return;
    const bool pitch = isPitch(message.id(), false);
    const Horizontal now = telescope().motion().horizontalAt(clock().utc());
    const double up = MountMotion::kHighestAltitude - now.altitudeDegrees;
    const double down = MountMotion::kLowestAltitude - now.altitudeDegrees;
    const double way = pitch  ? (message.direction() ? up : down)
        : message.direction() ? 360.0 - now.azimuthDegrees
                              : -now.azimuthDegrees;
    const double rate = way < 0.0 ? -kResetRate : kResetRate;
    MountMotion motion = telescope().motion();
    motion.turn(pitch ? rate : 0.0, pitch ? 0.0 : rate, clock().utc());
    telescope().setMotion(motion); // The end stop is where it shall go: no watch.
    ++m_motion;
    m_mover = request;
    endAfter(std::abs(way / rate), [this, request] { acknowledge(request); });
}

void MotorModule::changeSpeed(const Request &request)
{
    proto::ReqMotorChangeSpeed message;
    if (!request.read(message) || !isAxis(message.id(), request))
        return;
    const double speed = std::clamp(message.speed(), 0.0, kFastestAxis);
    if (rateOf(message.id()) != 0.0)
        replaceRate(message.id(), std::copysign(speed, rateOf(message.id())));
    acknowledge(request);
}

void MotorModule::changeDirection(const Request &request)
{
    proto::ReqMotorChangeDirection message;
    if (!request.read(message) || !isAxis(message.id(), request))
        return;
    const double speed = std::abs(rateOf(message.id()));
    if (speed != 0.0)
        replaceRate(message.id(), message.direction() ? speed : -speed);
    acknowledge(request);
}

void MotorModule::runPulses(const Request &request)
{
    proto::ReqMotorRunInPulse message;
    if (!request.read(message) || isBlocked(request) || !isAxis(message.id(), request))
        return;
    if (message.frequency() <= 0 || message.pulse() <= 0) {
        request.fail(code::kInvalidParameter);
        return;
    }
    const double speed = std::min(message.frequency() * kDegreesPerPulse, kFastestAxis);
    const double rate = message.direction() ? speed : -speed;
    const bool pitch = isPitch(message.id(), false);
    turn(pitch ? rate : 0.0, pitch ? 0.0 : rate, request);
    endAfter(message.pulse() * kDegreesPerPulse / speed, [] {});
    if (m_mover)
        acknowledge(request);
}

void MotorModule::stopAxis(const Request &request)
{
    proto::ReqMotorStop message;
    if (!request.read(message))
        return;
    const MountMotion now = telescope().motion();
    if (now.isTurning()) {
        const bool pitch = isPitch(message.id(), true);
        const double altitudeRate = pitch ? 0.0 : now.altitudeRate();
        const double azimuthRate = pitch ? now.azimuthRate() : 0.0;
        if (altitudeRate == 0.0 && azimuthRate == 0.0)
            halt();
        else
            turn(altitudeRate, azimuthRate, request);
    }
    proto::ResMotor response;
    response.set_id(message.id());
    request.answer(response);
}

void MotorModule::position(const Request &request)
{
    proto::ReqMotorGetPosition message;
    if (!request.read(message))
        return;
    const Horizontal now = telescope().motion().horizontalAt(clock().utc());
    proto::ResMotorPosition response;
    response.set_id(message.id());
    response.set_position(isPitch(message.id(), false) ? now.altitudeDegrees : now.azimuthDegrees);
    request.answer(response);
}

bool MotorModule::moveBy(double up, double right, const Request &request,
                         std::function<void()> done)
{
    if (isBlocked(request))
        return false;
    turn(up, right, request); // One second at these rates.
    if (!m_mover)
        return false;
    limitTurn(1.0);
    // Also told when something else took the motors before.
    clock().after(1s, this, [this, motion = m_motion, done = std::move(done)] {
        if (motion == m_motion)
            halt();
        done();
    });
    return true;
}

void MotorModule::endAfter(double seconds, std::function<void()> done)
{
    if (!m_mover)
        return; // it was at its stop
    const double shortened = std::min(seconds, kLongestMotion);
    limitTurn(shortened);
    const std::chrono::milliseconds time(std::lround(shortened * 1000.0));
    clock().after(time, this, [this, motion = m_motion, done = std::move(done)] {
        if (motion != m_motion)
            return;
        halt();
        done();
    });
}

void MotorModule::limitTurn(double seconds)
{
    MountMotion motion = telescope().motion();
    motion.limitTurn(seconds);
    telescope().setMotion(motion);
}

bool MotorModule::isAxis(int id, const Request &request)
{
    if (id == 1 || id == 2)
        return true;
    request.fail(code::kBadMotor);
    return false;
}

double MotorModule::rateOf(int axis) const
{
    const MountMotion &now = telescope().motion();
    return isPitch(axis, false) ? now.altitudeRate() : now.azimuthRate();
}

void MotorModule::replaceRate(int axis, double rate)
{
    MountMotion motion = telescope().motion();
    const bool pitch = isPitch(axis, false);
    motion.turn(pitch ? rate : motion.altitudeRate(), pitch ? motion.azimuthRate() : rate,
                clock().utc());
    telescope().setMotion(motion);
}

void MotorModule::acknowledge(const Request &request)
{
    proto::ReqMotorStop message; // Field 1 is the axis in every motor command.
    if (!request.read(message))
        return;
    proto::ResMotor response;
    response.set_id(message.id());
    request.answer(response);
}

} // namespace nd::sim
