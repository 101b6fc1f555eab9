// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nightdeskctl/telescope_choice.h"

#include "core/dwarf/dwarf_device.h"
#include "core/observatory/observatory.h"

#include <algorithm>

namespace nd::ctl {

namespace {

std::optional<DeviceProfile> saved(const QList<DwarfDevice *> &devices, const QString &name)
{
    const auto found = std::find_if(devices.begin(), devices.end(), [&name](DwarfDevice *device) {
        return device->profile().id == name || device->profile().name == name;
    });
    if (found == devices.end())
        return std::nullopt;
    return (*found)->profile();
}

std::optional<DeviceProfile> wanted(const Invocation &line, const QList<DwarfDevice *> &devices,
                                    const QString &lastProfile)
{
    if (line.has("--device")) {
        const QString name = line.value("--device");
        const auto known = saved(devices, name);
        return known ? known : profileFromAddress(name);
    }
    if (auto last = saved(devices, lastProfile))
        return last;
    if (devices.size() == 1)
        return devices.first()->profile();
    return std::nullopt;
}

} // namespace

std::optional<DeviceProfile> chosenTelescope(const Invocation &line, const Observatory &observatory,
                                             const QString &lastProfile)
{
    std::optional<DeviceProfile> profile = wanted(line, observatory.devices(), lastProfile);
    if (profile)
        profile->demo = true;
    return profile;
}

} // namespace nd::ctl
