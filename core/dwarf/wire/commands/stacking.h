// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/wire/command_rows.h"
#include "proto/astro.pb.h"
#include "proto/base.pb.h"

/// Module 3, capturing and stacking. Ending a capture takes as long as writing its files does, so
/// its rows are not re-sent like those that end a motion.
namespace nd {

inline constexpr Row<proto::ReqCaptureRawLiveStacking, proto::ResAstroShooting> kStartStacking{
    row::action(11005, "CMD_ASTRO_START_CAPTURE_RAW_LIVE_STACKING", 30s)};
inline constexpr Row<proto::ReqStopCaptureRawLiveStacking> kStopStacking{
    row::action(11006, "CMD_ASTRO_STOP_CAPTURE_RAW_LIVE_STACKING", 60s)};
inline constexpr Row<proto::ReqGoLive> kGoLive{row::action(11010, "CMD_ASTRO_GO_LIVE", 30s)};
inline constexpr Row<proto::ReqCaptureWideRawLiveStacking, proto::ResAstroShooting>
    kWideStartStacking{row::action(11016, "CMD_ASTRO_START_WIDE_CAPTURE_LIVE_STACKING", 30s)};
inline constexpr Row<proto::ReqStopCaptureWideRawLiveStacking> kWideStopStacking{
    row::action(11017, "CMD_ASTRO_STOP_WIDE_CAPTURE_LIVE_STACKING", 60s)};
inline constexpr Row<proto::ReqGoLive> kWideGoLive{
    row::action(11020, "CMD_ASTRO_WIDE_GO_LIVE", 30s)};
inline constexpr Row<proto::ReqStartAiEnhance> kStartAiEnhance{
    row::action(11029, "CMD_ASTRO_START_AI_ENHANCE", 30s).onlyV3()};
inline constexpr Row<proto::ReqStopAiEnhance> kStopAiEnhance{
    row::action(11030, "CMD_ASTRO_STOP_AI_ENHANCE", 30s).onlyV3()};
inline constexpr Row<proto::ReqStartMosaic, proto::ResAstroShooting> kStartMosaic{
    row::action(11031, "CMD_ASTRO_START_TELE_MOSAIC", 30s).moving(Moves::SelfSteering).onlyV3()};
inline constexpr Row<proto::ReqIsImageStackable> kCheckRestackable{
    row::read(11032, "CMD_ASTRO_CHECK_IF_RESTACKABLE").onlyV3()};
inline constexpr Row<proto::ReqStartMakeFitsThumb> kStartMakeFitsThumb{
    row::action(11033, "CMD_ASTRO_START_MAKE_FITS_THUMB", 30s).onlyV3()};
inline constexpr Row<proto::ReqStopMakeFitsThumb> kStopMakeFitsThumb{
    row::action(11034, "CMD_ASTRO_STOP_MAKE_FITS_THUMB", 30s).onlyV3()};
inline constexpr Row<proto::ReqStartRepostprocess, proto::ResRepostprocess> kStartRestack{
    row::action(11035, "CMD_ASTRO_START_RESTACKED", 60s).onlyV3()};
inline constexpr Row<proto::ReqStopRepostprocess> kStopRestack{
    row::action(11036, "CMD_ASTRO_STOP_RESTACKED", 60s).onlyV3()};
inline constexpr Row<proto::ReqFastStopCaptureRawLiveStacking> kFastStopStacking{
    row::action(11037, "CMD_ASTRO_FAST_STOP_CAPTURE_RAW_LIVE_STACKING", 60s).onlyV3()};
inline constexpr Row<proto::ReqFastStopCaptureWideRawLiveStacking> kWideFastStopStacking{
    row::action(11038, "CMD_ASTRO_FAST_STOP_WIDE_CAPTURE_LIVE_STACKING", 60s).onlyV3()};
inline constexpr Row<proto::ReqGetAstroShootingTime, proto::ResGetAstroShootingTime>
    kGetAstroShootingTime{row::read(11039, "CMD_ASTRO_GET_ASTRO_SHOOTING_TIME").onlyV3()};
inline constexpr Row<proto::ReqGetQuickSetList, proto::ResGetQuikSetList> kGetQuickSetList{
    row::read(11040, "CMD_ASTRO_GET_QUICK_SET_LIST").onlyV3()};
inline constexpr Row<proto::ReqSetQuickSet> kSetQuickSet{
    row::set(11041, "CMD_ASTRO_SET_QUICK_SET").onlyV3()};
inline constexpr Row<proto::ReqOneClickShooting> kOneClickShooting{
    row::action(11042, "CMD_ASTRO_ONE_CLICK_SHOOTING", 30s).moving(Moves::SelfSteering).onlyV3()};
/// It does not name what it goes on with, which may be a mosaic.
inline constexpr Row<proto::ReqContinueShooting, proto::ResAstroShooting> kContinueShooting{
    row::action(11050, "CMD_ASTRO_CONTINUE_SHOOTING", 30s).moving(Moves::SelfSteering).onlyV3()};

} // namespace nd
