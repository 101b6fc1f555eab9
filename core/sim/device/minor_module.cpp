// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/device/minor_module.h"

#include "core/sim/device/wire_numbers.h"

#include "proto/astro.pb.h"
#include "proto/notify.pb.h"
#include "proto/notify_v3.pb.h"

namespace nd::sim {

MinorModule::MinorModule(VirtualTelescope &telescope) : CommandModule(telescope)
{
    if (isV3())
        addV3();
}

void MinorModule::addV3()
{
    accept({11029, 11030, 11032, 11033, 11034, 11035, 11036, 11039, 11041, 11042, 11047});
    accept({11048, 15503, 15700, 16800});
    on(11040, [](const Request &request) { request.answer(proto::ResGetQuikSetList()); });
}

} // namespace nd::sim
