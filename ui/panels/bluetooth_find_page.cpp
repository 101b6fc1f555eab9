// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/bluetooth_find_page.h"

#include "core/ble/ble_setup.h"
#include "ui/panels/note_line.h"
#include "ui/text/ble_text.h"
#include "ui/theme/icon_theme.h"
#include "ui/theme/theme.h"
#include "ui/widgets/setup_list.h"
#include "ui/widgets/spinner.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

namespace nd {

BluetoothFindPage::BluetoothFindPage(BleSetup &setup, QWidget *parent)
    : QWidget(parent)
    , m_setup(setup)
    , m_list(newSetupList({tr("Scope"), tr("Model"), tr("Signal")}, this))
    , m_spinner(new Spinner(this))
    , m_state(new QLabel(this))
    , m_again(
          new QPushButton(IconTheme::icon(QStringLiteral("refresh-cw")), tr("Search again"), this))
    , m_note(new NoteLine(this))
{
    m_list->setObjectName(QStringLiteral("bluetoothDevices"));
    m_list->setAccessibleName(tr("Scopes that are heard over Bluetooth"));
    m_again->setObjectName(QStringLiteral("bluetoothSearch"));
    m_note->setObjectName(QStringLiteral("bluetoothFindNote"));
    Theme::setRole(*m_state, "secondary");
    auto *header = new QHBoxLayout;
    header->setSpacing(Theme::px(8));
    header->addWidget(m_spinner);
    header->addWidget(m_state, 1);
    header->addWidget(m_again);
    auto *hint = new QLabel(tr("Switch the scope on, stay within a few metres, and close the "
                               "phone app: a scope accepts only one Bluetooth connection."),
                            this);
    hint->setWordWrap(true);
    Theme::setRole(*hint, "caption");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Theme::px(8));
    column->addLayout(header);
    column->addWidget(m_list, 1);
    column->addWidget(m_note);
    column->addWidget(hint);
    connect(m_again, &QPushButton::clicked, &m_setup, &BleSetup::scan);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &BluetoothFindPage::chosenChanged);
    connect(m_list, &QTreeWidget::itemActivated, this, &BluetoothFindPage::activated);
    connect(&m_setup, &BleSetup::changed, this, &BluetoothFindPage::refresh);
    refresh();
}

QString BluetoothFindPage::chosen() const
{
    return chosenKey(*m_list);
}

void BluetoothFindPage::refresh()
{
    const bool scanning = m_setup.state() == BleState::Scanning;
    m_spinner->setVisible(scanning);
    m_again->setEnabled(!scanning);
    m_again->setToolTip(scanning ? text::bleStateText(BleState::Scanning) : QString());
    if (scanning)
        m_state->setText(text::bleStateText(BleState::Scanning));
    else
        m_state->setText(m_setup.devices().isEmpty() ? tr("No scope was heard")
                                                     : tr("Choose your scope"));
    const QString problem = text::bleProblemSentence(m_setup.problem(), m_setup.deviceCode());
    const QString advice = text::bleProblemAdvice(m_setup.problem(), m_setup.deviceCode());
    m_note->setNote(Mark::Error, problem.isEmpty() ? QString() : problem + u' ' + advice);
    refreshList();
}

void BluetoothFindPage::refreshList()
{
    QList<SetupRow> rows;
    for (const BleDevice &device : m_setup.devices()) {
        const QString model = text::bleModelName(device.model);
        rows.append({device.id,
                     {device.name.isEmpty() ? model : device.name, model,
                      device.signalDbm ? text::signalText(*device.signalDbm) : QString()}});
    }
    fillSetupList(*m_list, rows, QStringLiteral("telescope"));
}

} // namespace nd
