// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace nd {

class DeviceLogModel;
class DeviceSettingsModel;
class DwarfDevice;
class FirmwareModel;
class PowerModel;
class StatusModel;
class SystemModel;

/// Everything about one telescope that is set once and seldom touched: name, lights, power, clock,
/// firmware, logs. GUI thread.
class DevicePanel final : public QWidget
{
    Q_OBJECT

public:
    /// What it shows; all outlive it.
    struct Models
    {
        DeviceSettingsModel &settings;
        PowerModel &power;
        SystemModel &system;
        FirmwareModel &firmware;
        const StatusModel &status;
        DeviceLogModel &log;
    };

    explicit DevicePanel(const Models &models, QWidget *parent = nullptr);
    explicit DevicePanel(DwarfDevice &device, QWidget *parent = nullptr);

private:
    void addSection(QVBoxLayout &column, QWidget *section);
};

} // namespace nd
