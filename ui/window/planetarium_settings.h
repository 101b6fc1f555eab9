// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridges/bridge_types.h"

#include <QWidget>

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace nd {

class NoteLine;
class Observatory;
class PasswordField;
class SegmentedControl;
class StellariumClient;
class TelescopeBridge;

/// Where Stellarium is asked for its selected object, and its password. GUI thread.
class StellariumSettings final : public QWidget
{
    Q_OBJECT

public:
    /// `observatory` outlives this.
    explicit StellariumSettings(Observatory &observatory, QWidget *parent = nullptr);

private:
    void save();
    void keepPassword();

    Observatory &m_observatory;
    StellariumClient &m_stellarium;
    QLineEdit *m_host;
    QLineEdit *m_port;
    PasswordField *m_password;
    QPushButton *m_keep;
    NoteLine *m_note;
};

/// One telescope server: whether and for whom it listens, and what it hears. GUI thread.
class BridgeSettings final : public QWidget
{
    Q_OBJECT

public:
    /// `bridge` outlives this.
    explicit BridgeSettings(TelescopeBridge &bridge, QWidget *parent = nullptr);

private:
    void build();
    void save();
    void refresh();
    void showListening();

    TelescopeBridge &m_bridge;
    QCheckBox *m_on;
    QLineEdit *m_port;
    SegmentedControl *m_epoch;
    QCheckBox *m_others;
    NoteLine *m_state;
    QLabel *m_last;
};

/// All of it, as a section of the settings page.
QWidget *makePlanetariumSettings(Observatory &observatory);

} // namespace nd
