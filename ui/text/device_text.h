// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/device_info.h"
#include "core/dwarf/models/device_log_model.h"
#include "core/dwarf/models/device_settings_model.h"
#include "core/dwarf/models/firmware_model.h"
#include "core/dwarf/models/power_model.h"
#include "core/dwarf/models/system_model.h"
#include "core/dwarf/work.h"

#include <QString>

namespace nd::text {

/// What is wrong with a name or a password for the scope; empty for None.
QString nameProblem(InputProblem problem);
QString passwordProblem(InputProblem problem);
/// How a call over HTTP failed: what happened and what to do.
QString httpFailure(const Error &error);
/// How a job of the settings stands; empty while idle. `name` is what the scope is called.
QString settingJobText(SettingJob job, const JobState &state, const QString &name);
/// How the firmware upload stands; empty while idle.
QString firmwareText(FirmwarePhase phase, const FirmwareProblem &problem);
/// How the log stands; empty while idle. `path` is where it was to be saved.
QString logText(LogPhase phase, const LogProblem &problem, const QString &path);
/// "Ring light"
QString powerSwitchName(PowerSwitch which);
/// "Restarting", empty for None.
QString powerOrderText(PowerOrder order);
/// "Its own network", "Joined to “field”"
QString wifiText(const DeviceInfo &info);

/// "Being shot, a target failed"; empty for none.
QString scheduleText(const std::optional<ScopeSchedule> &schedule);
/// "live picture, stack": within a sentence; empty for none.
QString worksText(Works works);

} // namespace nd::text
