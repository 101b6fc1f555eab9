// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/server/discovery_responder.h"

#include "core/sim/device/request.h"

#include "proto/discovery.pb.h"

#include <QNetworkDatagram>
#include <QtEndian>

namespace nd::sim {

namespace {

constexpr quint32 kPing = 1;
constexpr quint32 kEcho = 2;
constexpr auto kMagic = "txtl";
constexpr qint64 kLargestPing = 1024;

std::string addressBytes(const QHostAddress &address)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(address.toIPv4Address(), bytes.data());
    return bytes.toStdString();
}

} // namespace

DiscoveryResponder::DiscoveryResponder(VirtualTelescope &telescope, QObject *parent)
    : QObject(parent)
    , m_telescope(telescope)
{
    for (QUdpSocket *const socket : {&m_socket, &m_broadcast})
        connect(socket, &QUdpSocket::readyRead, this, [this, socket] { read(*socket); });
}

Result<quint16> DiscoveryResponder::listen(const QHostAddress &address, quint16 port)
{
    m_address = address;
    if (!m_socket.bind(address, port == 0 ? m_port : port))
        return Error{Error::Code::NotAllowed, 0, m_socket.errorString()};
    m_port = m_socket.localPort();
    if (address.isLoopback()) {
        const QHostAddress all(QStringLiteral("127.255.255.255"));
        m_broadcast.bind(all, m_port, QUdpSocket::ShareAddress | QUdpSocket::ReuseAddressHint);
    }
    return m_port;
}

void DiscoveryResponder::close()
{
    m_socket.close();
    m_broadcast.close();
}

void DiscoveryResponder::read(QUdpSocket &socket)
{
    while (socket.hasPendingDatagrams()) {
        const QNetworkDatagram datagram = socket.receiveDatagram(kLargestPing);
        const QByteArray data = datagram.data();
        proto::DwarfPing ping;
        if (!ping.ParseFromArray(data.constData(), static_cast<int>(data.size()))
            || ping.vocaltype() != kPing || ping.magic() != kMagic
            || m_telescope.faults().has(Fault::HalfOpen))
            continue;
        m_socket.writeDatagram(echo(ping.timestamp()), datagram.senderAddress(),
                               static_cast<quint16>(datagram.senderPort()));
    }
}

QByteArray DiscoveryResponder::echo(quint64 pingTimestamp) const
{
    const ModelFacts &facts = m_telescope.facts();
    proto::DwarfEcho echo;
    echo.set_vocaltype(kEcho);
    echo.set_timestamp(static_cast<quint64>(m_telescope.clock().utc().toMSecsSinceEpoch()));
    echo.set_magic(kMagic);
    echo.set_ts_ping(pingTimestamp);
    echo.set_mac(QByteArray::fromHex("d49cdd8fd078").toStdString());
    echo.mutable_model()->set_family("DWARF");
    echo.mutable_model()->set_revision(QString::number(facts.deviceId).toStdString());
    echo.set_sn(facts.serialNumber.toStdString());
    echo.set_name(m_telescope.memory().name().toStdString());
    echo.set_fw_version(QStringLiteral("%1.%2.%3")
                            .arg(m_telescope.memory().firmware()[0])
                            .arg(m_telescope.memory().firmware()[1])
                            .arg(m_telescope.memory().firmware()[2])
                            .toStdString());
    echo.set_ws_scheme("ws");
    echo.mutable_sta()->set_ssid("field");
    echo.mutable_sta()->set_ipv4(addressBytes(m_address));
    return bytesOf(echo);
}

} // namespace nd::sim
