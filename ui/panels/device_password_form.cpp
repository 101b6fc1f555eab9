// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/device_password_form.h"

#include "core/base/secret_store.h"
#include "core/dwarf/models/device_settings_model.h"
#include "ui/panels/device_section.h"
#include "ui/panels/property_grid.h"
#include "ui/text/device_text.h"
#include "ui/text/state_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/password_field.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QShowEvent>
#include <QVBoxLayout>

#include <utility>

namespace nd {

namespace {

constexpr int kSpacing = 8;

} // namespace

DevicePasswordForm::DevicePasswordForm(DeviceSettingsModel &settings, DeviceSecret secret,
                                       QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_secret(std::move(secret))
    , m_old(makeField(tr("Old password"), "deviceOldPassword"))
    , m_new(makeField(tr("New password"), "deviceNewPassword"))
    , m_remember(new QCheckBox(tr("Remember in the keyring"), this))
    , m_keyringNote(
          new QLabel(tr("There is no keyring on this laptop: write the password down."), this))
    , m_change(new QPushButton(tr("Change password"), this))
{
    build();
    connectParts();
    refresh();
}

PasswordField *DevicePasswordForm::makeField(const QString &accessibleName, const char *name)
{
    auto *field = new PasswordField(accessibleName, this);
    field->setObjectName(QLatin1String(name));
    return field;
}

void DevicePasswordForm::build()
{
    m_remember->setObjectName(QStringLiteral("devicePasswordRemember"));
    m_remember->setChecked(true);
    m_keyringNote->setObjectName(QStringLiteral("devicePasswordKeyringNote"));
    m_keyringNote->setWordWrap(true);
    Theme::setRole(*m_keyringNote, "caption");
    m_change->setObjectName(QStringLiteral("devicePasswordChange"));
    auto *rows = new QWidget(this);
    QGridLayout *grid = makePropertyGrid(rows);
    grid->setColumnMinimumWidth(0, Theme::px(DeviceSection::kCaptionWidth));
    addProperty(*grid, tr("Old"), m_old);
    addProperty(*grid, tr("New"), m_new);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Theme::px(kSpacing));
    column->addWidget(rows);
    column->addWidget(m_remember);
    column->addWidget(m_keyringNote);
    column->addWidget(m_change);
}

void DevicePasswordForm::connectParts()
{
    connect(&m_settings, &DeviceSettingsModel::changed, this, &DevicePasswordForm::refresh);
    connect(&m_settings, &DeviceSettingsModel::finished, this, [this](SettingJob job) {
        if (job == SettingJob::Password)
            keep();
    });
    for (const PasswordField *field : {m_old, m_new})
        connect(field, &PasswordField::edited, this, &DevicePasswordForm::refresh);
    connect(m_new, &PasswordField::returnPressed, m_change, &QPushButton::click);
    connect(m_change, &QPushButton::clicked, this, &DevicePasswordForm::send);
}

QString DevicePasswordForm::key() const
{
    return secret_key::device(m_secret.profileId);
}

void DevicePasswordForm::refresh()
{
    const Refusal refusal = m_settings.canChange();
    const InputProblem problem = problemOfPassword(m_new->secret().toText());
    const bool complete = !m_old->isEmpty();
    m_change->setEnabled(refusal == Refusal::None && complete && problem == InputProblem::None);
    m_change->setToolTip(refusal != Refusal::None ? text::refusalSentence(refusal)
                             : !complete          ? tr("Enter the old password.")
                                                  : text::passwordProblem(problem));
}

void DevicePasswordForm::refreshKeyring()
{
    const bool absent = m_secret.store.keyring() == SecretStore::Keyring::Absent;
    m_remember->setVisible(!absent);
    m_keyringNote->setVisible(absent);
}

/// The keyring may know the old one, which then need not be typed.
void DevicePasswordForm::fetch()
{
    m_secret.store.read(key(), this, [this](const std::optional<Secret> &found) {
        refreshKeyring();
        if (!found || !isVisible() || !m_old->isEmpty())
            return;
        m_old->setSecret(*found);
        refresh();
    });
}

void DevicePasswordForm::send()
{
    m_sent = m_new->secret();
    m_settings.changePassword(m_old->secret().toText(), m_sent.toText());
}

/// What the keyring had is wrong from now on, whether the new one is wanted there or not.
void DevicePasswordForm::keep()
{
    const Secret taken = std::exchange(m_sent, {});
    if (m_settings.job(SettingJob::Password).phase != JobPhase::Done || taken.isEmpty())
        return;
    const auto done = [this](SecretStore::Outcome) { refreshKeyring(); };
    if (m_remember->isChecked())
        m_secret.store.write(key(), taken, this, done);
    else
        m_secret.store.remove(key(), this, done);
    emit passwordChanged();
}

void DevicePasswordForm::forget()
{
    m_old->clear();
    m_new->clear();
    refresh();
}

void DevicePasswordForm::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refreshKeyring();
    fetch();
    m_old->setFocus();
}

void DevicePasswordForm::hideEvent(QHideEvent *event)
{
    forget();
    QWidget::hideEvent(event);
}

} // namespace nd
