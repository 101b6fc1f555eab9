// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/bluetooth_dialog.h"

#include "core/ble/ble_setup.h"
#include "core/observatory/observatory.h"
#include "ui/panels/bluetooth_done_page.h"
#include "ui/panels/bluetooth_find_page.h"
#include "ui/panels/bluetooth_network_page.h"
#include "ui/panels/bluetooth_scope_page.h"
#include "ui/panels/separator.h"
#include "ui/text/ble_text.h"
#include "ui/theme/icon_theme.h"
#include "ui/theme/theme.h"
#include "ui/widgets/step_indicator.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

namespace nd {

namespace {

constexpr int kWidth = 640;
constexpr int kHeight = 560;
constexpr int kMargin = 24;

DwarfModel modelOf(BleModel model)
{
    switch (model) {
    case BleModel::Unknown:
        break;
    case BleModel::Dwarf2:
        return DwarfModel::Dwarf2;
    case BleModel::Dwarf3:
        return DwarfModel::Dwarf3;
    case BleModel::Mini:
        return DwarfModel::Mini;
    }
    return DwarfModel::Unknown;
}

} // namespace

BluetoothDialog::BluetoothDialog(Observatory &observatory, QWidget *parent)
    : QDialog(parent)
    , m_setup(observatory.bluetooth())
    , m_steps(new StepIndicator({tr("Find"), tr("Scope"), tr("Network"), tr("Done")}, this))
    , m_pages(new QStackedWidget(this))
    , m_find(new BluetoothFindPage(m_setup, this))
    , m_scope(new BluetoothScopePage(m_setup, observatory.secrets(), this))
    , m_network(new BluetoothNetworkPage(m_setup, observatory.secrets(), this))
    , m_done(new BluetoothDonePage(m_setup, observatory.discovery(), this))
    , m_back(new QPushButton(IconTheme::icon(QStringLiteral("arrow-left")), tr("Back"), this))
    , m_cancel(new QPushButton(this))
    , m_next(new QPushButton(this))
{
    setObjectName(QStringLiteral("bluetoothDialog"));
    setWindowTitle(tr("Bluetooth set-up"));
    setMinimumSize(Theme::px(kWidth), Theme::px(kHeight));
    for (QWidget *page : {static_cast<QWidget *>(m_find), static_cast<QWidget *>(m_scope),
                          static_cast<QWidget *>(m_network), static_cast<QWidget *>(m_done)})
        m_pages->addWidget(page);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::px(kMargin), Theme::px(kMargin), Theme::px(kMargin),
                               Theme::px(16));
    column->setSpacing(Theme::px(16));
    column->addWidget(m_steps, 0, Qt::AlignLeft);
    column->addWidget(m_pages, 1);
    column->addWidget(new Separator(Qt::Horizontal, this));
    column->addWidget(buildFooter());
    connect(&m_setup, &BleSetup::changed, this, &BluetoothDialog::refresh);
    connect(m_find, &BluetoothFindPage::chosenChanged, this, &BluetoothDialog::refresh);
    connect(m_find, &BluetoothFindPage::activated, this, &BluetoothDialog::goNext);
    connect(m_scope, &BluetoothScopePage::returnPressed, this, &BluetoothDialog::goNext);
    connect(m_scope, &BluetoothScopePage::keyringAnswered, this, &BluetoothDialog::refresh);
    connect(m_network, &BluetoothNetworkPage::choiceChanged, this, &BluetoothDialog::refresh);
    connect(m_network, &BluetoothNetworkPage::returnPressed, this, &BluetoothDialog::goNext);
    connect(m_done, &BluetoothDonePage::addressChanged, this, &BluetoothDialog::refresh);
    setStep(Step::Find);
}

BluetoothDialog::~BluetoothDialog()
{
    m_setup.disconnect(this);
    m_scope->forget();
    m_network->forget();
    m_done->forget();
    m_setup.cancel();
}

BluetoothDialog::Step BluetoothDialog::step() const
{
    return static_cast<Step>(m_pages->currentIndex());
}

QWidget *BluetoothDialog::buildFooter()
{
    m_back->setObjectName(QStringLiteral("bluetoothBack"));
    m_cancel->setObjectName(QStringLiteral("bluetoothCancel"));
    m_next->setObjectName(QStringLiteral("bluetoothNext"));
    Theme::setRole(*m_next, "primary");
    for (QPushButton *button : {m_back, m_cancel, m_next})
        button->setAutoDefault(false); // Enter goes on from where it means that
    auto *footer = new QWidget(this);
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins({});
    row->setSpacing(Theme::px(8));
    row->addWidget(m_back);
    row->addStretch();
    row->addWidget(m_cancel);
    row->addWidget(m_next);
    connect(m_back, &QPushButton::clicked, this, &BluetoothDialog::goBack);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_next, &QPushButton::clicked, this, &BluetoothDialog::goNext);
    return footer;
}

void BluetoothDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!event->spontaneous() && step() == Step::Find)
        m_setup.scan();
}

/// Enter in a list or field is theirs; QDialog would press a button that nobody looks at.
void BluetoothDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QDialog::keyPressEvent(event);
}

void BluetoothDialog::setStep(Step step)
{
    m_pages->setCurrentIndex(static_cast<int>(step));
    m_steps->setCurrent(static_cast<int>(step));
    if (step == Step::Network)
        m_network->enter();
    else if (step == Step::Done)
        m_done->enter();
    refresh();
}

void BluetoothDialog::refresh()
{
    const BleState state = m_setup.state();
    if (step() == Step::Network && state == BleState::Done) {
        m_network->keepPassword();
        m_network->forget();
        setStep(Step::Done);
        return;
    }
    m_back->setVisible(step() == Step::Scope || step() == Step::Network);
    m_cancel->setText(step() == Step::Done ? tr("Close") : tr("Cancel"));
    refreshNext(state == BleState::Idle && m_setup.problem() != BleProblem::None);
}

void BluetoothDialog::refreshNext(bool failed)
{
    switch (step()) {
    case Step::Find:
        showNext(tr("Next"), m_find->chosen().isEmpty() ? tr("Choose a scope first.") : QString());
        break;
    case Step::Scope:
        showNextOfScope(failed);
        break;
    case Step::Network:
        if (failed) // the link is gone: from the connection on
            showNext(tr("Connect again"), {});
        else
            showNext(m_network->wantsOwnNetwork() ? tr("Start its Wi-Fi") : tr("Join"),
                     m_network->refusal());
        break;
    case Step::Done:
        showNext(tr("Connect"),
                 m_done->address().isEmpty() ? tr("Its address is not known yet.") : QString());
        break;
    }
}

void BluetoothDialog::showNextOfScope(bool failed)
{
    // Until the keyring has answered: a try before would go without the password it may know.
    if (m_scope->isReadingKeyring())
        showNext(tr("Next"), text::bleStateText(BleState::ReadingConfig));
    else if (failed)
        showNext(tr("Try again"), {});
    else
        showNext(tr("Next"), waitingText());
}

QString BluetoothDialog::waitingText() const
{
    const BleState state = m_setup.state();
    return state == BleState::Open ? QString() : text::bleStateText(state);
}

void BluetoothDialog::showNext(const QString &word, const QString &refusal)
{
    m_next->setText(word);
    m_next->setEnabled(refusal.isEmpty());
    m_next->setToolTip(refusal);
}

void BluetoothDialog::goNext()
{
    if (!m_next->isEnabled())
        return;
    switch (step()) {
    case Step::Find: {
        const QString chosen = m_find->chosen();
        setStep(Step::Scope);
        m_scope->open(chosen);
        break;
    }
    case Step::Scope:
        if (m_setup.state() == BleState::Open)
            setStep(Step::Network);
        else
            m_scope->openAgain();
        break;
    case Step::Network:
        if (m_setup.state() == BleState::Open) {
            m_network->apply();
        } else {
            setStep(Step::Scope);
            m_scope->openAgain();
        }
        break;
    case Step::Done:
        connectScope();
        break;
    }
}

void BluetoothDialog::goBack()
{
    if (step() == Step::Network && m_setup.state() == BleState::Open) {
        setStep(Step::Scope);
        return;
    }
    m_scope->forget();
    m_network->forget();
    setStep(Step::Find);
    m_setup.scan();
}

void BluetoothDialog::connectScope()
{
    std::optional<DeviceProfile> profile = profileFromAddress(m_done->address());
    if (!profile)
        return;
    profile->name = m_setup.device().name;
    profile->model = modelOf(m_setup.device().model);
    emit connectRequested(*profile);
    accept();
}

} // namespace nd
