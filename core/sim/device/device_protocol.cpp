// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/device/device_protocol.h"

#include "core/sim/device/state_dump.h"
#include "core/sim/device/wire_numbers.h"

#include "core/base/logging.h"

#include "proto/base.pb.h"
#include "proto/system.pb.h"

#include <algorithm>
#include <array>

using namespace std::chrono_literals;

namespace nd::sim {

namespace {

constexpr quint32 kWorkingState = 10039;
constexpr quint32 kDeviceState = 16405;
constexpr quint32 kSetMasterLock = 13004;
constexpr quint32 kMajorVersion = 1;
/// How long a locked host may be away before somebody else can have the telescope.
constexpr auto kHostAbsence = 10s;
constexpr qsizetype kLargestFrame = 1024LL * 1024;

/// What a slave may ask: settings, lists and positions.
bool isReadOnly(quint32 command)
{
    static constexpr std::array<quint32, 11> kReads
        = {10036, 10038, 11009, 11023, 11027, 11040, 11043, 12027, 14011, 15011, 16102};
    return std::find(kReads.begin(), kReads.end(), command) != kReads.end();
}

} // namespace

DeviceProtocol::DeviceProtocol(VirtualTelescope &telescope, Firmware &firmware, QObject *parent)
    : QObject(parent)
    , m_telescope(telescope)
    , m_firmware(firmware)
{
    connect(&telescope, &VirtualTelescope::notified, this, &DeviceProtocol::broadcast);
    connect(&telescope.faults(), &FaultSet::changed, this, &DeviceProtocol::applySlaveFault);
    if (telescope.faults().has(Fault::Slave))
        applySlaveFault(Fault::Slave, true);
}

int DeviceProtocol::addConnection()
{
    m_clients.insert(++m_lastConnection, {});
    return m_lastConnection;
}

void DeviceProtocol::removeConnection(int connection)
{
    const QString id = m_clients.take(connection);
    if (id.isEmpty() || id != m_hostId || m_clients.values().contains(id))
        return;
    if (!m_locked) {
        releaseHost();
        return;
    }
    m_telescope.clock().after(kHostAbsence, this, [this, id] {
        if (id == m_hostId && !m_clients.values().contains(id))
            releaseHost();
    });
}

void DeviceProtocol::releaseHost()
{
    m_hostId.clear();
    m_locked = false;
}

// The first id that shows up is the host's, and whoever presents the same id is the host as well.
void DeviceProtocol::introduce(int connection, const QString &clientId)
{
    if (clientId.isEmpty() || m_clients.value(connection) == clientId)
        return;
    m_clients.insert(connection, clientId);
    if (m_hostId.isEmpty()) {
        m_hostId = clientId;
        qCInfo(lcSim) << m_telescope.facts().word << "has a host";
    }
    const Notice notice = hostSlaveNotice(isSlave(connection), m_locked);
    sendNotice(connection, notice.command, notice.data);
}

bool DeviceProtocol::isSlave(int connection) const
{
    return m_clients.value(connection) != m_hostId;
}

bool DeviceProtocol::isDeafTo(int connection) const
{
    return isSlave(connection)
        && m_telescope.faults().value(Fault::Slave) == QLatin1String("silent");
}

void DeviceProtocol::receive(int connection, const QByteArray &frame)
{
    proto::WsPacket packet;
    if (!m_clients.contains(connection) || !m_telescope.isPowered() || frame.size() > kLargestFrame
        || !packet.ParseFromArray(frame.constData(), static_cast<int>(frame.size()))) {
        qCInfo(lcSim) << "dropped a frame of" << frame.size() << "bytes";
        return;
    }
    if (packet.type() != TypeRequest)
        return;
    introduce(connection, QString::fromStdString(packet.client_id()));
    const quint32 command = packet.cmd();
    if (isDeafTo(connection) && command != kSetMasterLock)
        return;
    const Request request(
        command, QByteArray::fromStdString(packet.data()),
        [this, connection, command](const QByteArray &data) { answer(connection, command, data); });
    if (command == kWorkingState || (command == kDeviceState && m_telescope.facts().isV3()))
        dumpState(connection, request);
    else if (command == kSetMasterLock)
        setHostLock(connection, request);
    else if (isSlave(connection) && !isReadOnly(command))
        request.fail(code::kInvalidParameter); // No source tells how a slave is refused.
    else
        m_firmware.execute(request);
}

void DeviceProtocol::dumpState(int connection, const Request &request)
{
    const Notice host = hostSlaveNotice(isSlave(connection), m_locked);
    sendNotice(connection, host.command, host.data);
    const QList<Notice> notices = stateNotices(m_telescope);
    for (const Notice &notice : notices)
        sendNotice(connection, notice.command, notice.data);
    if (request.command() == kWorkingState)
        request.succeed();
    else
        answer(connection, kDeviceState, stateMessage(m_telescope, isSlave(connection), m_locked));
}

// Locking takes the telescope from a host that has not locked it itself.
void DeviceProtocol::setHostLock(int connection, const Request &request)
{
    proto::ReqsetMasterLock message;
    if (!request.read(message))
        return;
    const bool slave = isSlave(connection);
    if (slave && (m_locked || !message.lock())) {
        request.fail(code::kInvalidParameter);
        const Notice notice = hostSlaveNotice(true, m_locked);
        sendNotice(connection, notice.command, notice.data);
        return;
    }
    m_hostId = m_clients.value(connection);
    m_locked = message.lock();
    request.succeed();
    announceHost();
}

void DeviceProtocol::announceHost()
{
    const QList<int> connections = m_clients.keys();
    for (const int connection : connections) {
        const Notice notice = hostSlaveNotice(isSlave(connection), m_locked);
        sendNotice(connection, notice.command, notice.data);
    }
}

void DeviceProtocol::applySlaveFault(Fault fault, bool on)
{
    if (fault != Fault::Slave)
        return;
    const QString phone = QLatin1String(kPhoneAppId);
    if (on) {
        m_hostId = phone;
        m_locked = m_telescope.faults().value(Fault::Slave) == QLatin1String("locked");
    } else if (m_hostId == phone) {
        m_locked = false; // The app was closed: whoever asks next may have it.
        m_hostId = m_clients.isEmpty() ? QString() : m_clients.first();
    }
    announceHost();
}

QByteArray DeviceProtocol::wrap(quint32 module, quint32 command, quint32 type,
                                const QByteArray &data, const QString &clientId) const
{
    proto::WsPacket packet;
    packet.set_major_version(kMajorVersion);
    packet.set_minor_version(m_telescope.facts().minorVersion);
    packet.set_device_id(static_cast<quint32>(m_telescope.facts().deviceId));
    packet.set_module_id(module);
    packet.set_cmd(command);
    packet.set_type(type);
    packet.set_data(data.toStdString());
    packet.set_client_id(clientId.toStdString());
    return bytesOf(packet);
}

void DeviceProtocol::answer(int connection, quint32 command, const QByteArray &data)
{
    if (!m_clients.contains(connection))
        return;
    emit frameReady(
        connection,
        wrap(replyModule(command), command, TypeReply, data, m_clients.value(connection)));
}

void DeviceProtocol::sendNotice(int connection, quint32 command, const QByteArray &data)
{
    emit frameReady(connection, wrap(kNotifyModule, command, TypeNotification, data, m_hostId));
}

void DeviceProtocol::broadcast(quint32 command, const QByteArray &data)
{
    const QList<int> connections = m_clients.keys();
    for (const int connection : connections)
        sendNotice(connection, command, data);
}

} // namespace nd::sim
