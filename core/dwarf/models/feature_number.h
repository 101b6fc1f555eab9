// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/models/param_spec.h"

#include <optional>

namespace nd {

// Features that V3 sets by number (16703) and echoes in 15264: the same numbers for both cameras,
// in pictures or whole seconds instead of gears. Source: network capture of the maker's app by a
// public V3 client (burst count, burst interval, time-lapse interval and duration).

bool goesByNumber(Feature feature);
quint64 featureNumber(int shootingMode, Feature feature);
/// Whatever the shooting mode.
std::optional<Feature> featureOfNumber(quint64 number);

/// Pictures or seconds that a value means: "5 min" is 300, "Off" and without end are 0. Nothing for
/// what is not whole.
std::optional<int> wireAmount(const ParamSpec &spec, const ParamValue &value);
/// The inverse; nothing if the feature does not have it.
std::optional<ParamValue> valueOfAmount(const ParamSpec &spec, int amount);
/// The feature by the name that getParamAndSetting has for it.
std::optional<Feature> featureOfName(const QString &name);

} // namespace nd
