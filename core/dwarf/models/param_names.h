// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/models/param_spec.h"

#include <QStringList>

namespace nd {

/// One setting as a script sees it. Value type.
struct ParamInfo
{
    QString key; ///< Stable, never translated: "exposure", "white-balance".
    QString name; ///< The device's.
    std::optional<QString> current; ///< As valueFromText() takes it; nothing while unknown.
    bool isAuto = false; ///< The telescope chooses now.
    bool hasAuto = false; ///< "auto" is allowed.
    QStringList choices; ///< Names of the list, scenes after the gears.
    std::optional<ParamRange> range;
};

QString settingKey(Setting setting);
std::optional<Setting> settingOfKey(const QString &key);
QString featureKey(Feature feature);
std::optional<Feature> featureOfKey(const QString &key);

/// "1/30", "80", "Astro Filter", "-20"; "auto" while the telescope chooses. The device's words.
QString valueText(const ParamSpec &spec, const ParamValue &value);
/// The inverse: "auto", a name of the lists whatever its case, the beginning of one if only one
/// begins so, or a number of the range. Nothing for anything else.
std::optional<ParamValue> valueFromText(const ParamSpec &spec, const QString &text);
ParamInfo paramInfo(const QString &key, const ParamSpec &spec,
                    const std::optional<ParamValue> &value);

} // namespace nd
