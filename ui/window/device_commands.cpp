// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/device_commands.h"

#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/models/connection_model.h"
#include "core/dwarf/models/motion_model.h"
#include "core/observatory/observatory.h"
#include "ui/panels/finish_card.h"
#include "ui/text/state_text.h"
#include "ui/window/command_list.h"
#include "ui/window/current_device.h"
#include "ui/window/window_actions.h"

#include <QActionGroup>
#include <QDialog>

#include <algorithm>

namespace nd {

namespace {

void allow(QAction &action, Refusal refusal)
{
    action.setEnabled(refusal == Refusal::None);
    action.setToolTip(refusal == Refusal::None ? CommandList::nameOf(action)
                                               : text::refusalSentence(refusal));
}

} // namespace

DeviceCommands::DeviceCommands(Observatory &observatory, CurrentDevice &current,
                               WindowActions &actions)
    : QObject(&actions)
    , m_observatory(observatory)
    , m_current(current)
    , m_actions(actions)
{
    const auto onCurrent = [this](QAction *action, void (ConnectionModel::*command)()) {
        connect(action, &QAction::triggered, this, [this, command] {
            if (DwarfDevice *device = m_current.device())
                (device->connection().*command)();
        });
    };
    onCurrent(actions.connectDevice, &ConnectionModel::connectToDevice);
    onCurrent(actions.disconnectDevice, &ConnectionModel::disconnectFromDevice);
    onCurrent(actions.takeOver, &ConnectionModel::takeOver);
    onCurrent(actions.release, &ConnectionModel::release);
    connect(actions.finishNight, &QAction::triggered, this, &DeviceCommands::finish);
    connect(actions.nextDevice, &QAction::triggered, this, &DeviceCommands::showNext);
    connect(&observatory, &Observatory::deviceAdded, this, &DeviceCommands::followAll);
    connect(&current, &CurrentDevice::changed, this, &DeviceCommands::refresh);
    followAll();
}

DeviceCommands::~DeviceCommands() = default;

bool DeviceCommands::isAnyMoving() const
{
    const QList<DwarfDevice *> devices = m_observatory.devices();
    return std::any_of(devices.begin(), devices.end(),
                       [](DwarfDevice *device) { return device->motion().isMoving(); });
}

bool DeviceCommands::isAnyStopping() const
{
    const QList<DwarfDevice *> devices = m_observatory.devices();
    return std::any_of(devices.begin(), devices.end(),
                       [](DwarfDevice *device) { return device->motion().isAwaitingStop(); });
}

QList<QAction *> DeviceCommands::choices()
{
    m_choices = std::make_unique<QActionGroup>(nullptr);
    const QList<DwarfDevice *> devices = m_observatory.devices();
    for (DwarfDevice *device : devices) {
        QAction *action = m_choices->addAction(CurrentDevice::nameOf(*device));
        action->setCheckable(true);
        action->setChecked(device == m_current.device());
        connect(action, &QAction::triggered, device,
                [this, device] { m_current.setDevice(device); });
    }
    return m_choices->actions();
}

void DeviceCommands::followAll()
{
    const QList<DwarfDevice *> devices = m_observatory.devices();
    for (DwarfDevice *device : devices) {
        ConnectionModel &connection = device->connection();
        disconnect(&connection, nullptr, this, nullptr);
        connect(&connection, &ConnectionModel::linkStateChanged, this, &DeviceCommands::refresh);
        connect(&connection, &ConnectionModel::roleChanged, this, &DeviceCommands::refresh);
    }
    refresh();
}

void DeviceCommands::refresh()
{
    DwarfDevice *device = m_current.device();
    const bool any = device != nullptr;
    const Refusal none = Refusal::NotConnected;
    allow(*m_actions.connectDevice, any ? device->connection().canConnect() : none);
    allow(*m_actions.disconnectDevice, any ? device->connection().canDisconnect() : none);
    allow(*m_actions.takeOver, any ? device->connection().canTakeOver() : none);
    allow(*m_actions.finishNight, any ? Refusal::None : none);
    const bool host = any && device->connection().role() == ControlRole::Host;
    allow(*m_actions.release, host ? Refusal::None : none);
    m_actions.nextDevice->setEnabled(m_observatory.devices().size() > 1);
}

void DeviceCommands::finish()
{
    DwarfDevice *device = m_current.device();
    auto *window = qobject_cast<QWidget *>(m_actions.parent());
    if (device != nullptr && window != nullptr)
        openFinishDialog(*device, CurrentDevice::nameOf(*device), window);
}

void DeviceCommands::showNext()
{
    const QList<DwarfDevice *> devices = m_observatory.devices();
    if (devices.isEmpty())
        return;
    const qsizetype index = devices.indexOf(m_current.device());
    m_current.setDevice(devices[(index + 1) % devices.size()]);
}

} // namespace nd
