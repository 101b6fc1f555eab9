// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/wire/command_rows.h"
#include "proto/base.pb.h"
#include "proto/camera.pb.h"

/// Pictures of the wide camera: open, photo, burst, film, time lapse, stream.
namespace nd {

inline constexpr Row<proto::ReqOpenCamera> kWideOpen{
    row::action(12000, "CMD_CAMERA_WIDE_OPEN_CAMERA", 10s)};
inline constexpr Row<proto::ReqCloseCamera> kWideClose{
    row::action(12001, "CMD_CAMERA_WIDE_CLOSE_CAMERA", 10s)};
inline constexpr Row<proto::ReqPhoto> kWidePhoto{
    row::action(12022, "CMD_CAMERA_WIDE_PHOTOGRAPH", 30s)};
inline constexpr Row<proto::ReqBurstPhoto> kWideBurst{
    row::action(12023, "CMD_CAMERA_WIDE_BURST", 30s)};
inline constexpr Row<proto::ReqStopBurstPhoto> kWideStopBurst{
    row::action(12024, "CMD_CAMERA_WIDE_STOP_BURST", 30s)};
inline constexpr Row<proto::ReqStartTimeLapse> kWideStartTimeLapse{
    row::action(12025, "CMD_CAMERA_WIDE_START_TIMELAPSE_PHOTO", 10s)};
inline constexpr Row<proto::ReqStopTimeLapse> kWideStopTimeLapse{
    row::action(12026, "CMD_CAMERA_WIDE_STOP_TIMELAPSE_PHOTO", 30s)};
inline constexpr Row<proto::ReqPhotoRaw> kWidePhotoRaw{
    row::action(12029, "CMD_CAMERA_WIDE_PHOTO_RAW", 30s).onlyV3()};
inline constexpr Row<proto::ReqStartRecord> kWideStartRecord{
    row::action(12030, "CMD_CAMERA_WIDE_START_RECORD", 10s)};
inline constexpr Row<proto::ReqStopRecord> kWideStopRecord{
    row::action(12031, "CMD_CAMERA_WIDE_STOP_RECORD", 30s)};
inline constexpr Row<proto::ReqSetRtspBitRateType> kWideSetRtspBitRateType{
    row::set(12032, "CMD_CAMERA_WIDE_SET_RTSP_BITRATE_TYPE").onlyV3()};
inline constexpr Row<proto::ReqSetPreviewQuality> kWideSetPreviewQuality{
    row::set(12036, "CMD_CAMERA_WIDE_SET_PREVIEW_QUALITY").onlyV3()};

} // namespace nd
