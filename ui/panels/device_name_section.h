// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/device_section.h"

class QLineEdit;

namespace nd {

class DevicePasswordForm;
class DeviceSettingsModel;
enum class SettingJob;
struct DeviceSecret;

/// Name, password and reset of one telescope. The model outlives it.
class DeviceNameSection final : public DeviceSection
{
    Q_OBJECT

public:
    DeviceNameSection(DeviceSettingsModel &settings, const DeviceSecret &secret,
                      QWidget *parent = nullptr);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void buildName();
    void buildFacts();
    void connectParts();
    void refresh();
    void refreshName();
    void refreshFacts();
    void rename();
    void askReset();
    void handleFinished(SettingJob job);

    DeviceSettingsModel &m_settings;
    QLineEdit *m_name;
    QPushButton *m_rename;
    QLabel *m_wifi = nullptr;
    QLabel *m_address = nullptr;
    QLabel *m_mac = nullptr;
    QLabel *m_serial = nullptr;
    QPushButton *m_expand;
    DevicePasswordForm *m_password;
    QPushButton *m_reset;
    bool m_edited = false; ///< The name in the field is the person's.
};

} // namespace nd
