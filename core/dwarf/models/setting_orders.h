// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/device_profile.h"
#include "core/dwarf/models/command_port.h"
#include "core/dwarf/models/param_spec.h"

#include <QHash>

#include <vector>

namespace nd {

/// What the commands of a setting depend on.
struct SettingContext
{
    Generation generation = Generation::V2;
    Camera camera = Camera::Tele;
    int shootingMode = 1; ///< V3.
    bool sendsIspValues = false; ///< ProtocolQuirks::wireCarriesIspValues.
    bool wideSceneCommand = false; ///< ProtocolQuirks::wideSceneCommand.
    bool hasAutoGain = false; ///< The telescope lists it, so a gain by hand needs its mode, too.
};

// Commands of the settings of a camera. Pure.

/// Whether the generation has a command for a setting of that camera at all.
bool hasCommand(const SettingContext &context, Setting setting);
/// The commands that bring `value` about, in their order; empty if there are none.
/// Source: dwarf-api-2.0 sections 4.7.17 to 4.7.43 and 4.9 (V2), field notes section 1.3 (V3).
std::vector<Order> settingOrders(const SettingContext &context, Setting setting,
                                 const ParamValue &value);
/// 10035 or 12028: all at once (V2). Source: dwarf-api-2.0 section 4.7.5.
Order allSettingsOrder(const SettingContext &context, const QHash<Setting, ParamValue> &values);
/// 10036 or 12027.
Order readSettingsOrder(Camera camera);
/// 12007: a DWARF II tells the gain of the wide camera wrong in 12027. Source: field notes
/// section 2.
Order readWideGainOrder();
/// 10037. Source: field notes section 2, "Setting features".
Order featureOrder(Feature feature, const ParamValue &value);
/// 16703 for a feature that goes by number (V3).
Order featureNumberOrder(int shootingMode, Feature feature, int amount);
/// 10038.
Order readFeaturesOrder();

} // namespace nd
