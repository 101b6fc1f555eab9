// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/device_section.h"

#include <QHash>

namespace nd {

class PowerModel;
enum class PowerSwitch;
struct Error;

/// Lights, heaters, restart and switching off. The model outlives it.
class DevicePowerSection final : public DeviceSection
{
    Q_OBJECT

public:
    explicit DevicePowerSection(PowerModel &power, QWidget *parent = nullptr);

private:
    void addSwitch(PowerSwitch which, const char *name);
    void refresh();
    void askReboot();
    void askShutDown();
    void showRefused(const Error &error);

    PowerModel &m_power;
    QHash<int, SegmentedControl *> m_switches;
    QPushButton *m_reboot;
    QPushButton *m_shutDown;
};

} // namespace nd
