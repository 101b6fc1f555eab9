// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/feature_catalog.h"

#include "core/dwarf/models/feature_number.h"
#include "core/dwarf/models/param_json.h"
#include "core/dwarf/models/params_config_reader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace nd {

namespace {

constexpr int kMostGroups = 8;

/// Whole numbers from 0 on, which is all that 16703 is known to take.
std::optional<ParamRange> wholeRange(const QJsonObject &param)
{
    const auto lowest = param_json::wholeNumber(param.value(QLatin1String("minValue")));
    const auto highest = param_json::wholeNumber(param.value(QLatin1String("maxValue")));
    if (!lowest || !highest || *lowest < 0 || *lowest >= *highest)
        return std::nullopt;
    return ParamRange{double(*lowest), double(*highest), 1.0, true};
}

/// One run over the groups of an answer.
class FeatureReader
{
public:
    FeatureCatalog read(const QJsonArray &groups)
    {
        for (int i = 0; i < groups.size() && i < kMostGroups; ++i) {
            const QJsonObject group = groups.at(i).toObject();
            readGroup(group.value(QLatin1String("generalParams")).toArray(),
                      group.value(QLatin1String("cameraId")).toInt(-1));
        }
        return m_catalog;
    }

private:
    void note(const QString &name, const char *what)
    {
        param_json::note(m_catalog.odd,
                         QStringLiteral("feature %1 %2").arg(name, QLatin1String(what)));
    }

    /// Names that no feature has belong to other controls.
    void readGroup(const QJsonArray &params, int cameraId)
    {
        for (int i = 0; i < params.size() && i < param_limits::kMostParams; ++i) {
            const QJsonObject param = params.at(i).toObject();
            const QString name = param_json::name(param.value(QLatin1String("name")));
            const auto feature = featureOfName(name, cameraId);
            if (feature && !m_catalog.features.contains(*feature))
                add(*feature, name, param);
            else if (isNamedFeature(name))
                note(name, feature ? "listed twice" : "of another camera");
        }
        if (params.size() > param_limits::kMostParams)
            note(QString::number(params.size()), "are too many");
    }

    void add(Feature feature, const QString &name, const QJsonObject &param)
    {
        ListedFeature listed;
        listed.spec.id = int(feature);
        listed.spec.name = name;
        listed.spec.gears = gears(feature, param.value(QLatin1String("values")).toArray());
        if (listed.spec.gears.isEmpty())
            listed.spec.range = wholeRange(param);
        listed.amount = param_json::wholeNumber(param.value(QLatin1String("currentValue")));
        const bool isAllowed = listed.amount && valueOfAmount(listed.spec, *listed.amount);
        if (listed.hasList() && !isAllowed)
            listed.amount.reset();
        const bool needsList = goesByNumberIfListed(feature);
        if (listed.hasList() || (listed.amount && !needsList))
            m_catalog.features.insert(feature, listed);
        else
            note(name, "has no values");
    }

    /// By our own names: what a list calls them may be any text, and they must lead back.
    QList<ParamChoice> gears(Feature feature, const QJsonArray &values)
    {
        QList<ParamChoice> choices = param_json::choices(values, "value", m_catalog.odd);
        choices.removeIf([](const ParamChoice &choice) { return choice.value < 0; });
        for (ParamChoice &choice : choices)
            choice.name = amountName(feature, choice.value);
        return choices;
    }

    FeatureCatalog m_catalog;
};

/// The gears of a list are what they are on the wire, so none has to be read as words.
bool allowsAmount(const ParamSpec &listed, int amount)
{
    return listed.gear(amount) != nullptr || listed.allows(ParamValue::of(amount));
}

/// Where both have one; nothing is left of a range beside a list.
std::optional<ParamRange> narrowed(const std::optional<ParamRange> &config,
                                   const std::optional<ParamRange> &listed)
{
    if (!config || !listed)
        return std::nullopt;
    ParamRange range = *listed;
    range.lowest = std::max(config->lowest, listed->lowest);
    range.highest = std::min(config->highest, listed->highest);
    return range.lowest < range.highest ? std::optional(range) : std::nullopt;
}

} // namespace

std::optional<FeatureCatalog> readFeatureCatalog(const QByteArray &json)
{
    const QJsonObject answer = QJsonDocument::fromJson(json).object();
    const QJsonValue data = answer.value(QLatin1String("data"));
    if (answer.value(QLatin1String("code")).toInt() != 0 || !data.isObject())
        return std::nullopt;
    return FeatureReader().read(
        data.toObject().value(QLatin1String("shootingTechSettings")).toArray());
}

ParamSpec mergedFeature(const ParamSpec *config, const ListedFeature &listed)
{
    if (config == nullptr || !listed.hasList())
        return config != nullptr ? *config : listed.spec;
    ParamSpec spec = *config;
    spec.hasAuto = false;
    spec.scenes.clear();
    QSet<int> amounts;
    spec.gears.removeIf([&](const ParamChoice &gear) {
        const auto amount = wireAmount(*config, ParamValue::gear(gear.value));
        const bool isAllowed = amount && allowsAmount(listed.spec, *amount);
        if (isAllowed)
            amounts.insert(*amount);
        return !isAllowed;
    });
    spec.range = narrowed(config->range, listed.spec.range);
    if (spec.usual && !spec.allows(*spec.usual))
        spec.usual.reset();
    const QList<ParamChoice> &all = listed.spec.gears;
    const bool hasAll = std::all_of(all.begin(), all.end(), [&](const ParamChoice &gear) {
        return amounts.contains(gear.value) || spec.allows(ParamValue::of(gear.value));
    });
    const bool hasAny = !spec.gears.isEmpty() || spec.range;
    return hasAll && hasAny ? spec : listed.spec;
}

} // namespace nd
