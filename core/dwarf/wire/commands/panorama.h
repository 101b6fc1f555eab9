// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/wire/command_rows.h"
#include "proto/base.pb.h"
#include "proto/panorama.pb.h"

/// Modules 10, 11 and 16. Of 15503 to 15513, 15700 and 16800 only the numbers are known; their
/// names here are ours. No model sends them; nightdeskctl's call sends 15700 and 16800.
namespace nd {

inline constexpr Row<proto::ReqStartPanoramaByGrid> kStartPanorama{
    row::action(15500, "CMD_PANORAMA_START_GRID", 30s).moving(Moves::SelfSteering)};
inline constexpr Row<proto::ReqStopPanorama> kStopPanorama{row::stop(15501, "CMD_PANORAMA_STOP")};
inline constexpr Row<proto::ReqStartPanoramaByEulerRange> kStartPanoramaByRange{
    row::action(15502, "CMD_PANORAMA_START_EULER_RANGE", 30s).moving(Moves::SelfSteering)};
inline constexpr Row<proto::Opaque, proto::Opaque> kPanorama15503{
    row::action(15503, "CMD_PANORAMA_15503", 30s).moving(Moves::SelfSteering).onlyV3()};
inline constexpr Row<proto::Opaque, proto::Opaque> kPanorama15504{
    row::action(15504, "CMD_PANORAMA_15504", 30s).moving(Moves::SelfSteering).onlyV3()};
inline constexpr Row<proto::Opaque, proto::Opaque> kPanorama15505{
    row::action(15505, "CMD_PANORAMA_15505", 30s).moving(Moves::SelfSteering).onlyV3()};
inline constexpr Row<proto::Opaque, proto::Opaque> kPanorama15506{
    row::action(15506, "CMD_PANORAMA_15506", 30s).moving(Moves::SelfSteering).onlyV3()};
inline constexpr Row<proto::Opaque, proto::Opaque> kPanorama15507{
    row::action(15507, "CMD_PANORAMA_15507", 30s).moving(Moves::SelfSteering).onlyV3()};
inline constexpr Row<proto::Opaque, proto::Opaque> kPanorama15508{
    row::action(15508, "CMD_PANORAMA_15508", 30s).moving(Moves::SelfSteering).onlyV3()};
inline constexpr Row<proto::Opaque, proto::Opaque> kPanorama15509{
    row::action(15509, "CMD_PANORAMA_15509", 30s).moving(Moves::SelfSteering).onlyV3()};
inline constexpr Row<proto::Opaque, proto::Opaque> kPanorama15510{
    row::action(15510, "CMD_PANORAMA_15510", 30s).moving(Moves::SelfSteering).onlyV3()};
inline constexpr Row<proto::Opaque, proto::Opaque> kPanorama15511{
    row::action(15511, "CMD_PANORAMA_15511", 30s).moving(Moves::SelfSteering).onlyV3()};
inline constexpr Row<proto::Opaque, proto::Opaque> kPanorama15512{
    row::action(15512, "CMD_PANORAMA_15512", 30s).moving(Moves::SelfSteering).onlyV3()};
inline constexpr Row<proto::Opaque, proto::Opaque> kPanorama15513{
    row::action(15513, "CMD_PANORAMA_15513", 30s).moving(Moves::SelfSteering).onlyV3()};
inline constexpr Row<proto::Opaque, proto::Opaque> kItips{
    row::set(15700, "CMD_ITIPS_15700").onlyV3()};
inline constexpr Row<proto::Opaque, proto::Opaque> kVoiceAssistant{
    row::set(16800, "CMD_VOICE_ASSISTANT_16800").onlyV3()};

} // namespace nd
