// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/bluetooth_network_page.h"

#include "core/base/secret_store.h"
#include "core/ble/ble_setup.h"
#include "ui/panels/note_line.h"
#include "ui/text/ble_text.h"
#include "ui/theme/icon_theme.h"
#include "ui/theme/theme.h"
#include "ui/widgets/counted_edit.h"
#include "ui/widgets/password_field.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/setup_list.h"
#include "ui/widgets/spinner.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeWidget>

#include <utility>

namespace nd {

namespace {

constexpr int kJoin = 0;
constexpr int kOwn = 1;
constexpr int kLongestName = 32;
constexpr int kModeWidth = 320;

} // namespace

BluetoothNetworkPage::BluetoothNetworkPage(BleSetup &setup, SecretStore &secrets, QWidget *parent)
    : QWidget(parent)
    , m_setup(setup)
    , m_secrets(secrets)
    , m_mode(new SegmentedControl({tr("Join a network"), tr("Make its own")}, this))
    , m_pages(new QStackedWidget(this))
    , m_list(newSetupList({tr("Network"), tr("Signal at the scope")}, this))
    , m_name(new CountedEdit(kLongestName, CountedEdit::bytesOf, this))
    , m_password(new PasswordField(tr("Password of the network"), this))
    , m_remember(new QCheckBox(tr("Remember in the keyring"), this))
    , m_keyringNote(new QLabel(tr("There is no keyring on this laptop: the password is asked "
                                  "for each time."),
                               this))
    , m_again(
          new QPushButton(IconTheme::icon(QStringLiteral("refresh-cw")), tr("List again"), this))
    , m_spinner(new Spinner(this))
    , m_state(new QLabel(this))
    , m_note(new NoteLine(this))
{
    m_mode->setObjectName(QStringLiteral("bluetoothMode"));
    m_mode->setAccessibleName(tr("What the scope's Wi-Fi should do"));
    m_note->setObjectName(QStringLiteral("bluetoothNetworkNote"));
    m_pages->addWidget(buildJoin());
    m_pages->addWidget(buildOwn());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Theme::px(12));
    m_mode->setMinimumWidth(Theme::px(kModeWidth));
    column->addWidget(m_mode, 0, Qt::AlignLeft);
    column->addWidget(m_pages, 1);
    column->addWidget(m_note);
    auto *progress = new QHBoxLayout;
    progress->setSpacing(Theme::px(8));
    progress->addWidget(m_spinner);
    progress->addWidget(m_state, 1);
    column->addLayout(progress);
    connectParts();
    refresh();
}

QWidget *BluetoothNetworkPage::buildJoin()
{
    m_list->setObjectName(QStringLiteral("bluetoothNetworks"));
    m_list->setAccessibleName(tr("Networks that the scope hears"));
    m_again->setObjectName(QStringLiteral("bluetoothListAgain"));
    m_name->setObjectName(QStringLiteral("networkName"));
    m_name->setAccessibleName(tr("Name of the network"));
    m_name->setPlaceholderText(tr("From the list, or type a hidden one"));
    m_password->setObjectName(QStringLiteral("networkPassword"));
    m_remember->setObjectName(QStringLiteral("networkRemember"));
    m_keyringNote->setObjectName(QStringLiteral("networkKeyringNote"));
    Theme::setRole(*m_keyringNote, "caption");
    m_keyringNote->setWordWrap(true);
    auto *page = new QWidget(this);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(Theme::px(16));
    form->setVerticalSpacing(Theme::px(8));
    auto *name = new QHBoxLayout;
    name->setSpacing(Theme::px(8));
    name->addWidget(m_name, 1);
    name->addWidget(m_again);
    form->addRow(tr("Network"), name);
    form->addRow(tr("Password"), m_password);
    form->addRow(QString(), m_remember);
    form->addRow(QString(), m_keyringNote);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(Theme::px(12));
    column->addWidget(m_list, 1);
    column->addLayout(form);
    return page;
}

QWidget *BluetoothNetworkPage::buildOwn()
{
    auto *page = new QWidget(this);
    auto *sentence = new QLabel(
        tr("The scope makes a Wi-Fi network of its own, as it comes from the factory. This "
           "laptop has to join that network to reach it, and has no Internet meanwhile.\n\n"
           "Good in the field. At home, a scope in your own network is reached from every "
           "computer there."),
        page);
    sentence->setWordWrap(true);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->addWidget(sentence);
    column->addStretch();
    return page;
}

void BluetoothNetworkPage::connectParts()
{
    connect(m_mode, &SegmentedControl::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_mode, &SegmentedControl::currentChanged, this, &BluetoothNetworkPage::refresh);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &BluetoothNetworkPage::takeChosen);
    connect(m_again, &QPushButton::clicked, this, [this] {
        m_applied = kJoin;
        m_setup.readNetworks();
    });
    connect(m_name, &QLineEdit::textChanged, this, &BluetoothNetworkPage::choiceChanged);
    connect(m_name, &QLineEdit::editingFinished, this, &BluetoothNetworkPage::fetchPassword);
    connect(m_password, &PasswordField::edited, this, [this] { m_typed = true; });
    connect(m_password, &PasswordField::returnPressed, this, &BluetoothNetworkPage::returnPressed);
    connect(&m_setup, &BleSetup::changed, this, &BluetoothNetworkPage::refresh);
}

void BluetoothNetworkPage::enter()
{
    m_applied = kJoin;
    m_setup.readNetworks();
    refresh();
}

bool BluetoothNetworkPage::wantsOwnNetwork() const
{
    return m_mode->current() == kOwn;
}

QString BluetoothNetworkPage::refusal() const
{
    if (m_setup.state() != BleState::Open)
        return text::bleStateText(m_setup.state());
    if (!wantsOwnNetwork() && m_name->text().isEmpty())
        return tr("Choose a network first.");
    return {};
}

void BluetoothNetworkPage::apply()
{
    m_applied = m_mode->current();
    if (wantsOwnNetwork())
        m_setup.startAccessPoint();
    else
        m_setup.join(m_name->text(), m_password->secret());
}

void BluetoothNetworkPage::keepPassword()
{
    if (m_remember->isEnabled() && m_remember->isChecked() && !m_password->isEmpty())
        m_secrets.write(secret_key::wifi(m_name->text()), m_password->secret(), this,
                        [this](SecretStore::Outcome) { refreshKeyring(); });
}

void BluetoothNetworkPage::forget()
{
    m_typed = false;
    m_password->clear();
}

void BluetoothNetworkPage::refresh()
{
    const BleState state = m_setup.state();
    const bool busy = state == BleState::ReadingNetworks || state == BleState::Joining
        || state == BleState::StartingAccessPoint;
    m_spinner->setVisible(busy);
    m_state->setText(busy ? text::bleStateText(state) : QString());
    m_again->setEnabled(state == BleState::Open);
    m_again->setToolTip(state == BleState::Open ? QString() : text::bleStateText(state));
    const bool changing = busy && state != BleState::ReadingNetworks;
    m_mode->setEnabled(!changing);
    m_pages->setEnabled(!changing);
    refreshNote();
    QList<SetupRow> rows;
    for (const WifiNetwork &network : m_setup.networks())
        rows.append(
            {network.ssid,
             {network.ssid, network.signalDbm ? text::signalText(*network.signalDbm) : QString()}});
    fillSetupList(*m_list, rows, QStringLiteral("wifi"));
    refreshKeyring();
    emit choiceChanged();
}

/// A wrong password says nothing about the scope's own network. A link that is gone concerns both.
void BluetoothNetworkPage::refreshNote()
{
    const bool ofOther = m_setup.state() == BleState::Open && m_applied != m_mode->current();
    const BleProblem shown = ofOther ? BleProblem::None : m_setup.problem();
    const QString problem = text::bleProblemSentence(shown, m_setup.deviceCode());
    const QString advice = text::bleProblemAdvice(shown, m_setup.deviceCode());
    m_note->setNote(Mark::Error, problem.isEmpty() ? QString() : problem + u' ' + advice);
}

void BluetoothNetworkPage::refreshKeyring()
{
    const bool absent = m_secrets.keyring() == SecretStore::Keyring::Absent;
    m_remember->setEnabled(!absent);
    m_keyringNote->setVisible(absent);
}

void BluetoothNetworkPage::takeChosen()
{
    const QString chosen = chosenKey(*m_list);
    if (chosen.isEmpty() || chosen == m_name->text())
        return;
    m_name->setText(chosen);
    forget(); // it was that of another network
    fetchPassword();
}

/// What the keyring knows of this network, unless the person typed something meanwhile.
void BluetoothNetworkPage::fetchPassword()
{
    const QString ssid = m_name->text();
    if (ssid.isEmpty() || m_typed)
        return;
    m_secrets.read(secret_key::wifi(ssid), this, [this, ssid](const std::optional<Secret> &found) {
        refreshKeyring();
        if (!found || m_typed || ssid != m_name->text())
            return;
        m_password->setSecret(*found);
        m_remember->setChecked(true);
    });
}

} // namespace nd
