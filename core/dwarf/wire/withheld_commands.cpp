// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/wire/withheld_commands.h"

#include "core/dwarf/wire/commands/panorama.h"
#include "core/dwarf/wire/commands/system.h"
#include "core/dwarf/wire/commands/task_center.h"

namespace nd {

namespace {

constexpr const char *kActivation
    = "Activation belongs to the maker's app: a wrong write can lock the telescope for good.";
constexpr const char *kStitching = "The stitch upload hands the maker's cloud a person's account.";

} // namespace

const char *withheldReason(quint32 command)
{
    if (command >= kGetDeviceActivateInfo.info.id && command <= kDisableDeviceActivate.info.id)
        return kActivation;
    if (command == kStartStitchUpload.info.id)
        return kStitching;
    return nullptr;
}

const char *withheldReason(quint32 command, const QByteArray &payload)
{
    if (const char *why = withheldReason(command))
        return why;
    if (command != kStartTask.info.id)
        return nullptr;
    proto::ReqStartTask task;
    const bool isReadable = task.ParseFromArray(payload.constData(), int(payload.size()));
    return isReadable && task.task_id() == proto::TASK_ID_PANORAMA_UPLOAD ? kStitching : nullptr;
}

} // namespace nd
