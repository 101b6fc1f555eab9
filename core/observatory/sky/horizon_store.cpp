// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/sky/horizon_store.h"

#include "core/base/settings.h"
#include "core/sky/angles.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cmath>

namespace nd {

namespace {

constexpr double kSameHorizonDegrees = 1e-4;
constexpr double kHorizonSteps
    = 100.0; ///< Altitudes and azimuths are kept to a hundredth of a degree.

/// Not a number for what is damaged.
Site horizonSite(const QJsonObject &entry)
{
    return {entry.value(QLatin1String("latitude_deg")).toDouble(NAN),
            entry.value(QLatin1String("longitude_deg")).toDouble(NAN), 0.0};
}

/// Written so that NaN fails.
bool isOnEarth(const Site &site)
{
    return std::abs(site.latitudeDegrees) <= 90.0 && std::abs(site.longitudeDegrees) <= 180.0;
}

bool isHorizonAt(const QJsonObject &entry, const Site &site)
{
    const Site kept = horizonSite(entry);
    return std::abs(kept.latitudeDegrees - site.latitudeDegrees) < kSameHorizonDegrees
        && std::abs(centred(kept.longitudeDegrees - site.longitudeDegrees, 360.0))
        < kSameHorizonDegrees;
}

double roundedAngle(double degrees)
{
    return std::round(degrees * kHorizonSteps) / kHorizonSteps;
}

QJsonArray horizonPoints(const HorizonMask &mask)
{
    QJsonArray points;
    for (const Horizontal &point : mask.points())
        points.append(
            QJsonArray{roundedAngle(point.azimuthDegrees), roundedAngle(point.altitudeDegrees)});
    return points;
}

HorizonMask maskOfPoints(const QJsonArray &array)
{
    std::vector<Horizontal> points;
    const auto most = static_cast<qsizetype>(HorizonMask::kMostPoints);
    for (qsizetype i = 0; i < array.size() && i < most; ++i) {
        const QJsonArray pair = array.at(i).toArray();
        points.push_back({pair.at(1).toDouble(NAN), pair.at(0).toDouble(NAN)});
    }
    return HorizonMask(std::move(points));
}

} // namespace

HorizonMask horizonOf(const Settings &settings, const Site &site)
{
    const QJsonArray kept = settings.value(settings_key::kHorizons).toArray();
    for (int i = 0; i < kept.size() && i < kMostHorizons; ++i) {
        const QJsonObject entry = kept.at(i).toObject();
        if (isHorizonAt(entry, site))
            return maskOfPoints(entry.value(QLatin1String("points")).toArray());
    }
    return {};
}

std::optional<Site> keepHorizon(Settings &settings, const Site &site, const HorizonMask &mask)
{
    QJsonArray list;
    if (!mask.isEmpty()) {
        list.append(QJsonObject{{QStringLiteral("latitude_deg"), site.latitudeDegrees},
                                {QStringLiteral("longitude_deg"), site.longitudeDegrees},
                                {QStringLiteral("points"), horizonPoints(mask)}});
    }
    const QJsonArray kept = settings.value(settings_key::kHorizons).toArray();
    std::optional<Site> gone;
    for (const auto &each : kept) {
        const QJsonObject entry = each.toObject();
        if (isHorizonAt(entry, site))
            continue;
        if (list.size() < kMostHorizons)
            list.append(each);
        else if (const Site place = horizonSite(entry); !gone && isOnEarth(place))
            gone = place;
    }
    settings.setValue(settings_key::kHorizons, list);
    return gone;
}

} // namespace nd
