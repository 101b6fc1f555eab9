// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/models/bare_numbers_model.h"
#include "core/dwarf/models/param_spec.h"

#include <QString>

namespace nd::text {

/// "Exposure", "White balance".
QString settingName(Setting setting);
/// "Binning", "Format".
QString featureName(Feature feature);
/// A value as a person reads it: "1/30 s", "Duo-Band", "5000 K", "−20", "Auto". The names of
/// filters and scenes are the device's; those of the scenes that we know are translated.
QString settingValueText(Setting setting, const ParamSpec &spec, const ParamValue &value);
/// A choice of a list alone.
QString settingChoiceText(Setting setting, const QString &name);
QString sceneText(const QString &name);
QString featureChoiceText(Feature feature, const QString &name);
/// "Bit rate type".
QString bareNumberName(BareNumber number);
/// What is known of it, and that nothing else is.
QString bareNumberHint(BareNumber number);
/// The number, "Off" and "On", or "Deep sky (2)".
QString bareNumberChoiceText(BareNumber number, int value);
QString offOrOn(bool on);
/// Of all settings of a camera at once, and what that means.
QString allAutomaticName();
QString allAutomaticHint();
/// The name that the telescope gives it, in words that a line can break between: "wide Matching".
QString otherParamName(const QString &name);
/// What is known of a parameter that only the telescope names.
QString otherParamHint();
/// Why something that needs a telescope at rest can't be done.
QString atWorkSentence();
/// Why no dark frames are shot for what is set (V3).
QString daylightDarksSentence();

} // namespace nd::text
