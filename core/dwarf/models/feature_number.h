// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/models/param_spec.h"

#include <optional>

namespace nd {

// Features that V3 sets by number (16703) and echoes in 15264, in pictures, whole seconds or
// numbers of its own instead of gears. Pure. Source: network captures of the maker's app on a DWARF
// mini and a DWARF 3 by a public V3 client. The paramId of getParamAndSetting is no source for
// them: captures prove several of those wrong.

/// Whether V3 sets it by number in every shooting mode: burst and time lapse.
bool goesByNumber(Feature feature);
/// Whether V3 sets it by number where the list of the shooting mode has it: what a stack is made
/// of.
bool goesByNumberIfListed(Feature feature);
/// 0 for what is neither.
quint64 featureNumber(int shootingMode, Feature feature);
/// Whatever the shooting mode.
std::optional<Feature> featureOfNumber(quint64 number);

/// What a value is on the wire: "5 min" is 300, "Off" and without end are 0, the format "TIFF" is
/// 3. Nothing for what is not whole. The feature is that of `spec`.
std::optional<int> wireAmount(const ParamSpec &spec, const ParamValue &value);
/// The inverse; nothing if the feature does not have it.
std::optional<ParamValue> valueOfAmount(const ParamSpec &spec, int amount);
/// What wireAmount() understands, as the tables of the firmware call it; else the number.
QString amountName(Feature feature, int amount);
/// The feature by the name and the cameraId that getParamAndSetting has for it: 0 tele, 1 wide, 15
/// both.
std::optional<Feature> featureOfName(const QString &name, int cameraId);
/// Whether the name is known, whatever the camera.
bool isNamedFeature(const QString &name);

} // namespace nd
