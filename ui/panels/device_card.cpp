// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/device_card.h"

#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/models/connection_model.h"
#include "ui/text/connection_text.h"
#include "ui/text/state_text.h"
#include "ui/theme/icon_theme.h"
#include "ui/theme/theme.h"
#include "ui/widgets/spinner.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTimerEvent>
#include <QToolButton>

#include <chrono>

namespace nd {

namespace {

constexpr int kTickMilliseconds = 250; // Often enough that no second is left out.

} // namespace

DeviceCard::DeviceCard(DwarfDevice &device, QWidget *parent)
    : Card(Kind::Selectable, QStringLiteral("telescope"), parent)
    , m_device(device)
    , m_spinner(new Spinner(this))
    , m_state(new QLabel(this))
    , m_button(new QPushButton(this))
    , m_more(new QToolButton(this))
{
    setObjectName(QStringLiteral("deviceCard"));
    m_button->setObjectName(QStringLiteral("deviceConnect"));
    m_state->setObjectName(QStringLiteral("deviceState"));
    addText(m_state);
    addControl(m_spinner);
    addControl(m_button);
    buildMenu();
    connectDevice();
    refresh();
}

void DeviceCard::buildMenu()
{
    auto *menu = new QMenu(m_more);
    menu->addAction(tr("Rename…"), this, &DeviceCard::renameRequested);
    menu->addAction(IconTheme::icon(QStringLiteral("trash-2")), tr("Remove…"), this,
                    &DeviceCard::removeRequested);
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setIcon(IconTheme::icon(QStringLiteral("ellipsis-vertical")));
    m_more->setToolTip(tr("More for this scope"));
    m_more->setAccessibleName(tr("More"));
    m_more->setObjectName(QStringLiteral("deviceMore"));
    Theme::setRole(*m_more, "tool");
    addControl(m_more);
}

void DeviceCard::connectDevice()
{
    ConnectionModel &connection = m_device.connection();
    connect(&connection, &ConnectionModel::linkStateChanged, this, &DeviceCard::refresh);
    connect(&connection, &ConnectionModel::roleChanged, this, &DeviceCard::refresh);
    connect(&connection, &ConnectionModel::identityChanged, this, &DeviceCard::refresh);
    connect(&m_device, &DwarfDevice::profileChanged, this, &DeviceCard::refresh);
    connect(m_button, &QPushButton::clicked, this, &DeviceCard::act);
}

void DeviceCard::refresh()
{
    const DeviceProfile &profile = m_device.profile();
    ConnectionModel &connection = m_device.connection();
    const LinkState state = connection.linkState();
    const bool idle = state == LinkState::Disconnected;
    setTitle(profile.name.isEmpty() ? text::modelName(profile.model) : profile.name);
    QStringList facts{m_device.isReplay() ? tr("Replay")
                          : profile.demo  ? tr("Demo")
                                          : profile.host};
    if (profile.model != DwarfModel::Unknown)
        facts.append(text::modelName(profile.model));
    if (!connection.firmware().isEmpty())
        facts.append(tr("firmware %1").arg(connection.firmware()));
    setLine(facts.join(QStringLiteral(", ")));
    m_spinner->setVisible(state == LinkState::Connecting || state == LinkState::Waiting);
    refreshState();
    m_state->setVisible(!idle);
    const Refusal refusal = idle ? connection.canConnect() : connection.canDisconnect();
    m_button->setEnabled(refusal == Refusal::None);
    m_button->setToolTip(text::refusalSentence(refusal));
    m_button->setText(idle ? tr("Connect") : tr("Disconnect"));
    m_button->setIcon(IconTheme::icon(idle ? QStringLiteral("plug") : QStringLiteral("unplug")));
}

void DeviceCard::refreshState()
{
    const ConnectionModel &connection = m_device.connection();
    const LinkState state = connection.linkState();
    const auto left = connection.retryIn();
    const bool counting = state == LinkState::Waiting && left.has_value();
    if (counting && !m_second.isActive())
        m_second.start(kTickMilliseconds, this);
    else if (!counting)
        m_second.stop();
    if (counting) {
        const auto seconds = std::chrono::ceil<std::chrono::seconds>(*left).count();
        m_state->setText(tr("Trying again in %1 s").arg(seconds));
    } else if (state == LinkState::Disconnected) {
        m_state->setText(QString());
    } else {
        m_state->setText(text::linkWord(state, connection.role()));
    }
}

void DeviceCard::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_second.timerId())
        refreshState();
    else
        Card::timerEvent(event);
}

void DeviceCard::act()
{
    emit clicked();
    if (m_device.connection().linkState() == LinkState::Disconnected)
        m_device.connection().connectToDevice();
    else
        m_device.connection().disconnectFromDevice();
}

} // namespace nd
