// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/shooting_catalog.h"

#include "core/dwarf/models/param_json.h"
#include "core/dwarf/models/params_config_reader.h"
#include "core/dwarf/session/session.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

namespace nd {

namespace {

constexpr int kMostCameras = 8;
constexpr int kAutomatic = 0;
constexpr int kScene = 2; ///< currentMode of the white balance.

/// Source: names in live answers of V3 firmware.
constexpr std::array<std::pair<const char *, Setting>, 10> kNames{{
    {"exp", Setting::Exposure},
    {"gain", Setting::Gain},
    {"wb", Setting::WhiteBalance},
    {"brightness", Setting::Brightness},
    {"contrast", Setting::Contrast},
    {"saturation", Setting::Saturation},
    {"hue", Setting::Hue},
    {"sharpness", Setting::Sharpness},
    {"filterType", Setting::Filter},
    {"resolution", Setting::Resolution},
}};

std::optional<Setting> settingOfName(const QString &name)
{
    for (const auto &[known, setting] : kNames) {
        if (name.compare(QLatin1String(known), Qt::CaseInsensitive) == 0)
            return setting;
    }
    const bool isRate = name.compare(QLatin1String("framerate"), Qt::CaseInsensitive) == 0
        || name.compare(QLatin1String("fps"), Qt::CaseInsensitive) == 0;
    return isRate ? std::optional(Setting::FrameRate) : std::nullopt;
}

/// One run over the entry of one camera.
class CatalogReader
{
public:
    ShootingCatalog read(const QJsonObject &camera)
    {
        const QJsonObject special = camera.value(QLatin1String("specialParams")).toObject();
        int count = 0;
        for (auto entry = special.begin();
             entry != special.end() && count < param_limits::kMostParams; ++entry, ++count)
            add(entry.key(), entry.value().toObject());
        const QJsonArray general = camera.value(QLatin1String("generalParams")).toArray();
        for (int i = 0; i < general.size() && i < param_limits::kMostParams; ++i) {
            const QJsonObject object = general.at(i).toObject();
            add(param_json::name(object.value(QLatin1String("name"))), object);
        }
        return m_catalog;
    }

private:
    void add(const QString &name, const QJsonObject &object)
    {
        const auto setting = settingOfName(name);
        if (!setting || has(*setting)) {
            param_json::note(m_catalog.odd,
                             QStringLiteral("setting %1 unknown or twice")
                                 .arg(name.left(param_limits::kLongestName)));
            return;
        }
        ParamSpec spec = specOf(*setting, object);
        if (spec.gears.isEmpty() && spec.scenes.isEmpty() && !spec.range)
            return param_json::note(m_catalog.odd, name + QStringLiteral(" has no values"));
        const std::optional<ParamValue> value = valueOf(*setting, object, spec);
        if (value)
            m_catalog.camera.values.insert(*setting, *value);
        m_catalog.camera.specs.append(std::move(spec));
    }

    bool has(Setting setting) const
    {
        const QList<ParamSpec> &specs = m_catalog.camera.specs;
        return std::any_of(specs.begin(), specs.end(),
                           [setting](const ParamSpec &spec) { return spec.id == int(setting); });
    }

    QList<ParamChoice> list(const QJsonObject &object, const char *key)
    {
        return param_json::choices(object.value(QLatin1String(key)).toArray(), "value",
                                   m_catalog.odd);
    }

    ParamSpec specOf(Setting setting, const QJsonObject &object)
    {
        ParamSpec spec;
        spec.id = int(setting);
        if (setting == Setting::WhiteBalance) {
            spec.gears = list(object, "ctModeValues");
            spec.scenes = list(object, "sceneModeValues");
            const QJsonArray modes = object.value(QLatin1String("modes")).toArray();
            spec.hasAuto = modes.contains(QJsonValue(kAutomatic));
            return spec;
        }
        spec.gears = list(object, "values");
        if (spec.gears.isEmpty())
            spec.range = param_json::range(object.value(QLatin1String("minValue")),
                                           object.value(QLatin1String("maxValue")));
        return spec;
    }

    /// Only what the list allows is shown as true.
    static std::optional<ParamValue> valueOf(Setting setting, const QJsonObject &object,
                                             const ParamSpec &spec)
    {
        const auto mode = param_json::wholeNumber(object.value(QLatin1String("currentMode")));
        const auto number = param_json::wholeNumber(object.value(QLatin1String("currentValue")));
        const bool canBeAuto = setting == Setting::Exposure || setting == Setting::WhiteBalance;
        if (canBeAuto && mode == kAutomatic)
            return ParamValue::automatic();
        ParamValue value;
        if (setting == Setting::WhiteBalance && mode == kScene)
            value = ParamValue::scene(object.value(QLatin1String("sceneValue")).toInt(-1));
        else if (!number)
            return std::nullopt;
        else
            value = spec.range ? ParamValue::of(*number) : ParamValue::gear(*number);
        return spec.allows(value) ? std::optional(value) : std::nullopt;
    }

    ShootingCatalog m_catalog;
};

const ParamSpec *specIn(const QList<ParamSpec> &specs, int id)
{
    for (const ParamSpec &spec : specs) {
        if (spec.id == id)
            return &spec;
    }
    return nullptr;
}

/// A number that is its own name gets the name that the config has for it.
void nameLike(QList<ParamChoice> &choices, const QList<ParamChoice> &named)
{
    for (ParamChoice &choice : choices) {
        for (const ParamChoice &other : named) {
            if (choice.name == QString::number(choice.value) && other.value == choice.value)
                choice.name = other.name;
        }
    }
}

} // namespace

bool isNamedSetting(const QString &name)
{
    return settingOfName(name).has_value();
}

QByteArray shootingCatalogRequest(int shootingMode)
{
    const QJsonObject body{{QStringLiteral("modeId"), shootingMode}};
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

HttpCall shootingCatalogCall(int shootingMode)
{
    // The known ones have some 10 KB; it is read in the GUI thread, for each camera.
    constexpr qint64 kLargestCatalog = 131'072;
    HttpCall call;
    call.method = HttpCall::Method::Post;
    call.url.setPath(QStringLiteral("/shootingMode/getParamAndSetting"));
    call.body = shootingCatalogRequest(shootingMode);
    call.maximumSize = kLargestCatalog;
    return call;
}

bool isCatalogOf(int shootingMode, const OverheardCall &call)
{
    const HttpCall ours = shootingCatalogCall(shootingMode);
    return call.path == ours.url.path().toLatin1()
        && (call.body.isEmpty() || call.body == ours.body);
}

std::optional<ShootingCatalog> readShootingCatalog(const QByteArray &json, Camera camera)
{
    const QJsonObject answer = QJsonDocument::fromJson(json).object();
    const QJsonValue list
        = answer.value(QLatin1String("data")).toObject().value(QLatin1String("cameraParams"));
    if (answer.value(QLatin1String("code")).toInt() != 0 || !list.isArray())
        return std::nullopt;
    const QJsonArray cameras = list.toArray();
    for (int i = 0; i < cameras.size() && i < kMostCameras; ++i) {
        const QJsonObject entry = cameras.at(i).toObject();
        if (entry.value(QLatin1String("cameraId")).toInt(-1) == (camera == Camera::Wide ? 1 : 0))
            return CatalogReader().read(entry);
    }
    return std::nullopt;
}

QList<ParamSpec> mergedSpecs(const QList<ParamSpec> &config, const QList<ParamSpec> &catalog)
{
    QList<ParamSpec> merged;
    for (ParamSpec spec : catalog) {
        if (const ParamSpec *known = specIn(config, spec.id)) {
            spec.name = known->name;
            spec.hasAuto = spec.hasAuto || known->hasAuto;
            nameLike(spec.gears, known->gears);
            nameLike(spec.scenes, known->scenes);
            if (known->usual && spec.allows(*known->usual))
                spec.usual = known->usual;
        }
        merged.append(spec);
    }
    // Only a list with both kinds of settings is complete.
    const bool isComplete = specIn(catalog, int(Setting::Exposure)) != nullptr
        && specIn(catalog, int(Setting::Brightness)) != nullptr;
    for (const ParamSpec &spec : config) {
        if (!isComplete && specIn(catalog, spec.id) == nullptr)
            merged.append(spec);
    }
    return merged;
}

QList<ParamSpec> specsByValue(const QList<ParamSpec> &config)
{
    QList<ParamSpec> specs = config;
    for (ParamSpec &spec : specs) {
        if (spec.id != int(Setting::Gain) && spec.id != int(Setting::WhiteBalance))
            continue;
        QList<ParamChoice> byValue;
        for (const ParamChoice &gear : std::as_const(spec.gears)) {
            bool isNumber = false;
            const int value = gear.name.toInt(&isNumber);
            if (!isNumber)
                continue;
            if (spec.usual && *spec.usual == ParamValue::gear(gear.value))
                spec.usual = ParamValue::gear(value);
            byValue.append({value, gear.name});
        }
        spec.gears = byValue;
    }
    return specs;
}

} // namespace nd
