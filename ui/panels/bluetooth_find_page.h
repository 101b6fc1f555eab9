// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace nd {

class BleSetup;
class NoteLine;
class Spinner;

/// Step 1: the telescopes that are heard. The set-up outlives it.
class BluetoothFindPage final : public QWidget
{
    Q_OBJECT

public:
    explicit BluetoothFindPage(BleSetup &setup, QWidget *parent = nullptr);

    /// Id of the chosen telescope; empty if none is.
    QString chosen() const;

signals:
    void chosenChanged();
    /// By double click or Enter.
    void activated();

private:
    void refresh();
    void refreshList();

    BleSetup &m_setup;
    QTreeWidget *m_list;
    Spinner *m_spinner;
    QLabel *m_state;
    QPushButton *m_again;
    NoteLine *m_note;
};

} // namespace nd
