// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/param_names.h"

#include <array>
#include <utility>

namespace nd {

namespace {

template<typename Enum, std::size_t size>
using Keys = std::array<std::pair<Enum, const char *>, size>;

constexpr Keys<Setting, 12> kSettings{{
    {Setting::Exposure, "exposure"},
    {Setting::Gain, "gain"},
    {Setting::WhiteBalance, "white-balance"},
    {Setting::Brightness, "brightness"},
    {Setting::Contrast, "contrast"},
    {Setting::Hue, "hue"},
    {Setting::Saturation, "saturation"},
    {Setting::Sharpness, "sharpness"},
    {Setting::Filter, "filter"},
    {Setting::PreviewQuality, "preview-quality"},
    {Setting::Resolution, "resolution"},
    {Setting::FrameRate, "frame-rate"},
}};

constexpr Keys<Feature, 16> kFeatures{{
    {Feature::AstroBinning, "astro-binning"},
    {Feature::AstroFrames, "astro-frames"},
    {Feature::AstroFormat, "astro-format"},
    {Feature::BurstCount, "burst-count"},
    {Feature::TimeLapseInterval, "timelapse-interval"},
    {Feature::TimeLapseTotal, "timelapse-total"},
    {Feature::PanoramaRows, "panorama-rows"},
    {Feature::PanoramaColumns, "panorama-columns"},
    {Feature::AstroDisplay, "astro-display"},
    {Feature::BurstInterval, "burst-interval"},
    {Feature::TeleVideoResolution, "tele-video-resolution"},
    {Feature::TeleVideoFrameRate, "tele-video-frame-rate"},
    {Feature::WideVideoResolution, "wide-video-resolution"},
    {Feature::WideVideoFrameRate, "wide-video-frame-rate"},
    {Feature::AstroEnhance, "astro-enhance"},
    {Feature::WideAstroFrames, "wide-astro-frames"},
}};

template<typename Enum, std::size_t size>
QString keyOf(Enum value, const Keys<Enum, size> &keys)
{
    for (const auto &[known, key] : keys) {
        if (known == value)
            return QLatin1String(key);
    }
    return {};
}

template<typename Enum, std::size_t size>
std::optional<Enum> ofKey(const QString &text, const Keys<Enum, size> &keys)
{
    for (const auto &[known, key] : keys) {
        if (text.compare(QLatin1String(key), Qt::CaseInsensitive) == 0)
            return known;
    }
    return std::nullopt;
}

const ParamChoice *named(const QList<ParamChoice> &choices, const QString &text)
{
    for (const ParamChoice &choice : choices) {
        if (choice.name.compare(text, Qt::CaseInsensitive) == 0)
            return &choice;
    }
    return nullptr;
}

/// The only one whose name begins so.
const ParamChoice *begun(const QList<ParamChoice> &choices, const QString &text)
{
    const ParamChoice *only = nullptr;
    for (const ParamChoice &choice : choices) {
        if (!choice.name.startsWith(text, Qt::CaseInsensitive))
            continue;
        if (only != nullptr)
            return nullptr;
        only = &choice;
    }
    return only;
}

bool beginsWithLetter(const QString &text)
{
    return !text.isEmpty() && text.front().isLetter();
}

} // namespace

QString settingKey(Setting setting)
{
    return keyOf(setting, kSettings);
}

std::optional<Setting> settingOfKey(const QString &key)
{
    return ofKey(key, kSettings);
}

QString featureKey(Feature feature)
{
    return keyOf(feature, kFeatures);
}

std::optional<Feature> featureOfKey(const QString &key)
{
    return ofKey(key, kFeatures);
}

QString valueText(const ParamSpec &spec, const ParamValue &value)
{
    if (value.isAuto)
        return QStringLiteral("auto");
    if (value.mode == ParamMode::Number)
        return QString::number(value.number);
    const ParamChoice *choice
        = value.mode == ParamMode::Scene ? spec.scene(value.choice) : spec.gear(value.choice);
    return choice != nullptr ? choice->name : QString();
}

std::optional<ParamValue> valueFromText(const ParamSpec &spec, const QString &text)
{
    const QString wanted = text.trimmed();
    if (spec.hasAuto && wanted.compare(QLatin1String("auto"), Qt::CaseInsensitive) == 0)
        return ParamValue::automatic();
    if (const ParamChoice *gear = named(spec.gears, wanted))
        return ParamValue::gear(gear->value);
    if (const ParamChoice *scene = named(spec.scenes, wanted))
        return ParamValue::scene(scene->value);
    if (beginsWithLetter(wanted)) { // "15" must not become "150"
        if (const ParamChoice *gear = begun(spec.gears, wanted))
            return ParamValue::gear(gear->value);
        if (const ParamChoice *scene = begun(spec.scenes, wanted))
            return ParamValue::scene(scene->value);
    }
    bool isNumber = false;
    const ParamValue number = ParamValue::of(wanted.toDouble(&isNumber));
    return isNumber && spec.allows(number) ? std::optional(number) : std::nullopt;
}

ParamInfo paramInfo(const QString &key, const ParamSpec &spec,
                    const std::optional<ParamValue> &value)
{
    ParamInfo info;
    info.key = key;
    info.name = spec.name;
    info.hasAuto = spec.hasAuto;
    info.range = spec.range;
    if (value) {
        info.current = valueText(spec, *value);
        info.isAuto = value->isAuto;
    }
    for (const QList<ParamChoice> &list : {spec.gears, spec.scenes}) {
        for (const ParamChoice &choice : list)
            info.choices.append(choice.name);
    }
    return info;
}

} // namespace nd
