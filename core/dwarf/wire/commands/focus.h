// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/wire/command_rows.h"
#include "proto/base.pb.h"
#include "proto/focus.pb.h"

/// Module 8.
namespace nd {

inline constexpr Row<proto::ReqNormalAutoFocus> kAutoFocus{
    row::action(15000, "CMD_FOCUS_AUTO_FOCUS", 60s)};
inline constexpr Row<proto::ReqManualSingleStepFocus> kFocusStep{
    row::set(15001, "CMD_FOCUS_MANUAL_SINGLE_STEP_FOCUS")};
inline constexpr Row<proto::ReqManualContinuFocus> kStartFocusing{
    row::set(15002, "CMD_FOCUS_START_MANUAL_CONTINU_FOCUS")};
inline constexpr Row<proto::ReqStopManualContinuFocus> kStopFocusing{
    row::stop(15003, "CMD_FOCUS_STOP_MANUAL_CONTINU_FOCUS")};
inline constexpr Row<proto::ReqAstroAutoFocus> kAstroAutoFocus{
    row::action(15004, "CMD_FOCUS_START_ASTRO_AUTO_FOCUS", 120s)};
inline constexpr Row<proto::ReqStopAstroAutoFocus> kStopAstroAutoFocus{
    row::stop(15005, "CMD_FOCUS_STOP_ASTRO_AUTO_FOCUS")};
inline constexpr Row<proto::ReqGetUserInfinityPos, proto::ResUserInfinityPos> kGetInfinityPosition{
    row::read(15011, "CMD_FOCUS_GET_USER_INFINITY_POS").onlyV3()};
inline constexpr Row<proto::ReqSetUserInfinityPos, proto::ResUserInfinityPos> kSetInfinityPosition{
    row::set(15012, "CMD_FOCUS_SET_USER_INFINITY_POS").onlyV3()};

} // namespace nd
