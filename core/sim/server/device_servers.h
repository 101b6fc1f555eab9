// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/server/album_store.h"
#include "core/sim/server/command_server.h"
#include "core/sim/server/control_api.h"
#include "core/sim/server/device_http_api.h"
#include "core/sim/server/discovery_responder.h"
#include "core/sim/server/files_api.h"
#include "core/sim/server/film_store.h"
#include "core/sim/server/http_server.h"
#include "core/sim/server/mjpeg_server.h"
#include "core/sim/server/picture_feed.h"
#include "core/sim/server/port_block.h"
#include "core/sim/server/stack_store.h"

#include "core/sim/rtsp/rtsp_server.h"

namespace nd::sim {

/// Where a telescope listens; 0 takes a free port.
struct DevicePorts
{
    quint16 websocket = 9900;
    quint16 udp = 9900;
    quint16 http = 8082;
    quint16 jpeg = 8092;
    quint16 rtsp = 554;
    quint16 files = 80;
    quint16 control = 0;
};

/// One telescope with all its sockets. Main thread; pictures are made on threads of their own.
class DeviceServers : public QObject
{
public:
    /// `scheduler` must outlive the object. Without a catalogue there are no pictures.
    DeviceServers(const TelescopeOptions &options, const QString &albumFolder,
                  const QHostAddress &address, Scheduler &scheduler,
                  std::shared_ptr<const StarCatalogue> catalogue, QObject *parent = nullptr);
    ~DeviceServers() override;
    Q_DISABLE_COPY_MOVE(DeviceServers)

    /// Binds everything. The error says which port could not be had.
    Result<Done> listen(const DevicePorts &ports);
    /// The real ports, after listen().
    const DevicePorts &ports() const { return m_ports; }
    VirtualTelescope &telescope() { return m_telescope; }

private:
    Result<quint16> listenOn(quint16 port, const PortBlock::Listen &listen);
    Result<Done> bindDevicePorts();
    void updateReachability();
    void updateRoutes();
    void addRtspMount(CameraKind kind, int framesPerSecond);

    QHostAddress m_address;
    std::shared_ptr<const StarCatalogue> m_catalogue;
    DevicePorts m_ports;
    PortBlock m_freePorts;
    bool m_reachable = false;
    VirtualTelescope m_telescope;
    Firmware m_firmware;
    DeviceProtocol m_protocol;
    DeviceHttpApi m_httpApi;
    PictureFeed m_tele;
    PictureFeed m_wide;
    AlbumStore m_album;
    FilmStore m_films;
    StackStore m_stacks;
    FilesApi m_filesApi;
    ControlApi m_controlApi;
    CommandServer m_commands;
    HttpServer m_http;
    HttpServer m_files;
    HttpServer m_control;
    MjpegServer m_jpeg;
    DiscoveryResponder m_discovery;
    RtspServer m_rtsp;
};

} // namespace nd::sim
