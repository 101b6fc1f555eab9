// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/sky/sky_desk.h"

#include "core/base/scheduler.h"
#include "core/base/sky_clock.h"

namespace nd {

using namespace std::chrono_literals;

namespace {

constexpr auto kTick = 30s;

} // namespace

SkyDesk::SkyDesk(Settings &settings, const SkyClock &clock, Scheduler &scheduler)
    : m_clock(&clock)
    , m_scheduler(scheduler)
    , m_sites(settings)
    , m_horizon(settings)
    , m_library(settings)
    , m_shelf(settings, m_library, m_target)
{
    connectParts();
    m_library.setTime(utc());
    m_scheduler.after(kTick, this, [this] { tick(); });
}

void SkyDesk::connectParts()
{
    connect(&m_library, &SkyLibrary::changed, this,
            [this] { m_tonight.setCatalog(m_library.catalog()); });
    m_course.setLimit(m_tonight.filter().leastAltitudeDegrees, utc());
    connect(&m_tonight, &TonightModel::nightChanged, this,
            [this] { m_course.setNight(m_tonight.night(), utc()); });
    connect(&m_tonight, &TonightModel::changed, this,
            [this] { m_course.setLimit(m_tonight.filter().leastAltitudeDegrees, utc()); });
    connect(&m_horizon, &HorizonModel::changed, this, [this] {
        m_tonight.setHorizon(m_horizon.mask());
        m_course.setHorizon(m_horizon.mask(), utc());
    });
    connect(&m_target, &TargetModel::changed, this, [this] {
        const auto &target = m_target.target();
        m_course.setTarget(target ? std::optional(target->place) : std::nullopt, utc());
        moveTarget();
    });
}

void SkyDesk::setSite(const std::optional<Site> &site, const QTimeZone &zone)
{
    m_site = site;
    m_zone = zone;
    m_library.setTime(utc());
    m_horizon.setSite(site);
    m_tonight.setSite(site, utc());
    emit siteChanged();
}

QDateTime SkyDesk::utc() const
{
    return m_clock->utc();
}

void SkyDesk::moveTarget()
{
    const auto &target = m_target.target();
    if (!target || !target->isComet())
        return;
    if (const auto place = m_library.placeOfComet(target->id, utc()))
        m_target.move(*place);
}

void SkyDesk::tick()
{
    m_library.setTime(utc());
    m_tonight.setTime(utc());
    m_course.setTime(utc());
    moveTarget();
    emit timePassed();
    m_scheduler.after(kTick, this, [this] { tick(); });
}

} // namespace nd
