// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/wire/command_rows.h"
#include "proto/base.pb.h"
#include "proto/camera.pb.h"

/// Settings of the wide camera. V3 sets exposure, gain and white balance by parameter id (param.h).
namespace nd {

inline constexpr Row<proto::ReqSetExpMode> kWideSetExpMode{
    row::set(12002, "CMD_CAMERA_WIDE_SET_EXP_MODE").onlyV2()};
inline constexpr Row<proto::ReqGetExpMode, proto::ComResWithInt> kWideGetExpMode{
    row::read(12003, "CMD_CAMERA_WIDE_GET_EXP_MODE").onlyV2()};
inline constexpr Row<proto::ReqSetExp> kWideSetExp{
    row::latest(12004, "CMD_CAMERA_WIDE_SET_EXP").onlyV2()};
inline constexpr Row<proto::ReqGetExp, proto::ComResWithInt> kWideGetExp{
    row::read(12005, "CMD_CAMERA_WIDE_GET_EXP").onlyV2()};
inline constexpr Row<proto::ReqSetGain> kWideSetGain{
    row::latest(12006, "CMD_CAMERA_WIDE_SET_GAIN").onlyV2()};
inline constexpr Row<proto::ReqGetGain, proto::ComResWithInt> kWideGetGain{
    row::read(12007, "CMD_CAMERA_WIDE_GET_GAIN").onlyV2()};
inline constexpr Row<proto::ReqSetBrightness> kWideSetBrightness{
    row::latest(12008, "CMD_CAMERA_WIDE_SET_BRIGHTNESS")};
inline constexpr Row<proto::ReqGetBrightness, proto::ComResWithInt> kWideGetBrightness{
    row::read(12009, "CMD_CAMERA_WIDE_GET_BRIGHTNESS")};
inline constexpr Row<proto::ReqSetContrast> kWideSetContrast{
    row::latest(12010, "CMD_CAMERA_WIDE_SET_CONTRAST")};
inline constexpr Row<proto::ReqGetContrast, proto::ComResWithInt> kWideGetContrast{
    row::read(12011, "CMD_CAMERA_WIDE_GET_CONTRAST")};
inline constexpr Row<proto::ReqSetSaturation> kWideSetSaturation{
    row::latest(12012, "CMD_CAMERA_WIDE_SET_SATURATION")};
inline constexpr Row<proto::ReqGetSaturation, proto::ComResWithInt> kWideGetSaturation{
    row::read(12013, "CMD_CAMERA_WIDE_GET_SATURATION")};
inline constexpr Row<proto::ReqSetHue> kWideSetHue{row::latest(12014, "CMD_CAMERA_WIDE_SET_HUE")};
inline constexpr Row<proto::ReqGetHue, proto::ComResWithInt> kWideGetHue{
    row::read(12015, "CMD_CAMERA_WIDE_GET_HUE")};
inline constexpr Row<proto::ReqSetSharpness> kWideSetSharpness{
    row::latest(12016, "CMD_CAMERA_WIDE_SET_SHARPNESS")};
inline constexpr Row<proto::ReqGetSharpness, proto::ComResWithInt> kWideGetSharpness{
    row::read(12017, "CMD_CAMERA_WIDE_GET_SHARPNESS")};
inline constexpr Row<proto::ReqSetWBMode> kWideSetWbMode{
    row::set(12018, "CMD_CAMERA_WIDE_SET_WB_MODE").onlyV2()};
inline constexpr Row<proto::ReqGetWBMode, proto::ComResWithInt> kWideGetWbMode{
    row::read(12019, "CMD_CAMERA_WIDE_GET_WB_MODE").onlyV2()};
inline constexpr Row<proto::ReqSetWBCT> kWideSetWbCt{
    row::latest(12020, "CMD_CAMERA_WIDE_SET_WB_CT").onlyV2()};
inline constexpr Row<proto::ReqGetWBCT, proto::ComResWithInt> kWideGetWbCt{
    row::read(12021, "CMD_CAMERA_WIDE_GET_WB_CT").onlyV2()};
inline constexpr Row<proto::ReqGetAllParams, proto::ResGetAllParams> kWideGetAllParams{
    row::read(12027, "CMD_CAMERA_WIDE_GET_ALL_PARAMS")};
inline constexpr Row<proto::ReqSetAllParams> kWideSetAllParams{
    row::set(12028, "CMD_CAMERA_WIDE_SET_ALL_PARAMS").onlyV2()};
inline constexpr Row<proto::ReqSetWBSence> kWideSetWbScene{
    row::set(12035, "CMD_CAMERA_WIDE_SET_WB_SCENE").onlyV3()};

} // namespace nd
