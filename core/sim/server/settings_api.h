// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/device/virtual_telescope.h"

namespace nd::sim {

class HttpConnection;

/// Name, password, reset, firmware and log of a telescope over HTTP.
/// Source: DWARF API 2.0, 3.5 to 3.12.
class SettingsApi
{
public:
    explicit SettingsApi(VirtualTelescope &telescope) : m_telescope(telescope) {}

    /// False if the path is none of these.
    bool handle(HttpConnection &connection) const;

private:
    void setNameOrPassword(HttpConnection &connection) const;
    void reset(HttpConnection &connection) const;
    void tellReset(HttpConnection &connection) const;
    void takeFirmware(HttpConnection &connection) const;
    void tellLog(HttpConnection &connection) const;
    QByteArray logFile() const;
    QString logName() const;

    VirtualTelescope &m_telescope;
};

} // namespace nd::sim
