// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/call_target.h"

#include "core/dwarf/session/http_calls.h"
#include "core/dwarf/wire/command_table.h"
#include "core/dwarf/wire/commands/dark.h"
#include "core/dwarf/wire/commands/schedule.h"
#include "core/dwarf/wire/commands/system.h"
#include "core/dwarf/wire/commands/task_center.h"
#include "core/dwarf/wire/commands/tele.h"
#include "core/dwarf/wire/commands/tele_settings.h"
#include "core/dwarf/wire/commands/wide.h"
#include "core/dwarf/wire/commands/wide_settings.h"
#include "core/dwarf/wire/message_template.h"
#include "core/dwarf/wire/withheld_commands.h"

#include <google/protobuf/message.h>

#include <algorithm>
#include <array>

namespace nd {

namespace {

constexpr std::array kPowerOff{kPowerDown.info.id, kReboot.info.id};
/// The window's own controls for these ask, too.
constexpr std::array kEndingPicture{kTeleClose.info.id, kWideClose.info.id,
                                    kSwitchShootingMode.info.id};
constexpr std::array kResetting{kTeleSetAllParams.info.id, kWideSetAllParams.info.id};
constexpr std::array kDeleting{kDeleteDarks.info.id, kWideDeleteDarks.info.id,
                               kDeleteCaliFrames.info.id, kCancelSchedule.info.id,
                               kDeleteSchedule.info.id};
/// Parts of the picture's processing: nobody published what they do.
constexpr std::array kUnclear{kTeleDisableAllIsp.info.id, kTeleEnableAllIsp.info.id,
                              kTeleIspModule10045.info.id, kTeleIspModule10046.info.id};

template<typename List>
bool has(const List &list, quint32 id)
{
    return std::find(list.begin(), list.end(), id) != list.end();
}

bool takesAndAnswersJson(const HttpCallInfo &info)
{
    return info.answer == HttpAnswerKind::Json && !info.sendsFile;
}

CallRisk riskOfHttp(const HttpCallInfo &info)
{
    // Name and password of the telescope's network.
    const bool resets = qstrcmp(info.name, "setDeviceNameAndPsd") == 0
        || qstrcmp(info.name, "resetDeviceInfo") == 0;
    if (resets)
        return CallRisk::Resets;
    return info.deletes ? CallRisk::Deletes : CallRisk::None;
}

} // namespace

QList<CallTarget> callTargets(Generation generation)
{
    QList<CallTarget> targets;
    for (const CommandEntry &entry : commandTable()) {
        const CommandInfo &row = entry.info;
        const bool isSecond = !targets.isEmpty() && targets.last().command == row.id;
        if (isSpokenBy(row, generation) && !isSecond)
            targets.append({row.id, row.name});
    }
    for (const HttpCallInfo &info : httpCalls()) {
        CommandInfo row;
        row.speakers = info.speakers;
        if (isSpokenBy(row, generation) && takesAndAnswersJson(info))
            targets.append({0, info.name});
    }
    return targets;
}

bool isWithheld(const CallTarget &target)
{
    if (!target.isHttp())
        return withheldReason(target.command) != nullptr;
    const HttpCallInfo *info = httpCallByName(target.name);
    return info != nullptr && info->withheld;
}

CallRisk riskOf(const CallTarget &target)
{
    if (target.isHttp()) {
        const HttpCallInfo *info = httpCallByName(target.name);
        return info != nullptr ? riskOfHttp(*info) : CallRisk::None;
    }
    const CommandEntry *entry = commandById(target.command);
    if (entry == nullptr)
        return CallRisk::None;
    if (entry->info.moves != Moves::No && entry->info.kind != RowKind::Stop)
        return CallRisk::Moves;
    if (has(kPowerOff, target.command))
        return CallRisk::PowersOff;
    if (has(kEndingPicture, target.command))
        return CallRisk::EndsPicture;
    if (has(kResetting, target.command))
        return CallRisk::Resets;
    if (has(kDeleting, target.command))
        return CallRisk::Deletes;
    const bool isOpaque = entry->request == &proto::Opaque::default_instance();
    return isOpaque || has(kUnclear, target.command) ? CallRisk::Unpublished : CallRisk::None;
}

QJsonObject fieldsToFill(const CallTarget &target, Generation generation)
{
    const CommandEntry *entry = target.isHttp() ? nullptr : commandById(target.command, generation);
    return entry != nullptr ? messageTemplate(*entry->request) : QJsonObject();
}

} // namespace nd
