// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/wire/command_rows.h"
#include "proto/base.pb.h"
#include "proto/camera.pb.h"

/// Settings of the tele camera. V3 sets exposure, gain, white balance and filter by parameter id
/// (param.h).
///
/// 10037 is not a slider row although sliders use it: the newest value of one feature must not push
/// out that of another.
namespace nd {

inline constexpr Row<proto::ReqSetExpMode> kTeleSetExpMode{
    row::set(10007, "CMD_CAMERA_TELE_SET_EXP_MODE").onlyV2()};
inline constexpr Row<proto::ReqGetExpMode, proto::ComResWithInt> kTeleGetExpMode{
    row::read(10008, "CMD_CAMERA_TELE_GET_EXP_MODE").onlyV2()};
inline constexpr Row<proto::ReqSetExp> kTeleSetExp{
    row::latest(10009, "CMD_CAMERA_TELE_SET_EXP").onlyV2()};
inline constexpr Row<proto::ReqGetExp, proto::ComResWithInt> kTeleGetExp{
    row::read(10010, "CMD_CAMERA_TELE_GET_EXP").onlyV2()};
inline constexpr Row<proto::ReqSetGainMode> kTeleSetGainMode{
    row::set(10011, "CMD_CAMERA_TELE_SET_GAIN_MODE").onlyV2()};
inline constexpr Row<proto::ReqGetGainMode, proto::ComResWithInt> kTeleGetGainMode{
    row::read(10012, "CMD_CAMERA_TELE_GET_GAIN_MODE").onlyV2()};
inline constexpr Row<proto::ReqSetGain> kTeleSetGain{
    row::latest(10013, "CMD_CAMERA_TELE_SET_GAIN").onlyV2()};
inline constexpr Row<proto::ReqGetGain, proto::ComResWithInt> kTeleGetGain{
    row::read(10014, "CMD_CAMERA_TELE_GET_GAIN").onlyV2()};
inline constexpr Row<proto::ReqSetBrightness> kTeleSetBrightness{
    row::latest(10015, "CMD_CAMERA_TELE_SET_BRIGHTNESS")};
inline constexpr Row<proto::ReqGetBrightness, proto::ComResWithInt> kTeleGetBrightness{
    row::read(10016, "CMD_CAMERA_TELE_GET_BRIGHTNESS")};
inline constexpr Row<proto::ReqSetContrast> kTeleSetContrast{
    row::latest(10017, "CMD_CAMERA_TELE_SET_CONTRAST")};
inline constexpr Row<proto::ReqGetContrast, proto::ComResWithInt> kTeleGetContrast{
    row::read(10018, "CMD_CAMERA_TELE_GET_CONTRAST")};
inline constexpr Row<proto::ReqSetSaturation> kTeleSetSaturation{
    row::latest(10019, "CMD_CAMERA_TELE_SET_SATURATION")};
inline constexpr Row<proto::ReqGetSaturation, proto::ComResWithInt> kTeleGetSaturation{
    row::read(10020, "CMD_CAMERA_TELE_GET_SATURATION")};
inline constexpr Row<proto::ReqSetHue> kTeleSetHue{row::latest(10021, "CMD_CAMERA_TELE_SET_HUE")};
inline constexpr Row<proto::ReqGetHue, proto::ComResWithInt> kTeleGetHue{
    row::read(10022, "CMD_CAMERA_TELE_GET_HUE")};
inline constexpr Row<proto::ReqSetSharpness> kTeleSetSharpness{
    row::latest(10023, "CMD_CAMERA_TELE_SET_SHARPNESS")};
inline constexpr Row<proto::ReqGetSharpness, proto::ComResWithInt> kTeleGetSharpness{
    row::read(10024, "CMD_CAMERA_TELE_GET_SHARPNESS")};
inline constexpr Row<proto::ReqSetWBMode> kTeleSetWbMode{
    row::set(10025, "CMD_CAMERA_TELE_SET_WB_MODE").onlyV2()};
inline constexpr Row<proto::ReqGetWBMode, proto::ComResWithInt> kTeleGetWbMode{
    row::read(10026, "CMD_CAMERA_TELE_GET_WB_MODE").onlyV2()};
inline constexpr Row<proto::ReqSetWBSence> kTeleSetWbScene{
    row::set(10027, "CMD_CAMERA_TELE_SET_WB_SCENE").onlyV2()};
inline constexpr Row<proto::ReqGetWBSence, proto::ComResWithInt> kTeleGetWbScene{
    row::read(10028, "CMD_CAMERA_TELE_GET_WB_SCENE").onlyV2()};
inline constexpr Row<proto::ReqSetWBCT> kTeleSetWbCt{
    row::latest(10029, "CMD_CAMERA_TELE_SET_WB_CT").onlyV2()};
inline constexpr Row<proto::ReqGetWBCT, proto::ComResWithInt> kTeleGetWbCt{
    row::read(10030, "CMD_CAMERA_TELE_GET_WB_CT").onlyV2()};
inline constexpr Row<proto::ReqSetIrCut> kTeleSetIrCut{
    row::set(10031, "CMD_CAMERA_TELE_SET_IRCUT").onlyV2()};
inline constexpr Row<proto::ReqGetIrcut, proto::ComResWithInt> kTeleGetIrCut{
    row::read(10032, "CMD_CAMERA_TELE_GET_IRCUT").onlyV2()};
inline constexpr Row<proto::ReqSetAllParams> kTeleSetAllParams{
    row::set(10035, "CMD_CAMERA_TELE_SET_ALL_PARAMS").onlyV2()};
inline constexpr Row<proto::ReqGetAllParams, proto::ResGetAllParams> kTeleGetAllParams{
    row::read(10036, "CMD_CAMERA_TELE_GET_ALL_PARAMS")};
inline constexpr Row<proto::ReqSetFeatureParams> kTeleSetFeatureParam{
    row::set(10037, "CMD_CAMERA_TELE_SET_FEATURE_PARAM")};
inline constexpr Row<proto::ReqGetAllFeatureParams, proto::ResGetAllFeatureParams>
    kTeleGetAllFeatureParams{row::read(10038, "CMD_CAMERA_TELE_GET_ALL_FEATURE_PARAMS")};

} // namespace nd
