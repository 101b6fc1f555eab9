// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/device_profile.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace nd {

class BleSetup;
class BluetoothDonePage;
class BluetoothFindPage;
class BluetoothNetworkPage;
class BluetoothScopePage;
class Observatory;
class StepIndicator;

/// Brings a telescope into a Wi-Fi network in four steps: find, telescope, network, done. Never
/// modal: STOP stays in reach. The observatory outlives it; closing it ends the set-up.
class BluetoothDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Step { Find, Scope, Network, Done };

    explicit BluetoothDialog(Observatory &observatory, QWidget *parent = nullptr);
    ~BluetoothDialog() override;

    Step step() const;

signals:
    /// The telescope is at this address, and the person wants to connect.
    void connectRequested(const nd::DeviceProfile &profile);

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildFooter();
    void setStep(Step step);
    void refresh();
    void refreshNext(bool failed);
    void showNextOfScope(bool failed);
    void showNext(const QString &word, const QString &refusal);
    /// Why the telescope's page has nothing to go on with yet; empty when it has.
    QString waitingText() const;
    void goNext();
    void goBack();
    void connectScope();

    BleSetup &m_setup;
    StepIndicator *m_steps;
    QStackedWidget *m_pages;
    BluetoothFindPage *m_find;
    BluetoothScopePage *m_scope;
    BluetoothNetworkPage *m_network;
    BluetoothDonePage *m_done;
    QPushButton *m_back;
    QPushButton *m_cancel;
    QPushButton *m_next;
};

} // namespace nd
