// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/nightdeskctl/telescope_verb.h"
#include "core/dwarf/models/device_settings_model.h"

namespace nd::ctl {

/// `device info|name NAME|password|reset --yes|firmware [FILE --yes]|log FILE`: set-up over HTTP.
///
/// Passwords are read from stdin, the old one and the new one on a line each, and never stand on
/// the command line, where every user of the computer could read them.
class DeviceVerb final : public TelescopeVerb
{
    Q_OBJECT

public:
    using TelescopeVerb::TelescopeVerb;

    void interrupt() override;

private:
    enum class What { Info, Name, Password, Reset, Firmware, Log };

    bool prepare() override;
    void run() override;
    std::optional<std::chrono::milliseconds> usualLimit() const override;
    bool isNameGood();
    bool readPasswords();
    void doSetting(SettingJob job);
    void handleSetting(SettingJob job);
    void printInfo();
    void checkFirmware();
    void handleFirmware();
    void downloadLog();
    void handleLog();
    void tellShare(qint64 moved, qint64 total);

    What m_what = What::Info;
    QString m_oldPassword;
    QString m_newPassword;
    int m_toldPercent = -1;
};

} // namespace nd::ctl
