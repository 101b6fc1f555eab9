// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/current_device.h"

#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/models/connection_model.h"
#include "core/observatory/observatory.h"

namespace nd {

CurrentDevice::CurrentDevice(Observatory &observatory, QObject *parent)
    : QObject(parent)
    , m_observatory(observatory)
{
    const QList<DwarfDevice *> devices = observatory.devices();
    if (!devices.isEmpty())
        m_device = devices.first();
    observatory.showSkyOf(m_device);
    connect(&observatory, &Observatory::deviceAdded, this, [this](DwarfDevice *device) {
        if (m_device.isNull())
            setDevice(device);
    });
    connect(&observatory, &Observatory::deviceAboutToBeRemoved, this,
            &CurrentDevice::handleRemoval);
}

void CurrentDevice::setDevice(DwarfDevice *device)
{
    if (m_device == device)
        return;
    m_device = device;
    m_observatory.showSkyOf(device);
    emit changed();
}

QString CurrentDevice::nameOf(const DwarfDevice &device)
{
    const DeviceProfile &profile = device.profile();
    const QString name = profile.name.isEmpty() ? profile.host : profile.name;
    return device.isReplay() ? tr("%1 (replay)").arg(name) : name;
}

void CurrentDevice::handleRemoval(DwarfDevice *device)
{
    if (m_device != device)
        return;
    DwarfDevice *next = nullptr;
    const QList<DwarfDevice *> devices = m_observatory.devices();
    for (DwarfDevice *other : devices) {
        if (other != device && next == nullptr)
            next = other;
    }
    setDevice(next);
}

} // namespace nd
