// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nightdesk/awake_keeper.h"

#include "core/base/sleep_inhibitor.h"
#include "core/dwarf/dwarf_device.h"
#include "core/observatory/observatory.h"

#include <utility>

namespace nd {

namespace {

/// Shown by the desktop's power settings, which take English.
const QString &reason()
{
    static const QString text = QStringLiteral("Pictures or files of a telescope");
    return text;
}

} // namespace

AwakeKeeper::AwakeKeeper(Observatory &observatory, SleepInhibitor &inhibitor, QObject *parent)
    : QObject(parent)
    , m_inhibitor(inhibitor)
{
    const QList<DwarfDevice *> devices = observatory.devices();
    for (DwarfDevice *device : devices)
        follow(*device);
    connect(&observatory, &Observatory::deviceAdded, this,
            [this](DwarfDevice *device) { follow(*device); });
    connect(&observatory, &Observatory::deviceAboutToBeRemoved, this,
            [this](DwarfDevice *device) { leave(*device); });
}

AwakeKeeper::~AwakeKeeper() = default;

void AwakeKeeper::follow(DwarfDevice &device)
{
    if (device.isReplay())
        return; // nothing is lost if this sleeps
    auto work = std::make_unique<DeviceWork>(device);
    connect(work.get(), &DeviceWork::changed, this, &AwakeKeeper::refresh);
    m_devices[&device] = std::move(work);
    refresh();
}

void AwakeKeeper::leave(DwarfDevice &device)
{
    m_devices.erase(&device);
    refresh();
}

void AwakeKeeper::refresh()
{
    Works works;
    for (const auto &[device, work] : m_devices)
        works |= work->works();
    const Works before = std::exchange(m_works, works);
    if (works == before)
        return;
    if (!works)
        m_inhibitor.release(reason());
    if (works && !before)
        m_inhibitor.hold(reason());
    emit worksChanged();
}

} // namespace nd
