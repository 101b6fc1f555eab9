// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/server/device_servers.h"

#include "core/base/logging.h"
#include "core/sim/sky/picture_encoding.h"
#include "core/sim/sky/sky_renderer.h"

#include <array>

namespace nd::sim {

namespace {

QString routeOf(CameraKind kind)
{
    return kind == CameraKind::Tele ? QStringLiteral("ch0/stream0") : QStringLiteral("ch1/stream0");
}

Error unbindable(const char *what, quint16 port, const Error &error)
{
    const QString text = QStringLiteral("%1 port %2: %3");
    return {error.code, 0, text.arg(QLatin1String(what)).arg(port).arg(error.detail)};
}

} // namespace

DeviceServers::DeviceServers(const TelescopeOptions &options, const QString &albumFolder,
                             const QHostAddress &address, Scheduler &scheduler,
                             std::shared_ptr<const StarCatalogue> catalogue, QObject *parent)
    : QObject(parent)
    , m_address(address)
    , m_catalogue(std::move(catalogue))
    , m_telescope(options, scheduler)
    , m_firmware(m_telescope)
    , m_protocol(m_telescope, m_firmware)
    , m_httpApi(m_telescope, address, [this] { return m_album.folder(); })
    , m_tele(m_telescope, CameraKind::Tele, m_catalogue)
    , m_wide(m_telescope, CameraKind::Wide, m_catalogue)
    , m_album(m_telescope, m_tele, m_wide, albumFolder)
    , m_films(m_telescope, m_tele, m_wide, m_album)
    , m_stacks(m_telescope, m_album, m_catalogue)
    , m_filesApi([this] { return m_album.folder(); })
    , m_controlApi(m_telescope, m_protocol, m_tele, m_wide)
    , m_commands(m_telescope, m_protocol)
    , m_http([this](HttpConnection &client) { m_httpApi.handle(client); }, &m_telescope.faults())
    , m_files([this](HttpConnection &client) { m_filesApi.handle(client); }, &m_telescope.faults())
    , m_control([this](HttpConnection &client) { m_controlApi.handle(client); }, nullptr)
    , m_jpeg(m_telescope, m_tele, m_wide)
    , m_discovery(m_telescope)
{
    connect(&m_telescope, &VirtualTelescope::routesChanged, this, &DeviceServers::updateRoutes);
    connect(&m_telescope, &VirtualTelescope::powerChanged, this,
            &DeviceServers::updateReachability);
    connect(&m_telescope.faults(), &FaultSet::changed, this, [this](Fault fault, bool on) {
        if (fault == Fault::WifiDrop)
            updateReachability();
        else if (fault == Fault::RtspStall || fault == Fault::HalfOpen)
            m_rtsp.setStalled(m_telescope.faults().has(Fault::RtspStall)
                              || m_telescope.faults().has(Fault::HalfOpen));
        else if (fault == Fault::RtspAbsurd)
            m_rtsp.setAbsurd(on);
    });
    addRtspMount(CameraKind::Tele, options.framesPerSecond);
    addRtspMount(CameraKind::Wide, options.framesPerSecond);
}

DeviceServers::~DeviceServers()
{
    m_rtsp.stop(); // Before the telescope that its sources ask.
}

void DeviceServers::addRtspMount(CameraKind kind, int framesPerSecond)
{
    if (!m_catalogue)
        return;
    RtspMount mount;
    mount.path = routeOf(kind);
    mount.size = m_telescope.facts().optics(kind).pixels;
    mount.framesPerSecond = framesPerSecond;
    const auto renderer = std::make_shared<SkyRenderer>(m_catalogue);
    mount.source = [this, kind, renderer](std::span<quint8> i420) {
        if (!m_telescope.isRouteAvailable(kind))
            return false;
        writeI420(renderer->render(m_telescope.snapshot(kind)), i420);
        return true;
    };
    m_rtsp.addMount(mount);
    m_rtsp.setRouteAvailable(mount.path, false);
}

Result<Done> DeviceServers::listen(const DevicePorts &ports)
{
    m_ports = ports;
    const Result<quint16> control = listenOn(ports.control, [this](quint16 port) {
        return m_control.listen(QHostAddress(QHostAddress::LocalHost), port);
    });
    if (!control)
        return unbindable("control", ports.control, control.error());
    m_ports.control = control.value();
    Result<Done> bound = bindDevicePorts();
    m_reachable = static_cast<bool>(bound);
    return bound;
}

Result<quint16> DeviceServers::listenOn(quint16 port, const PortBlock::Listen &listen)
{
    return port == 0 ? m_freePorts.take(listen) : listen(port);
}

Result<Done> DeviceServers::bindDevicePorts()
{
    const QString host = m_address.toString();
    struct Row
    {
        const char *what;
        quint16 *port;
        PortBlock::Listen listen;
    };
    const std::array rows = {
        Row{"websocket", &m_ports.websocket,
            [this](quint16 port) { return m_commands.listen(m_address, port); }},
        Row{"udp", &m_ports.udp,
            [this](quint16 port) { return m_discovery.listen(m_address, port); }},
        Row{"http", &m_ports.http, [this](quint16 port) { return m_http.listen(m_address, port); }},
        Row{"jpeg", &m_ports.jpeg, [this](quint16 port) { return m_jpeg.listen(m_address, port); }},
        Row{"rtsp", &m_ports.rtsp, [this, host](quint16 port) { return m_rtsp.start(host, port); }},
        Row{"files", &m_ports.files,
            [this](quint16 port) { return m_files.listen(m_address, port); }},
    };
    for (const Row &row : rows) {
        const Result<quint16> bound = listenOn(*row.port, row.listen);
        if (!bound)
            return unbindable(row.what, *row.port, bound.error());
        *row.port = bound.value();
    }
    updateRoutes();
    return Done{};
}

// A telescope that is off, or out of the Wi-Fi's reach, has no ports.
void DeviceServers::updateReachability()
{
    const bool reachable = m_telescope.isPowered() && !m_telescope.faults().has(Fault::WifiDrop);
    if (m_ports.control == 0 || reachable == m_reachable)
        return;
    m_reachable = reachable;
    if (reachable) {
        const Result<Done> bound = bindDevicePorts();
        if (!bound)
            qCWarning(lcSim) << "could not come back:" << bound.error().detail;
        return;
    }
    m_commands.close();
    m_discovery.close();
    m_http.close();
    m_jpeg.close();
    m_files.close();
    m_rtsp.stop();
}

void DeviceServers::updateRoutes()
{
    if (!m_catalogue)
        return;
    for (const CameraKind kind : {CameraKind::Tele, CameraKind::Wide}) {
        m_rtsp.setCodec(routeOf(kind),
                        m_telescope.camera(kind).usesH265() ? VideoCodec::H265 : VideoCodec::H264);
        m_rtsp.setRouteAvailable(routeOf(kind), m_telescope.isRouteAvailable(kind));
    }
}

} // namespace nd::sim
