// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/bluetooth_done_page.h"

#include "core/ble/ble_setup.h"
#include "core/net/discovery.h"
#include "ui/theme/theme.h"
#include "ui/widgets/password_field.h"
#include "ui/widgets/spinner.h"

#include <QFormLayout>
#include <QLabel>

namespace nd {

BluetoothDonePage::BluetoothDonePage(BleSetup &setup, Discovery &discovery, QWidget *parent)
    : QWidget(parent)
    , m_setup(setup)
    , m_discovery(discovery)
    , m_headline(new QLabel(this))
    , m_form(new QFormLayout)
    , m_networkText(new QLabel(this))
    , m_addressText(new QLabel(this))
    , m_password(new PasswordField(tr("Password of the scope's network"), this))
    , m_spinner(new Spinner(this))
    , m_advice(new QLabel(this))
{
    m_headline->setFont(Theme::font(TextSize::Value, true));
    m_headline->setWordWrap(true);
    m_addressText->setObjectName(QStringLiteral("bluetoothAddress"));
    m_advice->setObjectName(QStringLiteral("bluetoothAdvice"));
    m_advice->setWordWrap(true);
    for (QLabel *label : {m_headline, m_networkText, m_addressText, m_advice})
        label->setTextFormat(Qt::PlainText);
    m_addressText->setTextInteractionFlags(Qt::TextSelectableByMouse
                                           | Qt::TextSelectableByKeyboard);
    m_password->setObjectName(QStringLiteral("ownNetworkPassword"));
    m_form->setHorizontalSpacing(Theme::px(24));
    m_form->setVerticalSpacing(Theme::px(12));
    m_form->addRow(tr("Network"), m_networkText);
    m_form->addRow(tr("Password"), m_password);
    m_form->addRow(tr("Address"), m_addressText);
    auto *advice = new QHBoxLayout;
    advice->setSpacing(Theme::px(8));
    advice->addWidget(m_spinner, 0, Qt::AlignTop);
    advice->addWidget(m_advice, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Theme::px(16));
    column->addWidget(m_headline);
    column->addLayout(m_form);
    column->addLayout(advice);
    column->addStretch();
    connect(&m_discovery, &Discovery::changed, this, &BluetoothDonePage::look);
}

void BluetoothDonePage::enter()
{
    const BleResult &result = m_setup.result();
    m_address = result.address;
    m_password->setSecret(result.password);
    const bool hasPassword = result.accessPoint && !result.password.isEmpty();
    m_password->setVisible(hasPassword);
    m_form->labelForField(m_password)->setVisible(hasPassword);
    if (m_address.isEmpty())
        m_discovery.start();
    refresh();
    emit addressChanged();
}

void BluetoothDonePage::forget()
{
    m_password->clear();
}

/// The telescope that was set up, by the name that it also has over Bluetooth.
void BluetoothDonePage::look()
{
    if (m_setup.state() != BleState::Done || !m_setup.result().address.isEmpty())
        return;
    for (const FoundDevice &found : m_discovery.found()) {
        if (m_address.isEmpty() && found.name == m_setup.device().name) {
            m_address = found.host;
            emit addressChanged();
        }
    }
    refresh();
}

void BluetoothDonePage::refresh()
{
    const BleResult &result = m_setup.result();
    const QString name = m_setup.device().name;
    const bool searching = m_address.isEmpty() && m_discovery.isSearching();
    m_networkText->setText(result.ssid);
    m_addressText->setText(m_address.isEmpty() ? QStringLiteral("–") : m_address);
    m_spinner->setVisible(searching);
    if (result.accessPoint)
        m_headline->setText(tr("%1 makes its own network").arg(name));
    else
        m_headline->setText(tr("%1 is in your network").arg(name));
    if (searching)
        m_advice->setText(tr("It took the network, but did not say its address: it is being "
                             "looked for."));
    else if (m_address.isEmpty())
        m_advice->setText(tr("It was not found yet. Join the same network with this laptop, "
                             "then search again on the Connect page."));
    else if (result.accessPoint)
        m_advice->setText(tr("Join this network with this laptop now, then connect."));
    else
        m_advice->setText(tr("This laptop has to be in the same network."));
}

} // namespace nd
