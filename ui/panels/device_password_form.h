// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace nd {

class DeviceSettingsModel;
class PasswordField;
class SecretStore;

/// Where the password of one telescope is kept.
struct DeviceSecret
{
    SecretStore &store; ///< Outlives whoever has this.
    QString profileId;
};

/// Changes the password of one telescope. What was typed is wiped when it was used or the form is
/// hidden; a new password goes to the keyring once the telescope took it, unless the person does
/// not want that. The model outlives it.
class DevicePasswordForm final : public QWidget
{
    Q_OBJECT

public:
    DevicePasswordForm(DeviceSettingsModel &settings, DeviceSecret secret,
                       QWidget *parent = nullptr);

signals:
    /// The telescope has another password now.
    void passwordChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    PasswordField *makeField(const QString &accessibleName, const char *name);
    void connectParts();
    void refresh();
    void refreshKeyring();
    void fetch();
    void send();
    void keep();
    void forget();
    QString key() const;

    DeviceSettingsModel &m_settings;
    DeviceSecret m_secret;
    PasswordField *m_old;
    PasswordField *m_new;
    QCheckBox *m_remember;
    QLabel *m_keyringNote;
    QPushButton *m_change;
    Secret m_sent; ///< What the telescope was asked to take.
};

} // namespace nd
