// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/wire/command_rows.h"
#include "proto/base.pb.h"
#include "proto/param.pb.h"
#include "proto/task_center.pb.h"

/// Modules 14 and 15, V3 only: the entry sequence, the whole state, settings by parameter id.
///
/// No slider rows here: one id serves every parameter of both cameras, and the newest value of one
/// must not push out that of another.
namespace nd {

inline constexpr Row<proto::ReqStartTask, proto::ResTaskCenter> kStartTask{
    row::action(16400, "CMD_TASK_CENTER_START_TASK", 30s).onlyV3()};
inline constexpr Row<proto::ReqStopTask, proto::ResTaskCenter> kStopTask{
    row::action(16401, "CMD_TASK_CENTER_STOP_TASK", 30s).onlyV3()};
inline constexpr Row<proto::ReqSwitchShootingMode, proto::ResSwitchShootingMode>
    kSwitchShootingMode{row::action(16402, "CMD_TASK_CENTER_SWITCH_SHOOTING_MODE", 15s).onlyV3()};
inline constexpr Row<proto::ReqSwitchShootingTech, proto::ResSwitchShootingTech>
    kSwitchShootingTech{row::action(16403, "CMD_TASK_CENTER_SWITCH_SHOOTING_TECH", 15s).onlyV3()};
inline constexpr Row<proto::ReqEnterCamera, proto::ResEnterCamera> kEnterCamera{
    row::action(16404, "CMD_TASK_CENTER_ENTER_CAMERA", 15s).onlyV3()};
inline constexpr Row<proto::ReqGetDeviceStateInfo, proto::ResGetDeviceStateInfo>
    kGetDeviceStateInfo{row::read(16405, "CMD_TASK_CENTER_GET_DEVICE_STATE_INFO").onlyV3()};
inline constexpr Row<proto::ReqSetExposure> kSetExposureParam{
    row::set(16700, "CMD_PARAM_SET_EXPOSURE").onlyV3()};
inline constexpr Row<proto::ReqSetGainV3> kSetGainParam{
    row::set(16701, "CMD_PARAM_SET_GAIN").onlyV3()};
inline constexpr Row<proto::ReqSetWb> kSetWbParam{row::set(16702, "CMD_PARAM_SET_WB").onlyV3()};
inline constexpr Row<proto::ReqSetGeneralIntParam> kSetIntParam{
    row::set(16703, "CMD_PARAM_SET_GENERAL_INT_PARAM").onlyV3()};
inline constexpr Row<proto::ReqSetGeneralFloatParam> kSetFloatParam{
    row::set(16704, "CMD_PARAM_SET_GENERAL_FLOAT_PARAM").onlyV3()};
inline constexpr Row<proto::ReqSetGeneralBoolParams> kSetBoolParam{
    row::set(16705, "CMD_PARAM_SET_GENERAL_BOOL_PARAMS").onlyV3()};
inline constexpr Row<proto::ReqSetAutoParam, proto::ResSetAutoParam> kSetAutoParam{
    row::set(16706, "CMD_PARAM_SET_AUTO_PARAM").onlyV3()};

} // namespace nd
