// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/bluetooth_card.h"

#include "core/ble/ble_setup.h"
#include "core/observatory/observatory.h"
#include "ui/panels/bluetooth_dialog.h"
#include "ui/text/ble_text.h"

#include <QEvent>
#include <QPushButton>

namespace nd {

BluetoothCard::BluetoothCard(Observatory &observatory, QWidget *parent)
    : Card(Kind::Plain, QStringLiteral("bluetooth"), parent)
    , m_observatory(observatory)
    , m_button(new QPushButton(tr("Set up…"), this))
{
    setObjectName(QStringLiteral("bluetoothCard"));
    setTitle(tr("Bluetooth set-up"));
    m_button->setObjectName(QStringLiteral("bluetoothSetUp"));
    addControl(m_button);
    connect(m_button, &QPushButton::clicked, this, &BluetoothCard::openDialog);
    connect(&m_observatory.bluetooth(), &BleSetup::changed, this, &BluetoothCard::refresh);
    refresh();
}

/// The dialog's end is news of the set-up, which must not reach a card that is half gone.
BluetoothCard::~BluetoothCard()
{
    m_observatory.bluetooth().disconnect(this);
    delete m_dialog.data();
}

/// An adapter can be plugged in or switched on meanwhile: asked each time somebody comes back.
void BluetoothCard::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    m_observatory.bluetooth().checkAdapter();
}

void BluetoothCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && isVisible())
        m_observatory.bluetooth().checkAdapter();
}

void BluetoothCard::refresh()
{
    const QString refusal = text::bleAdapterSentence(m_observatory.bluetooth().adapter());
    setLine(refusal.isEmpty() ? tr("Tell a scope over Bluetooth which Wi-Fi to use") : refusal);
    m_button->setEnabled(refusal.isEmpty());
    m_button->setToolTip(refusal);
}

void BluetoothCard::openDialog()
{
    if (!m_dialog) {
        m_dialog = new BluetoothDialog(m_observatory, this);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &BluetoothDialog::connectRequested, this,
                &BluetoothCard::connectRequested);
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

} // namespace nd
