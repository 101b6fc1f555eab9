// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/stack_sources.h"

#include "core/dwarf/dwarf_device.h"
#include "core/observatory/observatory.h"
#include "core/observatory/stacking/stack_desk.h"

namespace nd {

StackSources stackSourcesOf(Observatory &observatory, DwarfDevice &device)
{
    StackDesk &desk = observatory.stacks();
    return {{desk.watch(device, Camera::Tele), device.darks(Camera::Tele), device.teleSettings()},
            {desk.watch(device, Camera::Wide), device.darks(Camera::Wide), device.wideSettings()},
            device.features(),
            device.status(),
            device.pointing(),
            [&desk, &device](Camera camera) { return desk.outlook(device, camera); },
            [&observatory, &device] { return observatory.utcOf(device); },
            [&observatory] { return observatory.siteZone(); }};
}

QDateTime skyTimeOf(const StackSources &sources, const StackWatch &watch,
                    std::chrono::milliseconds utc)
{
    return sources.utc().addMSecs((utc - watch.utc()).count());
}

} // namespace nd
