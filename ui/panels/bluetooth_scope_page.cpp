// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/bluetooth_scope_page.h"

#include "core/base/secret_store.h"
#include "core/ble/ble_setup.h"
#include "ui/panels/note_line.h"
#include "ui/text/ble_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/password_field.h"
#include "ui/widgets/spinner.h"

#include <QFormLayout>
#include <QLabel>

#include <utility>

namespace nd {

namespace {

constexpr int kColumnGap = 24;

QLabel *addFact(QFormLayout &form, const QString &name, QWidget *parent)
{
    auto *caption = new QLabel(name, parent);
    Theme::setRole(*caption, "secondary");
    auto *value = new QLabel(parent);
    value->setWordWrap(true);
    value->setTextFormat(Qt::PlainText);
    form.addRow(caption, value);
    return value;
}

} // namespace

BluetoothScopePage::BluetoothScopePage(BleSetup &setup, SecretStore &secrets, QWidget *parent)
    : QWidget(parent)
    , m_setup(setup)
    , m_secrets(secrets)
    , m_spinner(new Spinner(this))
    , m_state(new QLabel(this))
    , m_facts(new QWidget(this))
    , m_ask(new QWidget(this))
    , m_password(new PasswordField(tr("Bluetooth password of the scope"), m_ask))
    , m_note(new NoteLine(this))
{
    m_state->setObjectName(QStringLiteral("bluetoothState"));
    m_note->setObjectName(QStringLiteral("bluetoothScopeNote"));
    m_password->setObjectName(QStringLiteral("blePassword"));
    auto *form = new QFormLayout(m_facts);
    form->setContentsMargins({});
    form->setHorizontalSpacing(Theme::px(kColumnGap));
    form->setVerticalSpacing(Theme::px(12));
    m_name = addFact(*form, tr("Scope"), m_facts);
    m_model = addFact(*form, tr("Model"), m_facts);
    m_wifi = addFact(*form, tr("Wi-Fi now"), m_facts);
    m_wifi->setObjectName(QStringLiteral("bluetoothWifi"));
    m_network = addFact(*form, tr("Network"), m_facts);
    m_address = addFact(*form, tr("Address"), m_facts);
    auto *asking = new QFormLayout(m_ask);
    asking->setContentsMargins({});
    asking->setHorizontalSpacing(Theme::px(kColumnGap));
    asking->addRow(tr("Bluetooth password"), m_password);
    auto *progress = new QHBoxLayout;
    progress->setSpacing(Theme::px(8));
    progress->addWidget(m_spinner);
    progress->addWidget(m_state, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Theme::px(16));
    column->addLayout(progress);
    column->addWidget(m_facts);
    column->addWidget(m_note);
    column->addWidget(m_ask);
    column->addStretch();
    connect(&m_setup, &BleSetup::changed, this, &BluetoothScopePage::refresh);
    connect(m_password, &PasswordField::returnPressed, this, &BluetoothScopePage::returnPressed);
    refresh();
}

void BluetoothScopePage::open(const QString &id)
{
    m_id = id;
    m_keyringTried = false;
    m_readsKeyring = false;
    m_typed = {};
    m_password->clear();
    m_setup.open(id);
}

void BluetoothScopePage::openAgain()
{
    if (!isAskingPassword()) {
        m_setup.open(m_id);
        return;
    }
    m_typed = m_password->secret();
    m_setup.open(m_id, m_typed);
}

bool BluetoothScopePage::isAskingPassword() const
{
    return !m_ask->isHidden();
}

void BluetoothScopePage::forget()
{
    m_typed = {};
    m_password->clear();
}

void BluetoothScopePage::refresh()
{
    const BleState state = m_setup.state();
    const bool asked = m_setup.needsBlePassword();
    if (asked && !std::exchange(m_keyringTried, true)) {
        tryKeyring();
        return;
    }
    m_spinner->setVisible(state == BleState::Connecting || state == BleState::ReadingConfig);
    m_state->setText(text::bleStateText(state));
    const bool opening = state == BleState::Connecting || state == BleState::ReadingConfig;
    if (asked || state == BleState::Open)
        m_ask->setVisible(asked);
    else if (!opening)
        m_ask->hide();
    const QString problem = text::bleProblemSentence(m_setup.problem(), m_setup.deviceCode());
    const QString advice = text::bleProblemAdvice(m_setup.problem(), m_setup.deviceCode());
    m_note->setNote(Mark::Warning, problem.isEmpty() ? QString() : problem + u' ' + advice);
    if (state == BleState::Open)
        keepPassword();
    refreshFacts();
}

void BluetoothScopePage::refreshFacts()
{
    const BleConfig &config = m_setup.config();
    const bool known = m_setup.state() == BleState::Open
        || m_setup.state() == BleState::ReadingNetworks || m_setup.state() == BleState::Joining;
    m_name->setText(m_setup.device().name);
    m_model->setText(text::bleModelName(m_setup.device().model));
    m_wifi->setText(known ? text::bleConfigSentence(config) : tr("Not known yet"));
    const QString none = QStringLiteral("–");
    m_network->setText(known && !config.ssid.isEmpty() ? config.ssid : none);
    m_address->setText(known && !config.address.isEmpty() ? config.address : none);
}

/// The telescope has a password of its own: perhaps the keyring knows it from last time.
void BluetoothScopePage::tryKeyring()
{
    m_readsKeyring = true;
    m_secrets.read(secret_key::bluetooth(m_setup.device().name), this,
                   [this, id = m_id](const std::optional<Secret> &found) {
                       if (id == m_id)
                           takeFromKeyring(found);
                   });
}

void BluetoothScopePage::takeFromKeyring(const std::optional<Secret> &found)
{
    m_readsKeyring = false;
    if (m_setup.needsBlePassword() && found)
        m_setup.open(m_id, *found);
    else
        refresh();
    emit keyringAnswered();
}

void BluetoothScopePage::keepPassword()
{
    const Secret typed = std::exchange(m_typed, {});
    m_password->clear();
    if (!typed.isEmpty())
        m_secrets.write(secret_key::bluetooth(m_setup.device().name), typed, this,
                        [](SecretStore::Outcome) {}); // not kept: asked for again next time
}

} // namespace nd
