// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/wire/command_rows.h"
#include "proto/base.pb.h"
#include "proto/motor.pb.h"

/// Module 6: what holds the telescope's axes.
namespace nd {

inline constexpr Row<proto::ReqMotorRun, proto::ResMotor> kMotorRun{
    row::action(14000, "CMD_STEP_MOTOR_RUN", 5s).moving(Moves::Manual)};
inline constexpr Row<proto::ReqMotorRunTo, proto::ResMotor> kMotorRunTo{
    row::longAction(14001, "CMD_STEP_MOTOR_RUN_TO", 60s).moving(Moves::Aimed).endedByStop(14002)};
inline constexpr Row<proto::ReqMotorStop, proto::ResMotor> kMotorStop{
    row::stop(14002, "CMD_STEP_MOTOR_STOP")};
inline constexpr Row<proto::ReqMotorReset, proto::ResMotor> kMotorReset{
    row::longAction(14003, "CMD_STEP_MOTOR_RESET", 120s)
        .moving(Moves::SelfSteering)
        .endedByStop(14002)};
inline constexpr Row<proto::ReqMotorChangeSpeed, proto::ResMotor> kMotorChangeSpeed{
    row::latest(14004, "CMD_STEP_MOTOR_CHANGE_SPEED").moving(Moves::Manual)};
inline constexpr Row<proto::ReqMotorChangeDirection, proto::ResMotor> kMotorChangeDirection{
    row::latest(14005, "CMD_STEP_MOTOR_CHANGE_DIRECTION").moving(Moves::Manual)};
inline constexpr Row<proto::ReqMotorServiceJoystick> kJoystick{
    row::latest(14006, "CMD_STEP_MOTOR_SERVICE_JOYSTICK").moving(Moves::Manual)};
inline constexpr Row<proto::ReqMotorServiceJoystickFixedAngle> kJoystickFixedAngle{
    row::action(14007, "CMD_STEP_MOTOR_SERVICE_JOYSTICK_FIXED_ANGLE", 5s).moving(Moves::Manual)};
inline constexpr Row<proto::ReqMotorServiceJoystickStop> kJoystickStop{
    row::stop(14008, "CMD_STEP_MOTOR_SERVICE_JOYSTICK_STOP")};
inline constexpr Row<proto::ReqDualCameraLinkage> kDualCameraLinkage{
    row::action(14009, "CMD_STEP_MOTOR_SERVICE_DUAL_CAMERA_LINKAGE", 30s).moving(Moves::Aimed)};
inline constexpr Row<proto::ReqMotorRunInPulse, proto::ResMotor> kMotorRunInPulse{
    row::action(14010, "CMD_STEP_MOTOR_RUN_IN_PULSE", 5s).moving(Moves::Manual)};
inline constexpr Row<proto::ReqMotorGetPosition, proto::ResMotorPosition> kMotorGetPosition{
    row::read(14011, "CMD_STEP_MOTOR_GET_POSITION")};

} // namespace nd
