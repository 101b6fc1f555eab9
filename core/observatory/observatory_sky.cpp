// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/dwarf_device.h"
#include "core/observatory/observatory.h"
#include "core/observatory/sky/site_list.h"
#include "core/observatory/sky/sky_desk.h"

#include <algorithm>
#include <utility>

// Which sky a telescope stands under, and which one the window shows: the true one or the demo's.
namespace nd {

void Observatory::loadSite()
{
    const std::optional<NamedSite> saved = SiteList(m_settings).current();
    setSite(saved ? std::optional(saved->site) : std::nullopt,
            timeZoneOf(saved ? saved->zone : QByteArray()));
}

void Observatory::useSite(const Site &site, const QByteArray &zone)
{
    setSite(site, timeZoneOf(zone));
}

void Observatory::setSite(const std::optional<Site> &site, const QTimeZone &zone)
{
    m_siteZone = zone;
    m_daylight.setSite(site);
    for (const auto &device : m_devices) {
        if (!isUnderDemoSky(*device))
            device->setSite(site, m_siteZone);
    }
    tellSky();
}

void Observatory::startDemoSky(const QDateTime &utc, const Site &site, const QByteArray &zone)
{
    m_demoClock.setUtc(utc);
    m_demoZone = timeZoneOf(zone);
    m_demoDaylight.setSite(site);
    for (const auto &device : m_devices) {
        if (isUnderDemoSky(*device))
            device->setSite(site, m_demoZone);
    }
    tellSky();
}

void Observatory::showSkyOf(const DwarfDevice *device)
{
    const bool isDemo = device != nullptr && isUnderDemoSky(*device);
    if (std::exchange(m_showsDemo, isDemo) != isDemo)
        tellSky();
}

QDateTime Observatory::utcOf(const DwarfDevice &device) const
{
    return isUnderDemoSky(device) ? m_demoClock.utc() : m_clock.utc();
}

std::chrono::milliseconds Observatory::clockOffsetOf(const QString &name) const
{
    const bool isDemo = std::any_of(m_demoDevices.cbegin(), m_demoDevices.cend(),
                                    [&](const auto *each) { return each->profile().name == name; });
    return (isDemo ? m_demoClock : m_clock).offset();
}

std::optional<Site> Observatory::siteOf(const DwarfDevice &device) const
{
    return isUnderDemoSky(device) ? m_demoDaylight.site() : m_daylight.site();
}

void Observatory::tellSky()
{
    if (m_sky != nullptr) {
        m_sky->setClock(m_showsDemo ? m_demoClock : m_clock);
        m_sky->setSite(shownSite(), siteZone());
    }
    emit siteChanged();
}

} // namespace nd
