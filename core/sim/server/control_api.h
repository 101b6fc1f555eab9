// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/device/device_protocol.h"
#include "core/sim/device/panorama_upload.h"
#include "core/sim/server/picture_feed.h"

namespace nd::sim {

class HttpConnection;

/// The control port of one simulated telescope: looks behind its back and breaks it on demand.
class ControlApi : public QObject
{
public:
    /// All must outlive the object.
    ControlApi(VirtualTelescope &telescope, const DeviceProtocol &protocol, PictureFeed &tele,
               PictureFeed &wide, QObject *parent = nullptr);

    void handle(HttpConnection &connection);

private:
    void post(HttpConnection &connection);
    void postPanoramaUpload(HttpConnection &connection);
    void postFault(HttpConnection &connection);
    void deleteFault(HttpConnection &connection, const QString &name);
    void postTime(HttpConnection &connection);
    void postVitals(HttpConnection &connection);
    void postNotification(HttpConnection &connection);
    void getFrame(HttpConnection &connection);

    VirtualTelescope &m_telescope;
    const DeviceProtocol &m_protocol;
    PictureFeed &m_tele;
    PictureFeed &m_wide;
    PanoramaUpload m_upload;
};

} // namespace nd::sim
