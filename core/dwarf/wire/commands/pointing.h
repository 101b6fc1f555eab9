// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/wire/command_rows.h"
#include "proto/astro.pb.h"
#include "proto/base.pb.h"

/// Module 3, where the telescope points: calibration, GOTO, tracking, polar alignment.
///
/// Time-outs of the long rows are those of the public clients (field notes: calibration 300 s, GOTO
/// 120 s).
namespace nd {

inline constexpr Row<proto::ReqStartCalibration> kStartCalibration{
    row::longAction(11000, "CMD_ASTRO_START_CALIBRATION", 300s)
        .moving(Moves::SelfSteering)
        .endedByStop(11001)};
inline constexpr Row<proto::ReqStopCalibration> kStopCalibration{
    row::stop(11001, "CMD_ASTRO_STOP_CALIBRATION")};
inline constexpr Row<proto::ReqGotoDSO> kGotoDso{
    row::longAction(11002, "CMD_ASTRO_START_GOTO_DSO", 120s)
        .moving(Moves::Aimed)
        .endedByStop(11004)};
inline constexpr Row<proto::ReqGotoSolarSystem, proto::ResGotoSolarSystem> kGotoSolarSystem{
    row::longAction(11003, "CMD_ASTRO_START_GOTO_SOLAR_SYSTEM", 120s)
        .moving(Moves::Aimed)
        .endedByStop(11004)};
inline constexpr Row<proto::ReqStopGoto> kStopGoto{row::stop(11004, "CMD_ASTRO_STOP_GOTO")};
inline constexpr Row<proto::ReqTrackSpecialTarget> kTrackSpecialTarget{
    row::action(11011, "CMD_ASTRO_START_TRACK_SPECIAL_TARGET", 30s).moving(Moves::Aimed)};
inline constexpr Row<proto::ReqStopTrackSpecialTarget> kStopTrackSpecialTarget{
    row::stop(11012, "CMD_ASTRO_STOP_TRACK_SPECIAL_TARGET")};
inline constexpr Row<proto::ReqOneClickGotoDSO, proto::ResOneClickGoto> kOneClickGotoDso{
    row::longAction(11013, "CMD_ASTRO_START_ONE_CLICK_GOTO_DSO", 300s)
        .moving(Moves::Aimed)
        .since(4)
        .endedByStop(11015)};
inline constexpr Row<proto::ReqOneClickGotoSolarSystem, proto::ResOneClickGotoSolarSystem>
    kOneClickGotoSolarSystem{
        row::longAction(11014, "CMD_ASTRO_START_ONE_CLICK_GOTO_SOLAR_SYSTEM", 300s)
            .moving(Moves::Aimed)
            .since(4)
            .endedByStop(11015)};
inline constexpr Row<proto::ReqStopOneClickGoto> kStopOneClickGoto{
    row::stop(11015, "CMD_ASTRO_STOP_ONE_CLICK_GOTO").since(4)};
inline constexpr Row<proto::ReqStartEqSolving, proto::ResStartEqSolving> kStartEqSolving{
    row::longAction(11018, "CMD_ASTRO_START_EQ_SOLVING", 300s)
        .moving(Moves::SelfSteering)
        .since(5)
        .endedByStop(11019)};
inline constexpr Row<proto::ReqStopEqSolving> kStopEqSolving{
    row::stop(11019, "CMD_ASTRO_STOP_EQ_SOLVING").since(5)};
inline constexpr Row<proto::ReqStartSkyTargetFinder, proto::ResStartSkyTargetFinder>
    kStartSkyTargetFinder{row::longAction(11047, "CMD_ASTRO_START_SKY_TARGET_FINDER", 120s)
                              .moving(Moves::SelfSteering)
                              .onlyV3()};
inline constexpr Row<proto::ReqStopSkyTargetFinder> kStopSkyTargetFinder{
    row::stop(11048, "CMD_ASTRO_STOP_SKY_TARGET_FINDER").onlyV3()};

} // namespace nd
