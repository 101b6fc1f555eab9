// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QWidget>

class QLabel;

namespace nd {

class BleSetup;
class NoteLine;
class PasswordField;
class SecretStore;
class Spinner;

/// Step 2: connects to the chosen telescope and shows what its Wi-Fi does. Asks for its Bluetooth
/// password if it has one of its own, after the keyring was asked. Set-up and secrets outlive it.
class BluetoothScopePage final : public QWidget
{
    Q_OBJECT

public:
    BluetoothScopePage(BleSetup &setup, SecretStore &secrets, QWidget *parent = nullptr);

    void open(const QString &id);
    /// Once more, with the password that was typed if one was asked for.
    void openAgain();
    bool isAskingPassword() const;
    /// The keyring may know the password: keyringAnswered() tells when it is settled.
    bool isReadingKeyring() const { return m_readsKeyring; }
    void forget(); ///< What was typed.

signals:
    void returnPressed();
    void keyringAnswered();

private:
    void refresh();
    void refreshFacts();
    void tryKeyring();
    void takeFromKeyring(const std::optional<Secret> &found);
    void keepPassword();

    BleSetup &m_setup;
    SecretStore &m_secrets;
    QString m_id;
    bool m_keyringTried = false;
    bool m_readsKeyring = false;
    Secret m_typed; ///< To be kept once the telescope took it.
    Spinner *m_spinner;
    QLabel *m_state;
    QLabel *m_name;
    QLabel *m_model;
    QLabel *m_wifi;
    QLabel *m_network;
    QLabel *m_address;
    QWidget *m_facts;
    QWidget *m_ask;
    PasswordField *m_password;
    NoteLine *m_note;
};

} // namespace nd
