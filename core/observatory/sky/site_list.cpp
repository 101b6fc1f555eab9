// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/sky/site_list.h"

#include "core/base/settings.h"
#include "core/observatory/sky/horizon_store.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace nd {

namespace {

constexpr double kLowestMetres = -500.0;
constexpr double kHighestMetres = 9000.0;
constexpr qsizetype kLongestZone = 64;

QJsonObject toJson(const NamedSite &site)
{
    return {{QStringLiteral("name"), site.name},
            {QStringLiteral("latitude_deg"), site.site.latitudeDegrees},
            {QStringLiteral("longitude_deg"), site.site.longitudeDegrees},
            {QStringLiteral("elevation_m"), site.site.elevationMetres},
            {QStringLiteral("time_zone"), QString::fromLatin1(site.zone)}};
}

/// Written so that NaN fails.
bool isSane(const Site &site)
{
    return std::abs(site.latitudeDegrees) <= 90.0 && std::abs(site.longitudeDegrees) <= 180.0
        && site.elevationMetres >= kLowestMetres && site.elevationMetres <= kHighestMetres;
}

bool isKnownZone(const QByteArray &id)
{
    return !id.isEmpty() && id.size() <= kLongestZone && QTimeZone(id).isValid();
}

std::optional<NamedSite> siteFrom(const QJsonObject &json)
{
    NamedSite site;
    site.name = json.value(QLatin1String("name")).toString().left(SiteList::kLongestName);
    site.site.latitudeDegrees = json.value(QLatin1String("latitude_deg")).toDouble(NAN);
    site.site.longitudeDegrees = json.value(QLatin1String("longitude_deg")).toDouble(NAN);
    site.site.elevationMetres = json.value(QLatin1String("elevation_m")).toDouble(0.0);
    const QByteArray zone = json.value(QLatin1String("time_zone")).toString().toLatin1();
    if (isKnownZone(zone))
        site.zone = zone;
    return isSane(site.site) ? std::optional(site) : std::nullopt;
}

} // namespace

QTimeZone timeZoneOf(const QByteArray &id)
{
    return isKnownZone(id) ? QTimeZone(id) : QTimeZone::systemTimeZone();
}

SiteList::SiteList(Settings &settings) : m_settings(settings)
{
    connect(&settings, &Settings::changed, this, [this](const QString &key) {
        if (key == QLatin1String(settings_key::kSite) || key == QLatin1String(settings_key::kSites))
            emit changed();
    });
}

QList<NamedSite> SiteList::sites() const
{
    QList<NamedSite> sites;
    const QJsonArray kept = m_settings.value(settings_key::kSites).toArray();
    for (int i = 0; i < kept.size() && i < kMostSites; ++i) {
        const auto site = siteFrom(kept.at(i).toObject());
        if (site && !site->name.isEmpty())
            sites.append(*site);
    }
    return sites;
}

std::optional<NamedSite> SiteList::current() const
{
    return siteFrom(m_settings.value(settings_key::kSite).toObject());
}

void SiteList::use(const NamedSite &site)
{
    if (!isSane(site.site))
        return;
    NamedSite kept = site;
    kept.name = site.name.trimmed().left(kLongestName);
    if (!kept.name.isEmpty()) {
        QJsonArray list{toJson(kept)};
        const QList<NamedSite> others = sites();
        for (const NamedSite &other : others) {
            if (other.name == kept.name)
                takeHorizonAlong(other.site, kept.site);
            else if (list.size() < kMostSites)
                list.append(toJson(other));
        }
        m_settings.setValue(settings_key::kSites, list);
    }
    m_settings.setValue(settings_key::kSite, toJson(kept));
}

/// A place that was corrected is still the same place.
void SiteList::takeHorizonAlong(const Site &from, const Site &to)
{
    const HorizonMask mask = horizonOf(m_settings, from);
    if (!mask.isEmpty() && horizonOf(m_settings, to).isEmpty())
        keepHorizon(m_settings, to, mask);
}

void SiteList::forget(const QString &name)
{
    QJsonArray list;
    const QList<NamedSite> known = sites();
    for (const NamedSite &site : known) {
        if (site.name != name)
            list.append(toJson(site));
    }
    m_settings.setValue(settings_key::kSites, list);
}

} // namespace nd
