// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/device_profile.h"
#include "core/dwarf/models/param_spec.h"

#include <optional>

namespace nd {

/// The 64-bit number by which V3 speaks of a setting: bits 56 to 63 shooting mode, 48 to 55
/// section, 44 to 47 camera, 0 to 15 index. Never through a double. Source: field notes
/// section 1.3.
///
/// The document of getParamAndSetting is no source for it: firmware gives all settings of a group
/// the same number there. Source: notes of a V3 client on a live DWARF mini.
quint64 paramNumber(int shootingMode, Camera camera, Setting setting);

struct CameraSetting
{
    Camera camera = Camera::Tele;
    Setting setting = Setting::Exposure;

    bool operator==(const CameraSetting &) const = default;
};

/// False for the number of a setting in another of the shooting modes that are known: what it has
/// there says nothing of now. Namespaces that nobody explained count as that of now.
/// Source: field notes 1.4 (1 photo, 2 deep sky, 4 Milky Way, 8 Sun; 11 and 13 were seen).
bool isOfMode(quint64 number, int shootingMode);

/// Nothing for what is not a setting of a camera; the shooting mode does not matter.
std::optional<CameraSetting> settingOfNumber(quint64 number);

} // namespace nd
