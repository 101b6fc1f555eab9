// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/device_profile.h"
#include "ui/panels/card.h"

#include <QPointer>

class QPushButton;

namespace nd {

class BluetoothDialog;
class Observatory;

/// The way to Bluetooth set-up; says why not where this computer has no Bluetooth. The observatory
/// outlives it.
class BluetoothCard final : public Card
{
    Q_OBJECT

public:
    explicit BluetoothCard(Observatory &observatory, QWidget *parent = nullptr);
    ~BluetoothCard() override; ///< Closes the dialog.

signals:
    /// A telescope was set up and is to be connected.
    void connectRequested(const nd::DeviceProfile &profile);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void openDialog();

    Observatory &m_observatory;
    QPushButton *m_button;
    QPointer<BluetoothDialog> m_dialog;
};

} // namespace nd
