// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/device/virtual_telescope.h"

#include <QHostAddress>

namespace nd::sim {

class HttpConnection;

/// The telescope's HTTP interface (port 8082): who it is and what its settings may be.
class DeviceHttpApi
{
public:
    DeviceHttpApi(VirtualTelescope &telescope, const QHostAddress &address);

    void handle(HttpConnection &connection) const;

private:
    QJsonObject deviceInfo() const;
    QJsonObject firmwareVersion() const;
    QJsonObject shootingModes() const;
    /// getParamAndSetting.
    void respondParams(HttpConnection &connection) const;

    VirtualTelescope &m_telescope;
    QHostAddress m_address;
};

} // namespace nd::sim
