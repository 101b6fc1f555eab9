// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/wire/command_rows.h"
#include "proto/base.pb.h"
#include "proto/device.pb.h"
#include "proto/rgb.pb.h"
#include "proto/system.pb.h"

/// Modules 4, 5 and 17: clock, control, lights, power.
///
/// The activation rows (13005 to 13008) exist so that traffic can be named; Nightdesk never sends
/// them.
namespace nd {

inline constexpr Row<proto::ReqSetTime> kSetTime{row::set(13000, "CMD_SYSTEM_SET_TIME")};
inline constexpr Row<proto::ReqSetTimezone> kSetTimeZone{
    row::set(13001, "CMD_SYSTEM_SET_TIME_ZONE")};
inline constexpr Row<proto::ReqSetMtpMode> kSetMtpMode{row::set(13002, "CMD_SYSTEM_SET_MTP_MODE")};
inline constexpr Row<proto::ReqSetCpuMode> kSetCpuMode{row::set(13003, "CMD_SYSTEM_SET_CPU_MODE")};
inline constexpr Row<proto::ReqsetMasterLock> kSetMasterLock{
    row::action(13004, "CMD_SYSTEM_SET_MASTERLOCK", 15s).since(2)};
inline constexpr Row<proto::ReqGetDeviceActivateInfo, proto::ResDeviceActivateInfo>
    kGetDeviceActivateInfo{row::read(13005, "CMD_SYSTEM_GET_DEVICE_ACTIVATE_INFO").onlyV3()};
inline constexpr Row<proto::ReqDeviceActivateWriteFile, proto::ResDeviceActivateWriteFile>
    kDeviceActivateWriteFile{
        row::action(13006, "CMD_SYSTEM_DEVICE_ACTIVATE_WRITE_FILE", 30s).onlyV3()};
inline constexpr Row<proto::ReqDeviceActivateSuccessfull, proto::ResDeviceActivateSuccessfull>
    kDeviceActivateSuccessfull{
        row::action(13007, "CMD_SYSTEM_DEVICE_ACTIVATE_SUCCESSFULL", 30s).onlyV3()};
inline constexpr Row<proto::ReqDisableDeviceActivate, proto::ResDisableDeviceActivate>
    kDisableDeviceActivate{row::action(13008, "CMD_SYSTEM_DISABLE_DEVICE_ACTIVATE", 30s).onlyV3()};
inline constexpr Row<proto::ReqSetLowTempProtectionMode> kSetLowTempProtection{
    row::set(13009, "CMD_SYSTEM_SET_LOW_TEMP_PROTECTION_MODE").onlyV3()};
inline constexpr Row<proto::ReqSetLocation> kSetLocation{
    row::set(13010, "CMD_SYSTEM_SET_LOCATION").onlyV3()};
inline constexpr Row<proto::ReqOpenRgb> kOpenRgb{row::set(13500, "CMD_RGB_POWER_OPEN_RGB")};
inline constexpr Row<proto::ReqCloseRgb> kCloseRgb{row::set(13501, "CMD_RGB_POWER_CLOSE_RGB")};
inline constexpr Row<proto::ReqPowerDown> kPowerDown{
    row::action(13502, "CMD_RGB_POWER_POWER_DOWN", 10s)};
inline constexpr Row<proto::ReqOpenPowerInd> kOpenPowerIndicator{
    row::set(13503, "CMD_RGB_POWER_POWERIND_ON")};
inline constexpr Row<proto::ReqClosePowerInd> kClosePowerIndicator{
    row::set(13504, "CMD_RGB_POWER_POWERIND_OFF")};
inline constexpr Row<proto::ReqReboot> kReboot{row::action(13505, "CMD_RGB_POWER_REBOOT", 10s)};
// 17000: one public V3 client sends it; field notes 1.2.14 give it as the first of the module.
inline constexpr Row<proto::ReqLensDefog> kSetLensDefog{
    row::set(17000, "CMD_DEVICE_LENS_DEFOG").onlyV3()};
inline constexpr Row<proto::ReqAutoCooling> kSetAutoCooling{
    row::set(17001, "CMD_DEVICE_AUTO_COOLING").onlyV3()};
inline constexpr Row<proto::ReqAutoShutdown> kSetAutoShutdown{
    row::set(17002, "CMD_DEVICE_AUTO_SHUTDOWN").onlyV3()};

} // namespace nd
