// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/wire/command_rows.h"
#include "proto/astro.pb.h"
#include "proto/base.pb.h"

/// Module 3, dark frames and, in V3, all calibration frames.
namespace nd {

inline constexpr Row<proto::ReqCaptureDarkFrame> kStartDark{
    row::action(11007, "CMD_ASTRO_START_CAPTURE_RAW_DARK", 30s)};
inline constexpr Row<proto::ReqStopCaptureDarkFrame> kStopDark{
    row::action(11008, "CMD_ASTRO_STOP_CAPTURE_RAW_DARK", 60s)};
inline constexpr Row<proto::ReqCheckDarkFrame, proto::ResCheckDarkFrame> kCheckDark{
    row::read(11009, "CMD_ASTRO_CHECK_GOT_DARK")};
inline constexpr Row<proto::ReqCaptureDarkFrameWithParam> kStartDarkWithParam{
    row::action(11021, "CMD_ASTRO_START_CAPTURE_RAW_DARK_WITH_PARAM", 30s)};
inline constexpr Row<proto::ReqStopCaptureDarkFrameWithParam> kStopDarkWithParam{
    row::action(11022, "CMD_ASTRO_STOP_CAPTURE_RAW_DARK_WITH_PARAM", 60s)};
inline constexpr Row<proto::ReqGetDarkFrameList, proto::ResGetDarkFrameInfoList> kGetDarkList{
    row::read(11023, "CMD_ASTRO_GET_DARK_FRAME_LIST")};
inline constexpr Row<proto::ReqDelDarkFrameList, proto::ResDelDarkFrameList> kDeleteDarks{
    row::action(11024, "CMD_ASTRO_DEL_DARK_FRAME_LIST", 30s)};
inline constexpr Row<proto::ReqCaptureWideDarkFrameWithParam> kWideStartDarkWithParam{
    row::action(11025, "CMD_ASTRO_START_CAPTURE_WIDE_RAW_DARK_WITH_PARAM", 30s)};
inline constexpr Row<proto::ReqStopCaptureWideDarkFrameWithParam> kWideStopDarkWithParam{
    row::action(11026, "CMD_ASTRO_STOP_CAPTURE_WIDE_RAW_DARK_WITH_PARAM", 60s)};
inline constexpr Row<proto::ReqGetWideDarkFrameList, proto::ResGetWideDarkFrameInfoList>
    kWideGetDarkList{row::read(11027, "CMD_ASTRO_GET_WIDE_DARK_FRAME_LIST")};
inline constexpr Row<proto::ReqDelWideDarkFrameList, proto::ResDelWideDarkFrameList>
    kWideDeleteDarks{row::action(11028, "CMD_ASTRO_DEL_WIDE_DARK_FRAME_LIST", 30s)};
inline constexpr Row<proto::ReqGetCaliFrameList, proto::ResGetCaliFrameList> kGetCaliFrameList{
    row::read(11043, "CMD_ASTRO_GET_CALI_FRAME_LIST").onlyV3()};
inline constexpr Row<proto::ReqDelCaliFrameList> kDeleteCaliFrames{
    row::action(11044, "CMD_ASTRO_DEL_CALI_FRAME_LIST", 30s).onlyV3()};
inline constexpr Row<proto::ReqCaptureCaliFrame> kStartCaliFrame{
    row::action(11045, "CMD_ASTRO_START_CAPTURE_CALI_FRAME", 30s).onlyV3()};
inline constexpr Row<proto::ReqStopCaptureCaliFrame> kStopCaliFrame{
    row::action(11046, "CMD_ASTRO_STOP_CAPTURE_CALI_FRAME", 60s).onlyV3()};

} // namespace nd
