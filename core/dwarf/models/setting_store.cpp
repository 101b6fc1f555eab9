// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/setting_store.h"

#include "core/base/logging.h"
#include "core/dwarf/models/setting_scale.h"

#include <algorithm>
#include <array>
#include <utility>

namespace nd {

namespace {

constexpr int kMostUnknown = 64;

/// As people look for them: what makes the picture first.
constexpr std::array kOrder{
    Setting::Exposure,   Setting::Gain,           Setting::Filter,     Setting::WhiteBalance,
    Setting::Brightness, Setting::Contrast,       Setting::Saturation, Setting::Hue,
    Setting::Sharpness,  Setting::PreviewQuality, Setting::Resolution, Setting::FrameRate,
};

const ParamSpec *specIn(const QList<ParamSpec> &specs, Setting setting)
{
    const auto found = std::find_if(specs.cbegin(), specs.cend(), [setting](const ParamSpec &spec) {
        return spec.id == int(setting);
    });
    return found == specs.cend() ? nullptr : &*found;
}

ParamSpec listSpec(Setting setting, const QList<int> &numbers)
{
    ParamSpec spec;
    spec.id = int(setting);
    for (const int number : numbers)
        spec.gears.append({number, QString::number(number)});
    return spec;
}

/// What no command can bring about is not offered.
ParamSpec withoutUnreachable(ParamSpec spec, const SettingContext &context)
{
    const auto setting = static_cast<Setting>(spec.id);
    if (setting == Setting::Exposure)
        spec.range.reset(); // "Continue Mode" has no command
    if (settingOrders(context, setting, ParamValue::scene(0)).empty())
        spec.scenes.clear();
    if (settingOrders(context, setting, ParamValue::automatic()).empty())
        spec.hasAuto = false;
    if (spec.usual && !spec.allows(*spec.usual))
        spec.usual.reset();
    return spec;
}

} // namespace

const ParamSpec *SettingStore::spec(Setting setting) const
{
    return specIn(m_specs, setting);
}

std::optional<ParamValue> SettingStore::value(Setting setting) const
{
    const auto found = m_values.constFind(setting);
    return found == m_values.cend() ? std::nullopt : std::optional(*found);
}

/// Where V3 lists what the values mean instead of the numbers of gears.
bool SettingStore::isByValue(Setting setting) const
{
    return m_context.generation == Generation::V3
        && (setting == Setting::Gain || setting == Setting::WhiteBalance);
}

std::optional<int> SettingStore::gearNumber(Setting setting, const ParamValue &value) const
{
    if (value.isAuto || value.mode != ParamMode::Gear)
        return std::nullopt;
    const ParamSpec *now = spec(setting);
    const ParamChoice *chosen = now != nullptr ? now->gear(value.choice) : nullptr;
    if (chosen == nullptr || !isByValue(setting))
        return chosen != nullptr ? std::optional(chosen->value) : std::nullopt;
    const ParamSpec *told = specIn(m_config, setting);
    const QList<ParamChoice> gears = told != nullptr ? told->gears : QList<ParamChoice>();
    const QString name = QString::number(value.choice);
    const auto gear = std::find_if(gears.cbegin(), gears.cend(),
                                   [&name](const ParamChoice &one) { return one.name == name; });
    return gear != gears.cend() ? std::optional(gear->value) : std::nullopt;
}

std::optional<ParamValue> SettingStore::valueOfGear(Setting setting, int number) const
{
    const ParamSpec *now = spec(setting);
    ParamValue value = ParamValue::gear(number);
    if (isByValue(setting)) {
        const ParamSpec *told = specIn(m_config, setting);
        const ParamChoice *gear = told != nullptr ? told->gear(number) : nullptr;
        bool isNumber = false;
        value.choice = gear != nullptr ? gear->name.toInt(&isNumber) : 0;
        if (!isNumber)
            return std::nullopt;
    }
    return now != nullptr && now->allows(value) ? std::optional(value) : std::nullopt;
}

bool SettingStore::setContext(Generation generation, const ProtocolQuirks &quirks)
{
    m_context.generation = generation;
    m_context.sendsIspValues = quirks.wireCarriesIspValues && generation != Generation::V3;
    m_context.wideSceneCommand = quirks.wideSceneCommand;
    return rebuild();
}

bool SettingStore::setShootingMode(int mode)
{
    if (std::exchange(m_context.shootingMode, mode) == mode)
        return false;
    m_values.clear(); // what was told is of the mode that was left
    return true;
}

bool SettingStore::setConfig(const QList<ParamSpec> &config)
{
    m_config = config;
    return rebuild();
}

bool SettingStore::setCatalog(const CameraCatalog &catalog)
{
    m_catalog = catalog.specs;
    noteFilmNames();
    bool changed = rebuild();
    for (auto entry = catalog.values.cbegin(); entry != catalog.values.cend(); ++entry)
        changed = put(entry.key(), entry.value()) || changed;
    return changed;
}

bool SettingStore::forget()
{
    m_catalog.reset();
    m_film.clear();
    m_filmNames.clear();
    m_unknown.clear();
    const bool hadValues = !m_values.isEmpty();
    m_values.clear();
    return rebuild() || hadValues;
}

void SettingStore::noteFilmNames()
{
    for (const Setting setting : {Setting::Resolution, Setting::FrameRate}) {
        const ParamSpec *listed = specIn(*m_catalog, setting);
        if (listed == nullptr)
            continue;
        m_filmNames.removeIf([setting](const ParamSpec &spec) { return spec.id == int(setting); });
        m_filmNames.append(*listed);
    }
}

/// 15272 has the numbers alone.
ParamSpec SettingStore::named(ParamSpec film) const
{
    const ParamSpec *names = specIn(m_filmNames, static_cast<Setting>(film.id));
    for (ParamChoice &gear : film.gears) {
        const ParamChoice *known = names != nullptr ? names->gear(gear.value) : nullptr;
        if (known != nullptr)
            gear.name = known->name;
    }
    return film;
}

bool SettingStore::rebuild()
{
    const bool isV3 = m_context.generation == Generation::V3;
    QList<ParamSpec> all = isV3 ? specsByValue(m_config) : m_config;
    if (m_catalog)
        all = mergedSpecs(all, *m_catalog);
    for (const ParamSpec &film : std::as_const(m_film)) {
        if (specIn(all, static_cast<Setting>(film.id)) == nullptr)
            all.append(named(film));
    }
    QList<ParamSpec> specs;
    for (const Setting setting : kOrder) {
        const ParamSpec *found = specIn(all, setting);
        if (found != nullptr && hasCommand(m_context, setting))
            specs.append(withoutUnreachable(*found, m_context));
    }
    if (specs == m_specs)
        return false;
    m_specs = specs;
    const ParamSpec *gain = spec(Setting::Gain);
    m_context.hasAutoGain = gain != nullptr && gain->hasAuto;
    m_values.removeIf([this](const auto &entry) {
        const ParamSpec *now = spec(entry.key());
        return now == nullptr || !now->allows(entry.value());
    });
    return true;
}

/// A value that the tables do not know makes the setting unknown.
bool SettingStore::put(Setting setting, const std::optional<ParamValue> &value)
{
    if (!value)
        return m_values.remove(setting) > 0;
    const auto before = m_values.constFind(setting);
    if (before != m_values.cend() && *before == *value)
        return false;
    m_values.insert(setting, *value);
    return true;
}

void SettingStore::noteUnknown(int id)
{
    if (m_unknown.contains(id) || m_unknown.size() >= kMostUnknown)
        return;
    m_unknown.insert(id);
    qCInfo(lcModels) << "setting" << id << "of camera" << int(m_context.camera) << "is unknown";
}

/// V2 numbers of gears in the tables of V3, which are by value.
std::optional<ParamValue> SettingStore::meaningOf(const RawParam &raw) const
{
    const auto setting = static_cast<Setting>(raw.id);
    const ParamSpec *told = specIn(m_config, setting);
    const ParamSpec *now = spec(setting);
    if (told == nullptr || now == nullptr)
        return std::nullopt;
    RawParam shown = raw;
    if (m_context.sendsIspValues)
        shown.number = shownValue(m_context.camera, setting, raw.number);
    std::optional<ParamValue> value = valueOf(shown, *told);
    if (value && isByValue(setting) && value->mode == ParamMode::Gear) {
        const ParamChoice *gear = told->gear(value->choice);
        value->choice = gear != nullptr ? gear->name.toInt() : 0;
    }
    if (value && !now->allows(*value))
        return std::nullopt;
    return value;
}

bool SettingStore::apply(const QList<RawParam> &params)
{
    bool changed = false;
    for (const RawParam &raw : params) {
        const auto setting = static_cast<Setting>(raw.id);
        if (raw.id < 0 || raw.id > int(Setting::PreviewQuality) || spec(setting) == nullptr)
            noteUnknown(raw.id);
        else
            changed = put(setting, meaningOf(raw)) || changed;
    }
    return changed;
}

bool SettingStore::apply(const NumberEcho &echo)
{
    const ParamSpec *now = spec(echo.which.setting);
    return isAbout(echo) && now != nullptr && put(echo.which.setting, valueOf(echo, *now));
}

bool SettingStore::isAbout(const NumberEcho &echo) const
{
    return echo.which.camera == m_context.camera && isOfMode(echo.number, m_context.shootingMode);
}

bool SettingStore::apply(const WhiteBalanceEcho &echo)
{
    const ParamSpec *now = spec(Setting::WhiteBalance);
    if (echo.camera != m_context.camera || now == nullptr)
        return false;
    return put(Setting::WhiteBalance,
               now->allows(echo.value) ? std::optional(echo.value) : std::nullopt);
}

bool SettingStore::apply(const ResolutionEcho &echo)
{
    if (echo.camera != m_context.camera)
        return false;
    m_film = {listSpec(Setting::Resolution, echo.resolutions),
              listSpec(Setting::FrameRate, echo.rates)};
    m_film.removeIf([](const ParamSpec &spec) { return spec.gears.isEmpty(); });
    bool changed = rebuild();
    for (const auto &[setting, number] : {std::pair(Setting::Resolution, echo.resolution),
                                          std::pair(Setting::FrameRate, echo.rate)}) {
        const ParamSpec *now = spec(setting);
        const ParamValue value = ParamValue::gear(number);
        if (now != nullptr)
            changed
                = put(setting, now->allows(value) ? std::optional(value) : std::nullopt) || changed;
    }
    return changed;
}

} // namespace nd
