// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/stacklog/stack_keeper.h"

#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/models/stacking_model.h"
#include "core/observatory/observatory.h"
#include "core/observatory/stacking/stack_desk.h"
#include "core/observatory/stacking/stack_watch.h"

#include <QTimeZone>

#include <algorithm>
#include <array>

namespace nd {

namespace {

constexpr std::array kBothCameras{Camera::Tele, Camera::Wide};

/// Nights go from noon to noon.
QDate nightOf(const QDateTime &utc, const QTimeZone &zone)
{
    constexpr qint64 kHalfADay = qint64{12} * 3600;
    return utc.toTimeZone(zone).addSecs(-kHalfADay).date();
}

} // namespace

StackKeeper::StackKeeper(Observatory &observatory, const QString &path)
    : m_observatory(observatory)
    , m_log(path)
{
    observatory.stacks(); // which hears of a telescope first
    for (DwarfDevice *device : observatory.devices())
        follow(device);
    connect(&observatory, &Observatory::deviceAdded, this, &StackKeeper::follow);
    connect(&observatory, &Observatory::deviceAboutToBeRemoved, this, &StackKeeper::leave);
}

StackKeeper::~StackKeeper() = default;

void StackKeeper::follow(DwarfDevice *device)
{
    if (device->isReplay() || m_recorders.contains(device))
        return;
    Recorders &recorders = m_recorders[device];
    for (const Camera camera : kBothCameras) {
        const CameraSettingsModel &settings
            = camera == Camera::Tele ? device->teleSettings() : device->wideSettings();
        recorders.push_back(std::make_unique<StackRecorder>(
            StackRecorder::Sources{m_observatory.stacks().watch(*device, camera), device->status(),
                                   &settings, &device->features()},
            StackRecorder::Place{device->profile().id, [device] { return device->profile().name; },
                                 [this, device] { return m_observatory.utcOf(*device); },
                                 [this, device](const QDateTime &utc) {
                                     return nightOf(utc, m_observatory.zoneOf(*device));
                                 }},
            m_log));
    }
}

void StackKeeper::leave(DwarfDevice *device)
{
    m_recorders.erase(device);
}

bool StackKeeper::isGrowing(const QString &key) const
{
    StackDesk &desk = m_observatory.stacks();
    return std::any_of(m_recorders.begin(), m_recorders.end(), [&](const auto &entry) {
        return std::any_of(kBothCameras.begin(), kBothCameras.end(), [&](Camera camera) {
            const std::optional<StackStory> &story = desk.watch(*entry.first, camera).story();
            return story && !story->isOver() && story->id == key;
        });
    });
}

void StackKeeper::setThumbnail(const QString &key, const QString &path)
{
    const StackRecord *known = m_log.record(key);
    if (known == nullptr)
        return;
    StackRecord record = *known;
    record.thumbnail = path;
    m_log.save(record);
}

QString StackKeeper::newestKey(DwarfDevice &device, Camera camera) const
{
    if (!m_recorders.contains(&device))
        return {};
    const std::optional<StackStory> &story = m_observatory.stacks().watch(device, camera).story();
    return story ? story->id : QString();
}

} // namespace nd
