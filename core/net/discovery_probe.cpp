// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/discovery_probe.h"

#include "core/base/logging.h"
#include "core/base/sky_clock.h"
#include "core/net/discovery.h"

#include <QNetworkInterface>
#include <QNetworkProxy>
#include <QSet>
#include <QUdpSocket>

namespace nd {

using namespace std::chrono_literals;

namespace {

constexpr auto kPingInterval = 1s; // Source: field notes 1.3
constexpr int kMostDatagrams = 200;
constexpr qint64 kReadLimit = 4096;

/// The broadcast address of each interface, the telescope's own network, and this computer, where
/// simulators may run: its interface has no broadcast address of its own.
QSet<QHostAddress> pingTargets()
{
    QSet<QHostAddress> targets{QHostAddress(QStringLiteral("192.168.88.255")),
                               QHostAddress(QHostAddress::LocalHost),
                               QHostAddress(QStringLiteral("127.255.255.255"))};
    for (const QNetworkInterface &interface : QNetworkInterface::allInterfaces()) {
        if (!interface.flags().testFlag(QNetworkInterface::IsRunning))
            continue;
        for (const QNetworkAddressEntry &entry : interface.addressEntries()) {
            if (!entry.broadcast().isNull())
                targets.insert(entry.broadcast());
        }
    }
    return targets;
}

/// Since 1970 by this computer: what the telescope's clock is held against.
std::chrono::milliseconds probeWallClock()
{
    return std::chrono::milliseconds(SkyClock().utc().toMSecsSinceEpoch());
}

} // namespace

DiscoveryProbe::DiscoveryProbe(quint16 port) : m_port(port) {}

DiscoveryProbe::~DiscoveryProbe() = default;

void DiscoveryProbe::start(quint64 search)
{
    m_search = search;
    m_pings.clear();
    m_socket = std::make_unique<QUdpSocket>();
    m_socket->setProxy(QNetworkProxy::NoProxy); // and nobody is asked for one
    connect(m_socket.get(), &QUdpSocket::readyRead, this, &DiscoveryProbe::readAnswers);
    if (!m_socket->bind(QHostAddress(QHostAddress::AnyIPv4)))
        qCWarning(lcNet) << "no socket to search with:" << m_socket->errorString();
    tick(search);
}

void DiscoveryProbe::stop()
{
    m_search = 0;
    m_socket.reset();
}

void DiscoveryProbe::tick(quint64 search)
{
    if (search != m_search || !m_socket)
        return;
    const auto elapsed = m_pings.size() * kPingInterval;
    const auto remaining = Discovery::kDuration - elapsed;
    emit ticked(search, remaining);
    if (remaining <= 0ms) {
        stop();
        return;
    }
    ping();
    m_scheduler.after(kPingInterval, this, [this, search] { tick(search); });
}

void DiscoveryProbe::ping()
{
    m_budget = kMostDatagrams;
    const auto timestamp = static_cast<quint64>(m_scheduler.now().count());
    m_pings.append(timestamp);
    const QByteArray datagram = makePing(timestamp);
    for (const QHostAddress &target : pingTargets())
        m_socket->writeDatagram(datagram, target, m_port);
    readAnswers();
}

/// A flood waits in the kernel, which drops it, until the next ping.
void DiscoveryProbe::readAnswers()
{
    QByteArray datagram(kReadLimit, Qt::Uninitialized);
    while (m_socket && m_socket->hasPendingDatagrams() && m_budget-- > 0) {
        QHostAddress sender;
        const qint64 size = m_socket->readDatagram(datagram.data(), datagram.size(), &sender);
        auto device
            = size < 0 ? std::nullopt : readEcho(datagram.left(size), m_pings, probeWallClock());
        if (!device)
            continue;
        device->host = QHostAddress(sender.toIPv4Address()).toString();
        if (device->name.isEmpty())
            device->name = device->host;
        emit found(m_search, *device);
    }
}

} // namespace nd
