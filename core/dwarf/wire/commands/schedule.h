// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/wire/command_rows.h"
#include "proto/base.pb.h"
#include "proto/schedule.pb.h"

/// Module 13: work that the telescope does alone at a set time.
/// A schedule carries calibration and GOTO of its tasks, which the telescope begins by itself when
/// their time comes. Source: field notes section 2 (task JSON: ra, dec, startTime; schedule JSON:
/// calibrationMode).
namespace nd {

inline constexpr Row<proto::ReqSyncShootingSchedule, proto::ResSyncShootingSchedule> kSyncSchedule{
    row::action(16100, "CMD_SHOOTING_SCHEDULE_SYNC", 30s).moving(Moves::SelfSteering)};
inline constexpr Row<proto::ReqCancelShootingSchedule, proto::ResCancelShootingSchedule>
    kCancelSchedule{row::action(16101, "CMD_SHOOTING_SCHEDULE_CANCEL", 30s)};
inline constexpr Row<proto::ReqGetAllShootingSchedule, proto::ResGetAllShootingSchedule>
    kGetSchedules{row::read(16102, "CMD_SHOOTING_SCHEDULE_GET_ALL")};
inline constexpr Row<proto::ReqGetShootingScheduleById, proto::ResGetShootingScheduleById>
    kGetSchedule{row::read(16103, "CMD_SHOOTING_SCHEDULE_GET_BY_ID")};
inline constexpr Row<proto::ReqGetShootingTaskById, proto::ResGetShootingTaskById> kGetScheduleTask{
    row::read(16104, "CMD_SHOOTING_SCHEDULE_GET_TASK_BY_ID")};
inline constexpr Row<proto::ReqReplaceShootingSchedule, proto::ResReplaceShootingSchedule>
    kReplaceSchedule{row::action(16105, "CMD_SHOOTING_SCHEDULE_REPLACE", 30s)
                         .moving(Moves::SelfSteering)
                         .onlyV2()};
inline constexpr Row<proto::ReqReplaceShootingSchedule, proto::ResReplaceShootingScheduleV3>
    kReplaceScheduleV3{row::action(16105, "CMD_SHOOTING_SCHEDULE_REPLACE", 30s)
                           .moving(Moves::SelfSteering)
                           .onlyV3()};
inline constexpr Row<proto::ReqUnlockShootingSchedule, proto::ResUnlockShootingSchedule>
    kUnlockSchedule{row::action(16106, "CMD_SHOOTING_SCHEDULE_UNLOCK", 10s)};
inline constexpr Row<proto::ReqLockShootingSchedule, proto::ResLockShootingSchedule> kLockSchedule{
    row::action(16107, "CMD_SHOOTING_SCHEDULE_LOCK", 10s).onlyV2()};
inline constexpr Row<proto::ReqLockShootingSchedule, proto::ResLockShootingScheduleV3>
    kLockScheduleV3{row::action(16107, "CMD_SHOOTING_SCHEDULE_LOCK", 10s).onlyV3()};
inline constexpr Row<proto::ReqDeleteShootingSchedule, proto::ResDeleteShootingSchedule>
    kDeleteSchedule{row::action(16108, "CMD_SHOOTING_SCHEDULE_DELETE", 30s)};

} // namespace nd
