// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/wire/command_rows.h"
#include "proto/base.pb.h"
#include "proto/track.pb.h"

/// Module 7: following things that move, sentry and UFO mode. 14809 to 14812 have no published
/// body.
namespace nd {

inline constexpr Row<proto::ReqStartTrack> kStartTrack{
    row::action(14800, "CMD_TRACK_START_TRACK", 10s).moving(Moves::SelfSteering)};
inline constexpr Row<proto::ReqStopTrack> kStopTrack{row::stop(14801, "CMD_TRACK_STOP_TRACK")};
inline constexpr Row<proto::ReqStartSentryMode> kStartSentry{
    row::action(14802, "CMD_SENTRY_MODE_START", 10s).moving(Moves::SelfSteering).onlyV2().since(3)};
inline constexpr Row<proto::ReqStartSentryModeV3> kStartSentryV3{
    row::action(14802, "CMD_SENTRY_MODE_START", 10s).moving(Moves::SelfSteering).onlyV3()};
inline constexpr Row<proto::ReqStopSentryMode> kStopSentry{
    row::stop(14803, "CMD_SENTRY_MODE_STOP").since(3)};
inline constexpr Row<proto::ReqMOTTrack> kStartMultiTrack{row::action(14804, "CMD_MOT_START", 10s)};
inline constexpr Row<proto::ReqMOTTrackOne> kMultiTrackOne{
    row::action(14805, "CMD_MOT_TRACK_ONE", 10s).moving(Moves::SelfSteering)};
inline constexpr Row<proto::ReqStartSentryMode> kStartUfo{
    row::action(14806, "CMD_UFOTRACK_MODE_START", 10s).moving(Moves::SelfSteering).since(5)};
inline constexpr Row<proto::ReqStopSentryMode> kStopUfo{
    row::stop(14807, "CMD_UFOTRACK_MODE_STOP").since(5)};
inline constexpr Row<proto::ReqMOTTrackOne> kWideMultiTrackOne{
    row::action(14808, "CMD_MOT_WIDE_TRACK_ONE", 10s).moving(Moves::SelfSteering)};
inline constexpr Row<proto::Opaque> kSwitchTrackCamera{
    row::set(14809, "CMD_WIDE_TELE_TRACK_SWITCH")};
/// To automatic: it follows what it finds. Source: dwarf-api-2.0 section 4.14.1.
inline constexpr Row<proto::Opaque> kUfoHandAutoMode{
    row::set(14810, "CMD_UFO_HAND_AOTO_MODE").moving(Moves::SelfSteering)};
inline constexpr Row<proto::Opaque> kSetSentryScene{row::set(14811, "CMD_SENTRY_SCENE").onlyV3()};
inline constexpr Row<proto::Opaque> kTrackClick{
    row::action(14812, "CMD_TRACK_CLICK", 10s).moving(Moves::SelfSteering).onlyV3()};

} // namespace nd
