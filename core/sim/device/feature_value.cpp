// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/device/feature_value.h"

#include "core/sim/device/stack_number.h"

namespace nd::sim {

namespace {

constexpr double kSecondsPerMinute = 60.0;

std::optional<double> positive(double value)
{
    return value > 0.0 ? std::optional(value) : std::nullopt;
}

QString gearName(const VirtualTelescope &telescope, int id, int index)
{
    const ParamTable table = ParamTable::fromJson(telescope.paramsDocument());
    for (const ParamRow &row : table.featureRows()) {
        if (row.id == id)
            return row.gears.value(index);
    }
    return {};
}

} // namespace

std::optional<double> numberOfGear(const QString &name)
{
    const double number = name.section(QLatin1Char(' '), 0, 0).toDouble();
    const bool minutes = name.section(QLatin1Char(' '), 1) == QLatin1String("min");
    return positive(minutes ? number * kSecondsPerMinute : number);
}

std::optional<double> featureNumber(const VirtualTelescope &telescope, int id)
{
    for (const ParamValue &value : telescope.status().features) {
        if (value.id != id)
            continue;
        if (value.modeIndex == ModeContinue)
            return positive(value.continueValue);
        return numberOfGear(gearName(telescope, id, value.index));
    }
    return std::nullopt;
}

int featureGear(const VirtualTelescope &telescope, int id)
{
    for (const ParamValue &value : telescope.status().features) {
        if (value.id == id)
            return value.index;
    }
    return 0;
}

std::optional<double> framesOfStack(const VirtualTelescope &telescope, CameraKind kind)
{
    const bool hasOwn = kind == CameraKind::Wide && telescope.facts().isV3()
        && telescope.status().shootingMode == StackNumber::kMode;
    return featureNumber(telescope, hasOwn ? FeatureWideAstroCount : FeatureAstroCount);
}

} // namespace nd::sim
