// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/server/album_api.h"
#include "core/sim/server/settings_api.h"

#include <QHostAddress>

namespace nd::sim {

class HttpConnection;

/// The telescope's HTTP interface (port 8082): who it is and what its settings may be.
class DeviceHttpApi
{
public:
    DeviceHttpApi(VirtualTelescope &telescope, const QHostAddress &address,
                  AlbumApi::Folder albumFolder);

    void handle(HttpConnection &connection) const;

private:
    QByteArray paramsDocument() const;
    QJsonObject deviceInfo() const;
    QJsonObject firmwareVersion() const;
    QJsonObject shootingModes() const;
    /// getParamAndSetting.
    void respondParams(HttpConnection &connection) const;

    VirtualTelescope &m_telescope;
    QHostAddress m_address;
    SettingsApi m_settings;
    AlbumApi m_album;
};

} // namespace nd::sim
