// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/wire/command_rows.h"
#include "proto/base.pb.h"
#include "proto/panorama.pb.h"

/// Modules 10, 11 and 16. Bodies of 15503 to 15513, 15700 and 16800 are opaque here: no model sends
/// them, nightdeskctl's call sends all but the stitch upload, 15503.
/// Source of the names 15503 to 15513: two independent tables of the V3 app and firmware that
/// public clients wrote down, which agree on each; those of 15700 and 16800 are ours.
namespace nd {

inline constexpr Row<proto::ReqStartPanoramaByGrid> kStartPanorama{
    row::action(15500, "CMD_PANORAMA_START_GRID", 30s).moving(Moves::SelfSteering)};
inline constexpr Row<proto::ReqStopPanorama> kStopPanorama{row::stop(15501, "CMD_PANORAMA_STOP")};
inline constexpr Row<proto::ReqStartPanoramaByEulerRange> kStartPanoramaByRange{
    row::action(15502, "CMD_PANORAMA_START_EULER_RANGE", 30s).moving(Moves::SelfSteering)};
inline constexpr Row<proto::Opaque, proto::Opaque> kStartStitchUpload{
    row::action(15503, "CMD_PANORAMA_START_STITCH_UPLOAD", 30s)
        .moving(Moves::SelfSteering)
        .onlyV3()};
inline constexpr Row<proto::Opaque, proto::Opaque> kStopStitchUpload{
    row::action(15504, "CMD_PANORAMA_STOP_STITCH_UPLOAD", 30s)
        .moving(Moves::SelfSteering)
        .onlyV3()};
inline constexpr Row<proto::Opaque, proto::Opaque> kGetUploadState{
    row::action(15505, "CMD_PANORAMA_GET_CURRENT_UPLOAD_STATE", 30s)
        .moving(Moves::SelfSteering)
        .onlyV3()};
inline constexpr Row<proto::Opaque, proto::Opaque> kGetUploadPredict{
    row::action(15506, "CMD_PANORAMA_GET_UPLOAD_PREDICT", 30s)
        .moving(Moves::SelfSteering)
        .onlyV3()};
inline constexpr Row<proto::Opaque, proto::Opaque> kStartPanoramaCompress{
    row::action(15507, "CMD_PANORAMA_START_COMPRESS", 30s).moving(Moves::SelfSteering).onlyV3()};
inline constexpr Row<proto::Opaque, proto::Opaque> kStopPanoramaCompress{
    row::action(15508, "CMD_PANORAMA_STOP_COMPRESS", 30s).moving(Moves::SelfSteering).onlyV3()};
inline constexpr Row<proto::Opaque, proto::Opaque> kStartPanoramaFraming{
    row::action(15509, "CMD_PANORAMA_START_FRAMING", 30s).moving(Moves::SelfSteering).onlyV3()};
inline constexpr Row<proto::Opaque, proto::Opaque> kStopPanoramaFraming{
    row::action(15510, "CMD_PANORAMA_STOP_FRAMING", 30s).moving(Moves::SelfSteering).onlyV3()};
inline constexpr Row<proto::Opaque, proto::Opaque> kResetPanoramaFraming{
    row::action(15511, "CMD_PANORAMA_RESET_FRAMING", 30s).moving(Moves::SelfSteering).onlyV3()};
inline constexpr Row<proto::Opaque, proto::Opaque> kUpdatePanoramaFraming{
    row::action(15512, "CMD_PANORAMA_UPDATE_FRAMING_RECT", 30s)
        .moving(Moves::SelfSteering)
        .onlyV3()};
inline constexpr Row<proto::Opaque, proto::Opaque> kStopFramingAndStartGrid{
    row::action(15513, "CMD_PANORAMA_STOP_FRAMING_AND_START_GRID", 30s)
        .moving(Moves::SelfSteering)
        .onlyV3()};
inline constexpr Row<proto::Opaque, proto::Opaque> kItips{
    row::set(15700, "CMD_ITIPS_15700").onlyV3()};
inline constexpr Row<proto::Opaque, proto::Opaque> kVoiceAssistant{
    row::set(16800, "CMD_VOICE_ASSISTANT_16800").onlyV3()};

} // namespace nd
