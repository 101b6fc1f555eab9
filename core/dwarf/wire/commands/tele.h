// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/wire/command_rows.h"
#include "proto/base.pb.h"
#include "proto/camera.pb.h"

/// Pictures of the tele camera: open, photo, burst, film, time lapse, stream.
///
/// The order of 10043 to 10046 follows the message list; their names beyond the first two are ours.
namespace nd {

inline constexpr Row<proto::ReqOpenCamera> kTeleOpen{
    row::action(10000, "CMD_CAMERA_TELE_OPEN_CAMERA", 10s)};
inline constexpr Row<proto::ReqCloseCamera> kTeleClose{
    row::action(10001, "CMD_CAMERA_TELE_CLOSE_CAMERA", 10s)};
inline constexpr Row<proto::ReqPhoto> kTelePhoto{
    row::action(10002, "CMD_CAMERA_TELE_PHOTOGRAPH", 30s)};
inline constexpr Row<proto::ReqBurstPhoto> kTeleBurst{
    row::action(10003, "CMD_CAMERA_TELE_BURST", 30s)};
inline constexpr Row<proto::ReqStopBurstPhoto> kTeleStopBurst{
    row::action(10004, "CMD_CAMERA_TELE_STOP_BURST", 30s)};
inline constexpr Row<proto::ReqStartRecord> kTeleStartRecord{
    row::action(10005, "CMD_CAMERA_TELE_START_RECORD", 10s)};
inline constexpr Row<proto::ReqStopRecord> kTeleStopRecord{
    row::action(10006, "CMD_CAMERA_TELE_STOP_RECORD", 30s)};
inline constexpr Row<proto::ReqStartTimeLapse> kTeleStartTimeLapse{
    row::action(10033, "CMD_CAMERA_TELE_START_TIMELAPSE_PHOTO", 10s)};
inline constexpr Row<proto::ReqStopTimeLapse> kTeleStopTimeLapse{
    row::action(10034, "CMD_CAMERA_TELE_STOP_TIMELAPSE_PHOTO", 30s)};
inline constexpr Row<proto::ReqGetSystemWorkingState> kTeleGetSystemWorkingState{
    row::read(10039, "CMD_CAMERA_TELE_GET_SYSTEM_WORKING_STATE")};
inline constexpr Row<proto::ReqSetJpgQuality> kTeleSetJpgQuality{
    row::latest(10040, "CMD_CAMERA_TELE_SET_JPG_QUALITY")};
inline constexpr Row<proto::ReqPhotoRaw> kTelePhotoRaw{
    row::action(10041, "CMD_CAMERA_TELE_PHOTO_RAW", 30s)};
inline constexpr Row<proto::ReqSetRtspBitRateType> kTeleSetRtspBitRateType{
    row::set(10042, "CMD_CAMERA_TELE_SET_RTSP_BITRATE_TYPE")};
inline constexpr Row<proto::ReqDisableAllIspProcessing> kTeleDisableAllIsp{
    row::set(10043, "CMD_CAMERA_TELE_DISABLE_ALL_ISP_PROCESSING").onlyV3()};
inline constexpr Row<proto::ReqEnableAllIspProcessing> kTeleEnableAllIsp{
    row::set(10044, "CMD_CAMERA_TELE_ENABLE_ALL_ISP_PROCESSING").onlyV3()};
inline constexpr Row<proto::IspModuleState> kTeleIspModule10045{
    row::set(10045, "CMD_CAMERA_TELE_ISP_MODULE_10045").onlyV3()};
inline constexpr Row<proto::IspModuleState> kTeleIspModule10046{
    row::set(10046, "CMD_CAMERA_TELE_ISP_MODULE_10046").onlyV3()};
inline constexpr Row<proto::ReqSwitchResolution> kTeleSwitchResolution{
    row::set(10047, "CMD_CAMERA_TELE_SWITCH_RESOLUTION").onlyV3()};
inline constexpr Row<proto::ReqSwitchFrameRate> kTeleSwitchFrameRate{
    row::set(10048, "CMD_CAMERA_TELE_SWITCH_FRAME_RATE").onlyV3()};
inline constexpr Row<proto::ReqSwitchCropRatio> kTeleSwitchCropRatio{
    row::set(10049, "CMD_CAMERA_TELE_SWITCH_CROP_RATIO").onlyV3()};
inline constexpr Row<proto::ReqSetPreviewQuality> kTeleSetPreviewQuality{
    row::set(10050, "CMD_CAMERA_TELE_SET_PREVIEW_QUALITY").onlyV3()};

} // namespace nd
