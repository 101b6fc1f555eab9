// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/feature_number.h"

#include <array>

namespace nd {

namespace {

constexpr int kModeShift = 56;
constexpr quint64 kByte = 0xFF;
constexpr quint64 kWithoutMode = 0x00FF'FFFF'FFFF'FFFF;
constexpr quint64 kTechniqueOfBoth = 0x0002'F000'0000'0000; // section 2, camera 15
constexpr int kSecondsPerMinute = 60;

struct NumberedFeature
{
    Feature feature;
    quint64 index;
    const char *name;
};

constexpr std::array kNumberedFeatures{
    NumberedFeature{Feature::BurstCount, 0x15, "burstCount"},
    NumberedFeature{Feature::BurstInterval, 0x16, "burstInterval"},
    NumberedFeature{Feature::TimeLapseInterval, 0x19, "timelapseInterval"},
    NumberedFeature{Feature::TimeLapseTotal, 0x1a, "timelapseTotalTime"},
};

/// "5", "8 s", "5 min", "Off", or the sign for without end.
std::optional<int> amountOf(const QString &name)
{
    if (name == QStringLiteral("\u221e")
        || name.compare(QLatin1String("Off"), Qt::CaseInsensitive) == 0)
        return 0;
    const QString number = name.section(u' ', 0, 0);
    const QString unit = name.section(u' ', 1);
    bool isWhole = false;
    const int amount = number.toInt(&isWhole);
    if (!isWhole || amount < 0)
        return std::nullopt;
    if (unit.isEmpty() || unit == QLatin1String("s"))
        return amount;
    return unit == QLatin1String("min") ? std::optional(amount * kSecondsPerMinute) : std::nullopt;
}

} // namespace

bool goesByNumber(Feature feature)
{
    for (const NumberedFeature &known : kNumberedFeatures) {
        if (known.feature == feature)
            return true;
    }
    return false;
}

quint64 featureNumber(int shootingMode, Feature feature)
{
    quint64 index = 0;
    for (const NumberedFeature &known : kNumberedFeatures) {
        if (known.feature == feature)
            index = known.index;
    }
    return ((static_cast<quint64>(shootingMode) & kByte) << kModeShift) | kTechniqueOfBoth | index;
}

std::optional<Feature> featureOfNumber(quint64 number)
{
    for (const NumberedFeature &known : kNumberedFeatures) {
        if ((number & kWithoutMode) == (kTechniqueOfBoth | known.index))
            return known.feature;
    }
    return std::nullopt;
}

std::optional<int> wireAmount(const ParamSpec &spec, const ParamValue &value)
{
    if (value.mode == ParamMode::Number)
        return qRound(value.number);
    const ParamChoice *gear = spec.gear(value.choice);
    return gear != nullptr ? amountOf(gear->name) : std::nullopt;
}

std::optional<ParamValue> valueOfAmount(const ParamSpec &spec, int amount)
{
    for (const ParamChoice &gear : spec.gears) {
        if (amountOf(gear.name) == amount)
            return ParamValue::gear(gear.value);
    }
    const ParamValue number = ParamValue::of(amount);
    return spec.allows(number) ? std::optional(number) : std::nullopt;
}

std::optional<Feature> featureOfName(const QString &name)
{
    for (const NumberedFeature &known : kNumberedFeatures) {
        if (name.compare(QLatin1String(known.name), Qt::CaseInsensitive) == 0)
            return known.feature;
    }
    return std::nullopt;
}

} // namespace nd
