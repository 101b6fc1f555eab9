// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/device_password_form.h"

#include <QWidget>

class QVBoxLayout;

namespace nd {

class DeviceLogModel;
class DeviceSection;
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
        DeviceSecret secrets;
    };

    explicit DevicePanel(const Models &models, QWidget *parent = nullptr);
    DevicePanel(DwarfDevice &device, SecretStore &secrets, QWidget *parent = nullptr);

private:
    void addSection(QVBoxLayout &column, DeviceSection *section);
};

} // namespace nd
