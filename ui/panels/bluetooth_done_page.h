// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QFormLayout;
class QLabel;

namespace nd {

class BleSetup;
class Discovery;
class PasswordField;
class Spinner;

/// Step 4: where the telescope is now. If it did not say, it is looked for on the network. Set-up
/// and discovery outlive it.
class BluetoothDonePage final : public QWidget
{
    Q_OBJECT

public:
    BluetoothDonePage(BleSetup &setup, Discovery &discovery, QWidget *parent = nullptr);

    void enter();
    /// Where to connect to; empty while it is not known.
    QString address() const { return m_address; }
    void forget(); ///< The password of the telescope's own network.

signals:
    void addressChanged();

private:
    void refresh();
    void look();

    BleSetup &m_setup;
    Discovery &m_discovery;
    QString m_address;
    QLabel *m_headline;
    QFormLayout *m_form;
    QLabel *m_networkText;
    QLabel *m_addressText;
    PasswordField *m_password;
    Spinner *m_spinner;
    QLabel *m_advice;
};

} // namespace nd
