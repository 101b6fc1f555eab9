// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace nd {

class BareNumbersModel;
class Stepper;

/// The shooting mode of the telescope: what it says it is, and a switch to another one behind a
/// question. Hidden where the telescope has none. GUI thread.
class ShootingModeRow final : public QWidget
{
    Q_OBJECT

public:
    /// The numbers of the tele camera, with which the mode is kept; they outlive the row.
    explicit ShootingModeRow(BareNumbersModel &numbers, QWidget *parent = nullptr);

private:
    void build();
    void refresh();
    void askSwitch();
    /// What is chosen here.
    int wanted() const;

    BareNumbersModel &m_numbers;
    QLabel *m_now;
    QComboBox *m_choice;
    Stepper *m_other; ///< Of the last choice.
    QPushButton *m_switch;
};

} // namespace nd
