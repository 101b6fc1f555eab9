// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/wire/withheld_commands.h"

#include "core/dwarf/wire/commands/panorama.h"
#include "core/dwarf/wire/commands/system.h"

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

} // namespace nd
