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

namespace nd {

namespace {

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
    for (DwarfDevice *device : observatory.devices())
        follow(device);
    connect(&observatory.stacks(), &StackDesk::eventAdded, this, &StackKeeper::noteEvent);
    connect(&observatory, &Observatory::deviceAdded, this, &StackKeeper::follow);
    connect(&observatory, &Observatory::deviceAboutToBeRemoved, this, &StackKeeper::leave);
}

StackKeeper::~StackKeeper() = default;

/// What the recorders do not hear of themselves.
void StackKeeper::noteEvent(StackWatch *watch, const StackEvent &event)
{
    DwarfDevice *device = m_observatory.stacks().deviceOf(*watch);
    const bool isAlarm
        = event.kind == StackEvent::Kind::AlarmOn || event.kind == StackEvent::Kind::AlarmOff;
    if (device != nullptr && isAlarm)
        note(*device, watch->camera(), StackMark::Alarm,
             event.kind == StackEvent::Kind::AlarmOn ? 1 : 0, alarmKey(event.alarm));
}

void StackKeeper::follow(DwarfDevice *device)
{
    if (device->isReplay() || m_recorders.contains(device))
        return;
    Recorders &recorders = m_recorders[device];
    for (const Camera camera : {Camera::Tele, Camera::Wide}) {
        const CameraSettingsModel &settings
            = camera == Camera::Tele ? device->teleSettings() : device->wideSettings();
        recorders.push_back(std::make_unique<StackRecorder>(
            StackRecorder::Sources{device->session(), device->stacking(camera), device->status(),
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
    return std::any_of(m_recorders.begin(), m_recorders.end(), [&key](const auto &entry) {
        return std::any_of(entry.second.begin(), entry.second.end(),
                           [&key](const auto &one) { return one->currentKey() == key; });
    });
}

StackRecorder *StackKeeper::recorder(const DwarfDevice &device, Camera camera) const
{
    const auto found = m_recorders.find(&device);
    if (found == m_recorders.end())
        return nullptr;
    return found->second.at(camera == Camera::Tele ? 0 : 1).get();
}

void StackKeeper::note(const DwarfDevice &device, Camera camera, StackMark mark, int value,
                       const QString &text)
{
    if (StackRecorder *one = recorder(device, camera))
        one->note(mark, value, text);
}

/// The recorder of a stack that grows has its own copy of the record.
void StackKeeper::setThumbnail(const QString &key, const QString &path)
{
    for (const auto &[device, recorders] : m_recorders) {
        for (const auto &one : recorders) {
            if (one->newestKey() == key) {
                one->setThumbnail(path);
                return;
            }
        }
    }
    const StackRecord *known = m_log.record(key);
    if (known == nullptr)
        return;
    StackRecord record = *known;
    record.thumbnail = path;
    m_log.save(record);
}

QString StackKeeper::newestKey(const DwarfDevice &device, Camera camera) const
{
    const StackRecorder *one = recorder(device, camera);
    return one != nullptr ? one->newestKey() : QString();
}

} // namespace nd
