// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/sky/target.h"

#include "core/sky/sexagesimal.h"

#include <cmath>

namespace nd {

namespace {

constexpr qsizetype kLongestId = 200;

std::optional<SkyTarget> placeOf(const SkyObject &object)
{
    if (object.place)
        return *object.place;
    const auto body = bodyByKey(
        QString::fromLatin1(object.bodyKey.data(), static_cast<qsizetype>(object.bodyKey.size())));
    return body ? std::optional<SkyTarget>(*body) : std::nullopt;
}

QString idOf(const SkyObject &object, const SkyTarget &place)
{
    const auto *body = std::get_if<Body>(&place);
    return body == nullptr ? object.id() : bodyKey(*body);
}

} // namespace

std::optional<Target> targetOf(const std::shared_ptr<const Catalog> &catalog,
                               const SkyObject &object)
{
    const auto place = placeOf(object);
    if (!place)
        return std::nullopt;
    return Target{idOf(object, *place), object.label(), *place,
                  std::shared_ptr<const SkyObject>(catalog, &object)};
}

Target targetAt(const Equatorial &place)
{
    const QString text = rightAscensionText(place.raDegrees, 1) + QLatin1Char(' ')
        + declinationText(place.declinationDegrees);
    return {text, text, place, nullptr};
}

Equatorial placeAt(const Target &target, const std::optional<Site> &site, const QDateTime &utc)
{
    if (const auto *place = std::get_if<Equatorial>(&target.place))
        return *place;
    const Body body = std::get<Body>(target.place);
    return site ? bodyPlace(body, *site, utc).astrometric : bodyPlace(body, utc).astrometric;
}

QJsonObject toJson(const Target &target)
{
    QJsonObject json{{QStringLiteral("id"), target.id}};
    if (const auto *place = std::get_if<Equatorial>(&target.place)) {
        json.insert(QStringLiteral("ra_deg"), place->raDegrees);
        json.insert(QStringLiteral("dec_deg"), place->declinationDegrees);
    }
    return json;
}

std::optional<Target> targetFromJson(const QJsonObject &json,
                                     const std::shared_ptr<const Catalog> &catalog)
{
    const QString id = json.value(QLatin1String("id")).toString().left(kLongestId);
    const SkyObject *known = catalog == nullptr ? nullptr : catalog->byName(id);
    if (known != nullptr)
        return targetOf(catalog, *known);
    const double ra = json.value(QLatin1String("ra_deg")).toDouble(NAN);
    const double declination = json.value(QLatin1String("dec_deg")).toDouble(NAN);
    // Written so that NaN fails.
    const bool sane = ra >= 0.0 && ra < 360.0 && std::abs(declination) <= 90.0;
    if (id.isEmpty() || !sane)
        return std::nullopt;
    return Target{id, id, Equatorial{ra, declination}, nullptr};
}

} // namespace nd
