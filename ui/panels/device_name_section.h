// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/device_section.h"

class QLineEdit;

namespace nd {

class DeviceSettingsModel;
enum class SettingJob;

/// Name, password and reset of one telescope. Passwords are wiped from the fields when they were
/// used or the section is hidden. The model outlives it.
class DeviceNameSection final : public DeviceSection
{
    Q_OBJECT

public:
    explicit DeviceNameSection(DeviceSettingsModel &settings, QWidget *parent = nullptr);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void buildName();
    void buildFacts();
    void buildPassword();
    void connectParts();
    void refresh();
    void refreshName();
    void refreshPassword();
    void refreshFacts();
    void rename();
    void changePassword();
    void showPassword(bool shown);
    void askReset();
    void handleFinished(SettingJob job);
    QLineEdit *makePassword(const QString &caption, const char *name);

    DeviceSettingsModel &m_settings;
    QLineEdit *m_name;
    QPushButton *m_rename;
    QLabel *m_wifi = nullptr;
    QLabel *m_address = nullptr;
    QLabel *m_mac = nullptr;
    QLabel *m_serial = nullptr;
    QPushButton *m_expand;
    QLineEdit *m_oldPassword = nullptr;
    QLineEdit *m_newPassword = nullptr;
    QPushButton *m_change;
    QPushButton *m_reset;
    bool m_edited = false; ///< The name in the field is the person's.
};

} // namespace nd
