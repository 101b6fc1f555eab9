// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/device/motor_module.h"

#include "core/sim/device/wire_numbers.h"

#include "proto/motor.pb.h"

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace std::chrono_literals;

namespace nd::sim {

namespace {

constexpr auto kStopWatchInterval = 100ms;
constexpr double kSlowest = 0.1;
constexpr double kFastestAxis = 32.0;
constexpr double kLinkageWidth = 1920.0;
constexpr double kLinkageHeight = 1080.0;

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
    on(14009, [this](const Request &request) { linkCameras(request); });
    on(14011, [this](const Request &request) { position(request); });
    for (const quint32 command : {14003U, 14004U, 14005U, 14010U})
        on(command, [this](const Request &request) { acknowledge(request); });
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

void MotorModule::joystick(const Request &request)
{
    proto::ReqMotorServiceJoystick message;
    if (!request.read(message) || isBlocked(request))
        return;
    const auto vector = vectorOf(message.vector_angle(), message.vector_length(), message.speed());
    if (!vector) {
        request.fail(code::kInvalidParameter);
        return;
    }
    const double angle = radians(vector->angleDegrees);
    turn(vector->speed * std::sin(angle), vector->speed * std::cos(angle), request);
    if (m_mover)
        request.succeed();
}

void MotorModule::nudge(const Request &request)
{
    proto::ReqMotorServiceJoystickFixedAngle message;
    if (!request.read(message) || isBlocked(request))
        return;
    const auto vector = vectorOf(message.vector_angle(), message.vector_length(), message.speed());
    if (!vector) {
        request.fail(code::kInvalidParameter);
        return;
    }
    const double angle = radians(vector->angleDegrees);
    turn(vector->speed * std::sin(angle), vector->speed * std::cos(angle), request);
    const quint64 motion = m_motion;
    clock().after(kNudgeTime, this, [this, motion] {
        if (motion == m_motion)
            halt();
    });
    if (m_mover)
        request.succeed();
}

void MotorModule::runAxis(const Request &request)
{
    proto::ReqMotorRun message;
    if (!request.read(message) || isBlocked(request))
        return;
    if (message.id() < 1 || message.id() > 2) {
        request.fail(code::kBadMotor);
        return;
    }
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
    if (!request.read(message) || isBlocked(request))
        return;
    const bool pitch = isPitch(message.id(), false);
    const Horizontal now = telescope().motion().horizontalAt(clock().utc());
    const double from = pitch ? now.altitudeDegrees : now.azimuthDegrees;
    const double rate = std::clamp(message.speed(), kSlowest, kFastestAxis)
        * (message.end_position() < from ? -1.0 : 1.0);
    turn(pitch ? rate : 0.0, pitch ? 0.0 : rate, request);
    const double seconds = std::abs((message.end_position() - from) / rate);
    const quint64 motion = m_motion;
    const std::chrono::milliseconds time(std::lround(std::min(seconds, 3600.0) * 1000.0));
    clock().after(time, this, [this, motion, request] {
        if (motion == m_motion) {
            halt();
            acknowledge(request);
        }
    });
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

void MotorModule::linkCameras(const Request &request)
{
    proto::ReqDualCameraLinkage message;
    if (!request.read(message) || isBlocked(request))
        return;
    const Optics &wide = telescope().facts().wide;
    const double right = (message.x() / kLinkageWidth - 0.5) * wide.fieldWidthDegrees;
    const double up = (0.5 - message.y() / kLinkageHeight) * wide.fieldHeightDegrees;
    turn(up, right, request); // One second at these rates.
    const quint64 motion = m_motion;
    clock().after(1s, this, [this, motion, request] {
        if (motion != m_motion)
            return;
        halt();
        request.succeed();
    });
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
