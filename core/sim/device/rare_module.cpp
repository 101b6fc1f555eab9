// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/device/rare_module.h"

#include "core/sim/device/wire_numbers.h"

#include "proto/system.pb.h"

namespace nd::sim {

namespace {

constexpr int kActivated = 1; // as /deviceInfo says

} // namespace

RareModule::RareModule(VirtualTelescope &telescope) : CommandModule(telescope)
{
    if (!isV3())
        return;
    accept({15504, 15505, 15506, 15507, 15508, 15509, 15510, 15511, 15512, 15513});
    addActivation();
}

/// It is activated already and takes no file.
void RareModule::addActivation()
{
    on(13005, [](const Request &request) {
        proto::ResDeviceActivateInfo info;
        info.set_activate_state(kActivated);
        request.answer(info);
    });
    for (const quint32 command : {13006U, 13007U, 13008U})
        on(command, [](const Request &request) { request.fail(code::kInvalidParameter); });
}

} // namespace nd::sim
