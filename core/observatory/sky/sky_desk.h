// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observatory/sky/course_model.h"
#include "core/observatory/sky/horizon_model.h"
#include "core/observatory/sky/place_finder.h"
#include "core/observatory/sky/site_list.h"
#include "core/observatory/sky/sky_library.h"
#include "core/observatory/sky/target_model.h"
#include "core/observatory/sky/target_shelf.h"
#include "core/observatory/sky/tonight_model.h"

namespace nd {

class Scheduler;
class Settings;
class SkyClock;

/// What all panels of the sky share: site and time, the catalogue, the target, what tonight offers.
/// GUI thread; owned by Observatory, made when it is first asked for.
class SkyDesk final : public QObject
{
    Q_OBJECT

public:
    /// All outlive this.
    SkyDesk(Settings &settings, const SkyClock &clock, Scheduler &scheduler);

    /// Where the observer stands, as told by a person.
    const std::optional<Site> &site() const { return m_site; }
    /// The demo's, or what the settings say; Observatory tells it.
    void setSite(const std::optional<Site> &site,
                 const QTimeZone &zone = QTimeZone::systemTimeZone());
    /// By whose clock the times of a night are shown: the site's, or this computer's without one.
    const QTimeZone &zone() const { return m_zone; }
    /// Another sky, whose clock outlives this; its site is told next.
    void setClock(const SkyClock &clock) { m_clock = &clock; }
    /// By the sky clock.
    QDateTime utc() const;

    SkyLibrary &library() { return m_library; }
    const SkyLibrary &library() const { return m_library; }
    TargetModel &target() { return m_target; }
    TargetShelf &shelf() { return m_shelf; }
    TonightModel &tonight() { return m_tonight; }
    /// Of the target, through the night that tonight() is about.
    const CourseModel &course() const { return m_course; }
    SiteList &sites() { return m_sites; }
    /// Towns to pick a site from; begins to load when it is first asked for.
    PlaceFinder &places() { return m_places; }
    /// Of the site.
    HorizonModel &horizon() { return m_horizon; }
    const HorizonModel &horizon() const { return m_horizon; }

signals:
    /// Also when the clock was set with it.
    void siteChanged();
    /// Every half a minute: altitudes are a bit different now.
    void timePassed();

private:
    void connectParts();
    void tick();
    /// Puts a comet that is selected where it is now.
    void moveTarget();

    const SkyClock *m_clock;
    Scheduler &m_scheduler;
    std::optional<Site> m_site;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    SiteList m_sites;
    PlaceFinder m_places;
    HorizonModel m_horizon;
    SkyLibrary m_library;
    TargetModel m_target;
    TargetShelf m_shelf;
    TonightModel m_tonight;
    CourseModel m_course;
};

} // namespace nd
