// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/sky/own_sky.h"

#include <QJsonObject>

#include <cmath>

namespace nd {

namespace {

constexpr int kMostEntries = 1000;

void insertNumber(QJsonObject &json, const char *key, const std::optional<double> &value)
{
    if (value)
        json.insert(QLatin1String(key), *value);
}

/// Nothing if it is no number from `least` to `most`.
std::optional<double> number(const QJsonObject &json, const char *key, double least, double most)
{
    const double value = json.value(QLatin1String(key)).toDouble(NAN);
    return value >= least && value <= most ? std::optional(value) : std::nullopt;
}

std::optional<OwnTarget> ownTargetFrom(const QJsonObject &json)
{
    OwnTarget target;
    target.name = json.value(QLatin1String("name")).toString();
    const auto ra = number(json, "ra_deg", 0.0, 360.0);
    const auto declination = number(json, "dec_deg", -90.0, 90.0);
    if (target.name.isEmpty() || !ra || !declination)
        return std::nullopt;
    target.place = {*ra, *declination};
    target.sizeArcminutes = number(json, "size_arcmin", 0.0, 10'800.0);
    target.magnitude = number(json, "magnitude", -40.0, 40.0);
    return target;
}

std::optional<Comet> cometFrom(const QJsonObject &json)
{
    const auto perihelionDate = number(json, "perihelion_jd", 0.0, 1e8);
    const auto perihelion = number(json, "perihelion_au", 1e-6, 1e4);
    const auto eccentricity = number(json, "eccentricity", 0.0, 100.0);
    const auto argument = number(json, "argument_deg", -360.0, 360.0);
    const auto node = number(json, "node_deg", -360.0, 360.0);
    const auto inclination = number(json, "inclination_deg", -180.0, 180.0);
    Comet comet;
    comet.name = json.value(QLatin1String("name")).toString();
    if (comet.name.isEmpty() || !perihelionDate || !perihelion || !eccentricity || !argument
        || !node || !inclination)
        return std::nullopt;
    comet.elements = {*perihelionDate, *perihelion, *eccentricity, *argument, *node, *inclination};
    comet.absoluteMagnitude = number(json, "magnitude", -40.0, 40.0);
    comet.slope = number(json, "slope", 0.0, 100.0).value_or(comet.slope);
    return comet;
}

} // namespace

QJsonArray ownTargetsJson(const std::vector<OwnTarget> &targets)
{
    QJsonArray list;
    for (const OwnTarget &target : targets) {
        QJsonObject json{{QStringLiteral("name"), target.name},
                         {QStringLiteral("ra_deg"), target.place.raDegrees},
                         {QStringLiteral("dec_deg"), target.place.declinationDegrees}};
        insertNumber(json, "size_arcmin", target.sizeArcminutes);
        insertNumber(json, "magnitude", target.magnitude);
        list.append(json);
    }
    return list;
}

std::vector<OwnTarget> ownTargetsFrom(const QJsonValue &value)
{
    std::vector<OwnTarget> targets;
    const QJsonArray list = value.toArray();
    for (int i = 0; i < list.size() && i < kMostEntries; ++i) {
        if (const auto target = ownTargetFrom(list.at(i).toObject()))
            targets.push_back(*target);
    }
    return targets;
}

QJsonArray cometsJson(const std::vector<Comet> &comets)
{
    QJsonArray list;
    for (const Comet &comet : comets) {
        const CometElements &orbit = comet.elements;
        QJsonObject json{{QStringLiteral("name"), comet.name},
                         {QStringLiteral("perihelion_jd"), orbit.perihelionJulianDate},
                         {QStringLiteral("perihelion_au"), orbit.perihelionAu},
                         {QStringLiteral("eccentricity"), orbit.eccentricity},
                         {QStringLiteral("argument_deg"), orbit.perihelionArgumentDegrees},
                         {QStringLiteral("node_deg"), orbit.nodeDegrees},
                         {QStringLiteral("inclination_deg"), orbit.inclinationDegrees},
                         {QStringLiteral("slope"), comet.slope}};
        insertNumber(json, "magnitude", comet.absoluteMagnitude);
        list.append(json);
    }
    return list;
}

std::vector<Comet> cometsFrom(const QJsonValue &value)
{
    std::vector<Comet> comets;
    const QJsonArray list = value.toArray();
    for (int i = 0; i < list.size() && i < kMostEntries; ++i) {
        if (const auto comet = cometFrom(list.at(i).toObject()))
            comets.push_back(*comet);
    }
    return comets;
}

} // namespace nd
