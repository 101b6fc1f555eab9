// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/feature_number.h"

#include <algorithm>
#include <array>

namespace nd {

namespace {

constexpr int kModeShift = 56;
constexpr quint64 kByte = 0xFF;
constexpr quint64 kWithoutMode = 0x00FF'FFFF'FFFF'FFFF;
constexpr int kSecondsPerMinute = 60;
constexpr int kMostAmount = 1'000'000; ///< As many as a list may name.
constexpr int kShortestInMinutes = 300; ///< The firmware's tables say "60 s" and "5 min".
constexpr int kTele = 0;
constexpr int kWide = 1;
constexpr int kBoth = 15;

/// What an amount counts.
enum class Unit { Pieces, Seconds, SecondsOrOff, SecondsOrEndless, Names };

struct NumberedFeature
{
    Feature feature;
    quint64 number; ///< Section, camera and index: without the shooting mode.
    int cameraId; ///< Of its entry in getParamAndSetting.
    const char *name; ///< There.
    Unit unit;
    bool isOfStacks;
};

/// Source: network captures of the maker's app on a DWARF mini and a DWARF 3 by a public V3 client.
constexpr std::array kNumberedFeatures{
    NumberedFeature{Feature::AstroFrames, 0x0002'0000'0000'0010, kTele, "stackCount", Unit::Pieces,
                    true},
    NumberedFeature{Feature::WideAstroFrames, 0x0002'1000'0000'0010, kWide, "stackCount",
                    Unit::Pieces, true},
    NumberedFeature{Feature::AstroFormat, 0x0002'F000'0000'000F, kBoth, "stackFormat", Unit::Names,
                    true},
    NumberedFeature{Feature::AstroDisplay, 0x0002'F000'0000'0012, kBoth, "displaySource",
                    Unit::Names, true},
    NumberedFeature{Feature::AstroBinning, 0x0001'0000'0000'001E, kBoth, "stackBinning",
                    Unit::Names, true},
    NumberedFeature{Feature::BurstCount, 0x0002'F000'0000'0015, kBoth, "burstCount", Unit::Pieces,
                    false},
    NumberedFeature{Feature::BurstInterval, 0x0002'F000'0000'0016, kBoth, "burstInterval",
                    Unit::SecondsOrOff, false},
    NumberedFeature{Feature::TimeLapseInterval, 0x0002'F000'0000'0019, kBoth, "timelapseInterval",
                    Unit::Seconds, false},
    NumberedFeature{Feature::TimeLapseTotal, 0x0002'F000'0000'001A, kBoth, "timelapseTotalTime",
                    Unit::SecondsOrEndless, false},
};

struct NamedAmount
{
    Feature feature;
    int amount;
    const char *name;
};

/// Names: those of the firmware's own tables for 10037. Amounts, source: as above.
constexpr std::array kNamedAmounts{
    NamedAmount{Feature::AstroFormat, 2, "FITS"},
    NamedAmount{Feature::AstroFormat, 3, "TIFF"},
    NamedAmount{Feature::AstroBinning, 0, "4k"},
    NamedAmount{Feature::AstroBinning, 1, "2k"},
    NamedAmount{Feature::AstroDisplay, 0, "Stacked"},
    NamedAmount{Feature::AstroDisplay, 1, "Single"},
};

const NumberedFeature *numbered(Feature feature)
{
    const auto *const found
        = std::find_if(kNumberedFeatures.begin(), kNumberedFeatures.end(),
                       [feature](const NumberedFeature &one) { return one.feature == feature; });
    return found == kNumberedFeatures.end() ? nullptr : found;
}

QString endless()
{
    return QStringLiteral("\u221e");
}

/// "5", "8 s", "5 min", "Off", or the sign for without end.
std::optional<int> countOf(const QString &name)
{
    if (name == endless() || name.compare(QLatin1String("Off"), Qt::CaseInsensitive) == 0)
        return 0;
    const QString number = name.section(u' ', 0, 0);
    const QString unit = name.section(u' ', 1);
    bool isWhole = false;
    const int amount = number.toInt(&isWhole);
    if (!isWhole || amount < 0 || amount > kMostAmount)
        return std::nullopt;
    if (unit.isEmpty() || unit == QLatin1String("s"))
        return amount;
    return unit == QLatin1String("min") ? std::optional(amount * kSecondsPerMinute) : std::nullopt;
}

std::optional<int> amountOf(Feature feature, const QString &name)
{
    for (const NamedAmount &known : kNamedAmounts) {
        if (known.feature == feature
            && name.compare(QLatin1String(known.name), Qt::CaseInsensitive) == 0)
            return known.amount;
    }
    return countOf(name);
}

QString secondsName(int seconds)
{
    const bool isMinutes = seconds >= kShortestInMinutes && seconds % kSecondsPerMinute == 0;
    return isMinutes ? QStringLiteral("%1 min").arg(seconds / kSecondsPerMinute)
                     : QStringLiteral("%1 s").arg(seconds);
}

} // namespace

bool goesByNumber(Feature feature)
{
    const NumberedFeature *known = numbered(feature);
    return known != nullptr && !known->isOfStacks;
}

bool goesByNumberIfListed(Feature feature)
{
    const NumberedFeature *known = numbered(feature);
    return known != nullptr && known->isOfStacks;
}

quint64 featureNumber(int shootingMode, Feature feature)
{
    const NumberedFeature *known = numbered(feature);
    if (known == nullptr)
        return 0;
    return ((static_cast<quint64>(shootingMode) & kByte) << kModeShift) | known->number;
}

std::optional<Feature> featureOfNumber(quint64 number)
{
    for (const NumberedFeature &known : kNumberedFeatures) {
        if ((number & kWithoutMode) == known.number)
            return known.feature;
    }
    return std::nullopt;
}

std::optional<int> wireAmount(const ParamSpec &spec, const ParamValue &value)
{
    if (value.mode == ParamMode::Number)
        return qRound(value.number);
    const ParamChoice *gear = spec.gear(value.choice);
    return gear != nullptr ? amountOf(static_cast<Feature>(spec.id), gear->name) : std::nullopt;
}

std::optional<ParamValue> valueOfAmount(const ParamSpec &spec, int amount)
{
    for (const ParamChoice &gear : spec.gears) {
        if (amountOf(static_cast<Feature>(spec.id), gear.name) == amount)
            return ParamValue::gear(gear.value);
    }
    const ParamValue number = ParamValue::of(amount);
    return spec.allows(number) ? std::optional(number) : std::nullopt;
}

QString amountName(Feature feature, int amount)
{
    for (const NamedAmount &known : kNamedAmounts) {
        if (known.feature == feature && known.amount == amount)
            return QLatin1String(known.name);
    }
    const NumberedFeature *known = numbered(feature);
    const Unit unit = known != nullptr ? known->unit : Unit::Pieces;
    if (unit == Unit::SecondsOrOff && amount == 0)
        return QStringLiteral("Off");
    if (unit == Unit::SecondsOrEndless && amount == 0)
        return endless();
    const bool isPlain = unit == Unit::Pieces || unit == Unit::Names;
    return isPlain ? QString::number(amount) : secondsName(amount);
}

std::optional<Feature> featureOfName(const QString &name, int cameraId)
{
    for (const NumberedFeature &known : kNumberedFeatures) {
        if (known.cameraId == cameraId
            && name.compare(QLatin1String(known.name), Qt::CaseInsensitive) == 0)
            return known.feature;
    }
    return std::nullopt;
}

bool isNamedFeature(const QString &name)
{
    return std::any_of(kNumberedFeatures.begin(), kNumberedFeatures.end(),
                       [&name](const NumberedFeature &known) {
                           return name.compare(QLatin1String(known.name), Qt::CaseInsensitive) == 0;
                       });
}

} // namespace nd
