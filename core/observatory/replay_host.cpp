// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/replay_host.h"

#include "core/dwarf/dwarf_device.h"
#include "core/observatory/observatory.h"

#include <utility>

namespace nd {

ReplayHost::ReplayHost(Observatory &observatory, Scheduler &scheduler, QObject *parent)
    : QObject(parent)
    , m_observatory(observatory)
    , m_scheduler(scheduler)
{
}

ReplayHost::~ReplayHost() = default;

void ReplayHost::open(const QString &path)
{
    close();
    m_player = std::make_unique<ReplayPlayer>(path, m_scheduler);
    connect(m_player.get(), &ReplayPlayer::loaded, this, &ReplayHost::handleLoaded);
    emit changed();
}

/// The devices first: they stand on the player's stages.
void ReplayHost::close()
{
    if (!m_player)
        return;
    m_player->pause();
    const QList<DwarfDevice *> devices = std::exchange(m_devices, {});
    for (DwarfDevice *device : devices)
        m_observatory.removeDevice(*device);
    m_player.release()->deleteLater(); // its own signal may have led here
    emit changed();
}

void ReplayHost::handleLoaded()
{
    const std::vector<ReplayStage *> stages = m_player->stages();
    for (ReplayStage *stage : stages)
        m_devices.append(&m_observatory.addReplay(*stage));
    m_player->play();
    emit changed();
}

} // namespace nd
