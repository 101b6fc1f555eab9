// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/guard/motion_plan.h"

#include "core/dwarf/models/motion_orders.h"
#include "core/dwarf/models/parse_message.h"
#include "core/dwarf/wire/commands.h"

#include "proto/astro.pb.h"
#include "proto/motor.pb.h"
#include "proto/panorama.pb.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace nd {

namespace {

using Kind = MotionPlan::Kind;

constexpr double kRadians = std::numbers::pi / 180.0;
constexpr double kDegreesPerHour = 15.0;
/// Source: dwarf-api-2.0 section 4.13.3.
constexpr int kRotationAxis = 1;
constexpr int kPitchAxis = 2;
/// The space of 14009 and the widest field that any source gives to a wide camera.
/// Source: field notes sections 2 and 3.
constexpr double kWideWidth = 1920.0;
constexpr double kWideHeight = 1080.0;
constexpr double kWideFieldWidth = 45.06;
constexpr double kWideFieldHeight = 25.93;
/// The widest field that any source gives to a tele camera; pictures of a panorama overlap.
/// Source: field notes sections 2 and 3.
constexpr double kTeleFieldWidth = 3.20;
constexpr double kTeleFieldHeight = 1.80;
constexpr quint32 kMostPictures = 60; // Source: field notes 1.4, feature parameters 6 and 7
/// How far the two cameras may look past each other.
constexpr double kLinkageErrorDegrees = 2.0;

bool isSane(double value, double limit)
{
    return std::abs(value) <= limit; // NaN is not
}

template<typename Message>
MotionPlan placePlan(const QByteArray &payload)
{
    const auto message = parseMessage<Message>(payload);
    if (!message || !isSane(message->ra(), 24.0) || !isSane(message->dec(), 90.0))
        return {};
    MotionPlan plan;
    plan.kind = Kind::Place;
    plan.target = Equatorial{message->ra() * kDegreesPerHour, message->dec()};
    plan.name = QString::fromStdString(message->target_name());
    return plan;
}

MotionPlan bodyPlan(int body, const std::string &name)
{
    if (body < 1 || body > MotionPlan::kSun)
        return {};
    MotionPlan plan;
    plan.kind = Kind::Place;
    plan.body = body;
    plan.name = QString::fromStdString(name);
    return plan;
}

template<typename Message>
MotionPlan solarPlan(const QByteArray &payload)
{
    const auto message = parseMessage<Message>(payload);
    return message ? bodyPlan(message->index(), message->target_name()) : MotionPlan();
}

/// 0 Sun, 1 Moon: other numbers than for GOTO. Source: AstroTrackingSpecial.
MotionPlan specialPlan(const QByteArray &payload)
{
    const auto message = parseMessage<proto::ReqTrackSpecialTarget>(payload);
    if (!message || message->index() < 0 || message->index() > 1)
        return {};
    return bodyPlan(message->index() == 0 ? MotionPlan::kSun : MotionPlan::kMoon, {});
}

/// As far from the middle of the wide picture as the point is.
MotionPlan linkagePlan(const QByteArray &payload)
{
    const auto message = parseMessage<proto::ReqDualCameraLinkage>(payload);
    if (!message)
        return {};
    const double x = std::abs(message->x() / kWideWidth - 0.5) * 2.0
        * std::tan(kWideFieldWidth / 2.0 * kRadians);
    const double y = std::abs(message->y() / kWideHeight - 0.5) * 2.0
        * std::tan(kWideFieldHeight / 2.0 * kRadians);
    MotionPlan plan;
    plan.kind = Kind::Nearby;
    plan.radiusDegrees = std::atan(std::hypot(x, y)) / kRadians + kLinkageErrorDegrees;
    return plan;
}

MotionPlan runToPlan(const QByteArray &payload)
{
    const auto message = parseMessage<proto::ReqMotorRunTo>(payload);
    MotionPlan plan;
    if (message && message->id() == kRotationAxis)
        plan.kind = Kind::WholeRotation;
    else if (message && message->id() == kPitchAxis)
        plan.kind = Kind::WholePitch;
    return plan;
}

/// 14006 and 14007 have the same fields; without a speed (V3) full length is the highest speed.
MotionPlan stickPlan(Kind kind, const QByteArray &payload)
{
    const auto message = parseMessage<proto::ReqMotorServiceJoystick>(payload);
    if (!message || !isSane(message->vector_angle(), 3600.0))
        return {};
    const double full = message->speed() > 0.0 ? message->speed() : kHighestJoystickSpeed;
    const double speed = message->vector_length() * full;
    if (!std::isfinite(speed))
        return {};
    MotionPlan plan;
    plan.kind = kind;
    plan.rates = {speed * std::cos(message->vector_angle() * kRadians),
                  speed * std::sin(message->vector_angle() * kRadians)};
    return plan;
}

template<typename Message>
std::optional<MotionPlan> axisPlan(Kind kind, const std::optional<Message> &message)
{
    if (!message || (message->id() != kRotationAxis && message->id() != kPitchAxis))
        return std::nullopt;
    MotionPlan plan;
    plan.kind = kind;
    plan.isPitch = message->id() == kPitchAxis;
    return plan;
}

MotionPlan withRate(std::optional<MotionPlan> plan, double rate)
{
    if (!plan || !std::isfinite(rate))
        return {};
    (plan->isPitch ? plan->rates.pitch : plan->rates.rotation) = rate;
    return *plan;
}

MotionPlan runPlan(const QByteArray &payload)
{
    const auto message = parseMessage<proto::ReqMotorRun>(payload);
    const auto plan = axisPlan(Kind::Axis, message);
    return plan ? withRate(plan, message->direction() ? message->speed() : -message->speed())
                : MotionPlan();
}

MotionPlan speedPlan(const QByteArray &payload)
{
    const auto message = parseMessage<proto::ReqMotorChangeSpeed>(payload);
    const auto plan = axisPlan(Kind::Speed, message);
    return plan ? withRate(plan, std::abs(message->speed())) : MotionPlan();
}

MotionPlan wayPlan(const QByteArray &payload)
{
    const auto message = parseMessage<proto::ReqMotorChangeDirection>(payload);
    const auto plan = axisPlan(Kind::Way, message);
    return plan ? withRate(plan, message->direction() ? 1.0 : -1.0) : MotionPlan();
}

MotionPlan manualPlan(const CommandInfo &row, const QByteArray &payload)
{
    switch (row.id) {
    case kJoystick.info.id:
        return stickPlan(Kind::Stick, payload);
    case kJoystickFixedAngle.info.id:
        return stickPlan(Kind::Nudge, payload);
    case kMotorRun.info.id:
        return runPlan(payload);
    case kMotorChangeSpeed.info.id:
        return speedPlan(payload);
    case kMotorChangeDirection.info.id:
        return wayPlan(payload);
    }
    return {}; // how far a pulse goes nobody says
}

MotionPlan aimedPlan(const CommandInfo &row, const QByteArray &payload)
{
    switch (row.id) {
    case kGotoDso.info.id:
        return placePlan<proto::ReqGotoDSO>(payload);
    case kOneClickGotoDso.info.id:
        return placePlan<proto::ReqOneClickGotoDSO>(payload);
    case kGotoSolarSystem.info.id:
        return solarPlan<proto::ReqGotoSolarSystem>(payload);
    case kOneClickGotoSolarSystem.info.id:
        return solarPlan<proto::ReqOneClickGotoSolarSystem>(payload);
    case kTrackSpecialTarget.info.id:
        return specialPlan(payload);
    case kDualCameraLinkage.info.id:
        return linkagePlan(payload);
    case kMotorRunTo.info.id:
        return runToPlan(payload);
    }
    return {};
}

/// Nobody says whether a panorama begins in the middle of what it takes in or in a corner: so all
/// of it counts on either side.
void setRange(MotionPlan &plan, const proto::ReqStartPanoramaByEulerRange &range)
{
    if (!isSane(range.yaw_range(), 360.0) || !isSane(range.pitch_range(), 180.0))
        return;
    plan.reach = AxisAngles{std::min(std::abs(double(range.yaw_range())), 180.0),
                            std::abs(double(range.pitch_range()))};
}

/// V2 tells rows and columns of pictures; in V3 they are a setting, and of which camera nobody
/// knows.
void setGrid(MotionPlan &plan, const proto::ReqStartPanoramaByGrid &grid)
{
    if (grid.rows() == 0 || grid.cols() == 0 || grid.rows() > kMostPictures
        || grid.cols() > kMostPictures)
        return;
    plan.reach = AxisAngles{grid.cols() * kTeleFieldWidth, grid.rows() * kTeleFieldHeight};
    plan.isReachInSky = true;
}

MotionPlan steeringPlan(const CommandInfo &row, const QByteArray &payload)
{
    MotionPlan plan;
    plan.kind = Kind::SelfSteering;
    if (row.id == kStartPanoramaByRange.info.id) {
        if (const auto range = parseMessage<proto::ReqStartPanoramaByEulerRange>(payload))
            setRange(plan, *range);
    } else if (row.id == kStartPanorama.info.id) {
        if (const auto grid = parseMessage<proto::ReqStartPanoramaByGrid>(payload))
            setGrid(plan, *grid);
    }
    return plan;
}

double turnedAs(double way, double now)
{
    return std::copysign(std::abs(now), way);
}

} // namespace

double AxisRates::speed() const
{
    return std::hypot(rotation, pitch);
}

AxisRates MotionPlan::ratesAfter(const AxisRates &now) const
{
    AxisRates next = now;
    double &axis = isPitch ? next.pitch : next.rotation;
    const double mine = isPitch ? rates.pitch : rates.rotation;
    switch (kind) {
    case Kind::Stick:
    case Kind::Nudge:
        return rates;
    case Kind::Axis:
        axis = mine;
        break;
    case Kind::Speed:
        axis = axis == 0.0 ? 0.0 : turnedAs(axis, mine);
        break;
    case Kind::Way:
        axis = turnedAs(mine, axis);
        break;
    case Kind::Unreadable:
    case Kind::Place:
    case Kind::Nearby:
    case Kind::WholeRotation:
    case Kind::WholePitch:
    case Kind::SelfSteering:
        return {};
    }
    return next;
}

bool calibratesFirst(const CommandInfo &row)
{
    return row.id == kOneClickGotoDso.info.id || row.id == kOneClickGotoSolarSystem.info.id;
}

MotionPlan motionPlanOf(const CommandInfo &row, const QByteArray &payload)
{
    switch (row.moves) {
    case Moves::Aimed:
        return aimedPlan(row, payload);
    case Moves::Manual:
        return manualPlan(row, payload);
    case Moves::SelfSteering:
        return steeringPlan(row, payload);
    case Moves::No:
        break;
    }
    return {};
}

} // namespace nd
