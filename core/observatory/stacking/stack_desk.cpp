// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/stacking/stack_desk.h"

#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/models/pointing_model.h"
#include "core/observatory/observatory.h"
#include "core/observatory/sky/sky_desk.h"
#include "core/observatory/stacking/story_store.h"

#include <algorithm>
#include <array>
#include <utility>

namespace nd {

using namespace std::chrono_literals;

namespace {

constexpr std::array kCameras{Camera::Tele, Camera::Wide};
/// A setting time is good for so long.
constexpr auto kSinkingHolds = 1min;
/// How often it is looked how high targets stand.
constexpr auto kLook = 10s;

std::chrono::milliseconds wallClock()
{
    return std::chrono::milliseconds(QDateTime::currentMSecsSinceEpoch());
}

/// Exactly what the telescope calls it, or nothing: "M 31".
std::optional<SkyTarget> placeByName(const SkyLibrary &library, const QString &name)
{
    const std::shared_ptr<const Catalog> catalog = library.catalog();
    if (catalog == nullptr || name.isEmpty())
        return std::nullopt;
    const std::vector<SearchHit> hits = catalog->find(name, 1);
    const bool isExact = !hits.empty()
        && (hits.front().match == MatchKind::Identifier || hits.front().match == MatchKind::Name);
    if (!isExact)
        return std::nullopt;
    const std::optional<Target> target = targetOf(catalog, *hits.front().object);
    return target ? std::optional(target->place) : std::nullopt;
}

} // namespace

StackDesk::StackDesk(Observatory &observatory, Scheduler &scheduler)
    : m_observatory(observatory)
    , m_scheduler(scheduler)
{
    const QList<DwarfDevice *> devices = observatory.devices();
    for (DwarfDevice *device : devices)
        follow(*device);
    connect(&observatory, &Observatory::deviceAdded, this,
            [this](DwarfDevice *device) { follow(*device); });
    connect(&observatory, &Observatory::deviceAboutToBeRemoved, this,
            [this](DwarfDevice *device) { leave(*device); });
    lookAtTargets();
}

StackDesk::~StackDesk()
{
    for (const auto &[key, each] : m_entries)
        each.watch->tellNow();
}

void StackDesk::keepIn(const QString &folder)
{
    m_store = std::make_unique<StoryStore>(folder);
    const QList<DwarfDevice *> devices = m_observatory.devices();
    for (DwarfDevice *device : devices) {
        for (const Camera camera : kCameras)
            keep(*device, watch(*device, camera));
    }
}

void StackDesk::follow(DwarfDevice &device)
{
    for (const Camera camera : kCameras) {
        auto watch = std::make_unique<StackWatch>(StackWatch::Parts{device.session(),
                                                                    device.stacking(camera),
                                                                    device.status(), m_scheduler},
                                                  wallClock());
        StackWatch *each = watch.get();
        connect(each, &StackWatch::eventAdded, this,
                [this, each](const StackEvent &event) { emit eventAdded(each, event); });
        connect(each, &StackWatch::ended, this,
                [this, each](const StackStory &story) { emit ended(each, story); });
        m_entries[{&device, camera}].watch = std::move(watch);
        if (m_store)
            keep(device, *each);
    }
}

/// A recording that is played back is no stack of today.
void StackDesk::keep(DwarfDevice &device, StackWatch &watch)
{
    if (device.isReplay())
        return;
    const StoryStore::Place place{device.profile().id, watch.camera()};
    watch.waitForStory();
    m_store->load(place, &watch,
                  [each = &watch](const std::optional<StackStory> &story) { each->takeUp(story); });
    connect(&watch, &StackWatch::told, this,
            [this, place, each = &watch] { m_store->save(place, *each->story()); });
}

void StackDesk::lookAtTargets()
{
    for (const auto &[key, each] : m_entries) {
        const std::optional<StackStory> &story = each.watch->story();
        const bool isGrowing = story && !story->isOver() && !key.first->isReplay();
        each.watch->setTargetDegrees(isGrowing ? targetAltitude(*key.first, key.second)
                                               : std::nullopt);
    }
    m_scheduler.after(kLook, this, [this] { lookAtTargets(); });
}

void StackDesk::leave(DwarfDevice &device)
{
    for (const Camera camera : kCameras) {
        watch(device, camera).tellNow();
        m_entries.erase({&device, camera});
    }
}

StackDesk::Entry &StackDesk::entry(DwarfDevice &device, Camera camera)
{
    return m_entries.at({&device, camera});
}

StackWatch &StackDesk::watch(DwarfDevice &device, Camera camera)
{
    return *entry(device, camera).watch;
}

DwarfDevice *StackDesk::deviceOf(const StackWatch &watch) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&watch](const auto &each) {
        return each.second.watch.get() == &watch;
    });
    return found == m_entries.end() ? nullptr : found->first.first;
}

std::optional<SkyTarget> StackDesk::targetOf(DwarfDevice &device, const StackWatch &watch)
{
    if (const auto found = device.pointing().lookedAt())
        return found->place;
    const QString name = watch.story() ? watch.story()->run.target.value_or(QString()) : QString();
    return placeByName(m_observatory.sky().library(), name);
}

std::optional<std::chrono::milliseconds> StackDesk::sinksIn(DwarfDevice &device, Entry &entry)
{
    const std::optional<SkyTarget> target = targetOf(device, *entry.watch);
    const std::optional<Site> site = m_observatory.siteOf(device);
    if (!target || !site)
        return std::nullopt;
    const std::chrono::milliseconds now = m_scheduler.now();
    const bool isKnown = entry.sinking && entry.sinking->target == *target
        && now - entry.sinking->at < kSinkingHolds;
    if (!isKnown) {
        const QDateTime utc = m_observatory.utcOf(device);
        Sinking sinking{*target, now, {}};
        const bool isUp
            = horizontalOf(*target, *site, utc).altitudeDegrees >= kLeastAltitudeDegrees;
        const Passage passage = passageAbove(kLeastAltitudeDegrees, *target, *site, utc);
        if (!isUp)
            sinking.sinksAt = now;
        else if (passage.set)
            sinking.sinksAt = now + std::chrono::milliseconds(utc.msecsTo(*passage.set));
        entry.sinking = sinking;
    }
    if (!entry.sinking->sinksAt)
        return std::nullopt;
    return std::max(*entry.sinking->sinksAt - now, 0ms);
}

StackOutlook StackDesk::outlook(DwarfDevice &device, Camera camera)
{
    Entry &found = entry(device, camera);
    const std::optional<StackStory> &story = found.watch->story();
    if (!story || story->isOver())
        return {};
    return stackOutlook(found.watch->monitor(), story->run, sinksIn(device, found));
}

std::optional<double> StackDesk::targetAltitude(DwarfDevice &device, Camera camera)
{
    const std::optional<SkyTarget> target = targetOf(device, watch(device, camera));
    const std::optional<Site> site = m_observatory.siteOf(device);
    if (!target || !site)
        return std::nullopt;
    return horizontalOf(*target, *site, m_observatory.utcOf(device)).altitudeDegrees;
}

} // namespace nd
