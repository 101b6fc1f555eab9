// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/card.h"

#include <QBasicTimer>

class QPushButton;
class QToolButton;

namespace nd {

class DwarfDevice;

class Spinner;

/// One telescope the user has: name, address, state, and the one button that is due. The device
/// outlives the card.
class DeviceCard final : public Card
{
    Q_OBJECT

public:
    explicit DeviceCard(DwarfDevice &device, QWidget *parent = nullptr);

    DwarfDevice &device() { return m_device; }

signals:
    void renameRequested();
    void removeRequested();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void buildMenu();
    void connectDevice();
    void refresh();
    void refreshState();
    void act();

    DwarfDevice &m_device;
    Spinner *m_spinner;
    QLabel *m_state;
    QPushButton *m_button;
    QToolButton *m_more;
    QBasicTimer m_second; ///< Runs while the time to the next attempt is counted down.
};

} // namespace nd
