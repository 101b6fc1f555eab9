// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTreeWidget;

namespace nd {

class BleSetup;
class NoteLine;
class PasswordField;
class SecretStore;
class SegmentedControl;
class Spinner;

/// Step 3: which network the telescope joins, or that it makes its own. Set-up and secrets outlive
/// it.
class BluetoothNetworkPage final : public QWidget
{
    Q_OBJECT

public:
    BluetoothNetworkPage(BleSetup &setup, SecretStore &secrets, QWidget *parent = nullptr);

    /// The page comes up: lists the networks and sees whether there is a keyring.
    void enter();
    /// Tells the telescope what was chosen.
    void apply();
    bool wantsOwnNetwork() const;
    /// Why apply() can't be used; empty if it can.
    QString refusal() const;
    /// Keeps the password in the keyring if the person wants that; the telescope took it.
    void keepPassword();
    void forget(); ///< What was typed.

signals:
    void choiceChanged();
    void returnPressed();

private:
    QWidget *buildJoin();
    QWidget *buildOwn();
    void connectParts();
    void refresh();
    void refreshNote();
    void refreshKeyring();
    void takeChosen();
    void fetchPassword();

    BleSetup &m_setup;
    SecretStore &m_secrets;
    SegmentedControl *m_mode;
    QStackedWidget *m_pages;
    QTreeWidget *m_list;
    QLineEdit *m_name;
    PasswordField *m_password;
    QCheckBox *m_remember;
    QLabel *m_keyringNote;
    QPushButton *m_again;
    Spinner *m_spinner;
    QLabel *m_state;
    NoteLine *m_note;
    int m_applied = 0; ///< The choice that the last problem is about.
    bool m_typed = false; ///< The password is the person's, not the keyring's.
};

} // namespace nd
