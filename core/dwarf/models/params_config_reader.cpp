// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/params_config_reader.h"

#include "core/dwarf/models/param_json.h"

#include <QJsonArray>
#include <QSet>

#include <cmath>

namespace nd {

namespace {

constexpr int kMostCameras = 8;
constexpr int kLastSetting = int(Setting::PreviewQuality);
constexpr int kLastFeature = int(Feature::AstroEnhance);

/// One run over one document.
class ConfigReader
{
public:
    ParamsTables read(const QJsonObject &root)
    {
        const QJsonArray cameras = root.value(QLatin1String("cameras")).toArray();
        for (int i = 0; i < cameras.size() && i < kMostCameras; ++i)
            addCamera(cameras.at(i).toObject());
        if (cameras.size() > kMostCameras)
            note(QStringLiteral("too many cameras"));
        m_tables.features = specs(root.value(QLatin1String("featureParams")).toArray(),
                                  kLastFeature, QStringLiteral("feature"));
        return m_tables;
    }

private:
    void note(const QString &what) { param_json::note(m_tables.odd, what); }

    void addCamera(const QJsonObject &camera)
    {
        const std::optional<int> id = param_json::wholeNumber(camera.value(QLatin1String("id")));
        if (!id || *id < 0 || *id > 1)
            return note(QStringLiteral("unknown camera"));
        QList<ParamSpec> &target = *id == 0 ? m_tables.tele : m_tables.wide;
        if (!target.isEmpty())
            return note(QStringLiteral("camera %1 twice").arg(*id));
        target = specs(camera.value(QLatin1String("supportParams")).toArray(), kLastSetting,
                       QStringLiteral("camera %1").arg(*id));
    }

    QList<ParamSpec> specs(const QJsonArray &array, int lastId, const QString &where)
    {
        QList<ParamSpec> found;
        QSet<int> seen;
        for (int i = 0; i < array.size() && i < param_limits::kMostParams; ++i) {
            const QJsonObject object = array.at(i).toObject();
            const auto id = param_json::wholeNumber(object.value(QLatin1String("id")));
            if (!id || *id < 0 || *id > lastId || seen.contains(*id)) {
                note(QStringLiteral("%1: entry %2 unknown or twice").arg(where).arg(i));
                continue;
            }
            seen.insert(*id);
            const ParamSpec spec = specOf(object, *id);
            if (spec.gears.isEmpty() && spec.scenes.isEmpty() && !spec.range)
                note(QStringLiteral("%1: %2 has no values").arg(where).arg(*id));
            else
                found.append(spec);
        }
        if (array.size() > param_limits::kMostParams)
            note(QStringLiteral("%1: too many entries").arg(where));
        return found;
    }

    ParamSpec specOf(const QJsonObject &object, int id)
    {
        ParamSpec spec;
        spec.id = id;
        spec.name = param_json::name(object.value(QLatin1String("name")));
        spec.hasAuto = object.value(QLatin1String("hasAuto")).toBool();
        const QJsonObject gears = object.value(QLatin1String("gearMode")).toObject();
        const QJsonObject scenes = object.value(QLatin1String("sceneMode")).toObject();
        const QJsonObject number = object.value(QLatin1String("continueMode")).toObject();
        spec.gears = choices(gears);
        spec.scenes = choices(scenes);
        spec.range = rangeOf(number);
        spec.usual = usualOf(object, spec);
        return spec;
    }

    QList<ParamChoice> choices(const QJsonObject &mode)
    {
        const QJsonArray values = mode.value(QLatin1String("values")).toArray();
        return param_json::choices(values, "index", m_tables.odd);
    }

    static std::optional<ParamRange> rangeOf(const QJsonObject &mode)
    {
        if (mode.isEmpty())
            return std::nullopt;
        std::optional<ParamRange> range
            = param_json::range(mode.value(QLatin1String("min")), mode.value(QLatin1String("max")));
        if (!range)
            return std::nullopt;
        range->isWhole = mode.value(QLatin1String("valueType")).toInt() == 0;
        const double step = mode.value(QLatin1String("step")).toDouble();
        if (step > 0.0 && step <= range->highest - range->lowest)
            range->step = step;
        return range;
    }

    /// Only if it is allowed: a default outside of its own table is nonsense.
    static std::optional<ParamValue> usualOf(const QJsonObject &object, const ParamSpec &spec)
    {
        const auto indexIn = [&object](const char *mode) {
            return object.value(QLatin1String(mode))
                .toObject()
                .value(QLatin1String("defaultValueIndex"))
                .toInt(-1);
        };
        ParamValue usual;
        switch (object.value(QLatin1String("defaultModeIndex")).toInt()) {
        case int(ParamMode::Scene):
            usual = ParamValue::scene(indexIn("sceneMode"));
            break;
        case int(ParamMode::Number):
            usual = ParamValue::of(object.value(QLatin1String("continueMode"))
                                       .toObject()
                                       .value(QLatin1String("defaultValue"))
                                       .toDouble(qQNaN()));
            break;
        default:
            usual = ParamValue::gear(indexIn("gearMode"));
        }
        if (!spec.allows(usual))
            return std::nullopt;
        usual.isAuto = spec.hasAuto && object.value(QLatin1String("autoMode")).toInt(1) == 0;
        return usual;
    }

    ParamsTables m_tables;
};

} // namespace

ParamsTables readParamsConfig(const QJsonObject &config)
{
    const QJsonValue data = config.value(QLatin1String("data"));
    return ConfigReader().read(data.isObject() ? data.toObject() : config);
}

} // namespace nd
