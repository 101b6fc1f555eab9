// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/server/device_servers.h"

#include "manual_scheduler.h"

#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace nd;
using namespace nd::sim;

namespace {

/// Of ports that Linux gives to outgoing connections.
constexpr quint16 kFirstOutgoing = 32768;

DevicePorts anyPorts()
{
    return {0, 0, 0, 0, 0, 0, 0};
}

bool isTelescopes(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    return socket.waitForConnected(2000);
}

} // namespace

class TestDeviceServers : public QObject
{
    Q_OBJECT

private slots:
    /// While a telescope restarted, another program's connection had taken one of its ports: it
    /// never came back.
    void keepsClearOfOutgoingConnections()
    {
        QVERIFY(m_servers.listen(anyPorts()));
        const DevicePorts &ports = m_servers.ports();
        for (const quint16 port :
             {ports.websocket, ports.udp, ports.http, ports.jpeg, ports.rtsp, ports.files})
            QVERIFY2(port != 0 && port < kFirstOutgoing, qPrintable(QString::number(port)));
    }

    void comesBackOnItsPorts()
    {
        const DevicePorts before = m_servers.ports();
        QVERIFY(isTelescopes(before.websocket));
        QVERIFY(m_servers.telescope().faults().set(QStringLiteral("wifi_drop")));
        QVERIFY(!isTelescopes(before.websocket));
        QVERIFY(!isTelescopes(before.http));
        m_servers.telescope().faults().clear(QStringLiteral("wifi_drop"));
        for (const quint16 port : {before.websocket, before.http, before.jpeg, before.rtsp})
            QVERIFY2(isTelescopes(port), qPrintable(QString::number(port)));
        QCOMPARE(m_servers.ports().websocket, before.websocket);
    }

    /// While a telescope restarted another simulator had taken a port of it, and the program
    /// found another telescope there.
    void leavesNoPortToOthersWhileItIsAway()
    {
        const DevicePorts away = m_servers.ports();
        QVERIFY(m_servers.telescope().faults().set(QStringLiteral("wifi_drop")));
        const auto nothing = [](quint16 port) { return Result<quint16>(port); };
        for (int i = 0; i < 3000; ++i) {
            PortBlock other;
            const Result<quint16> taken = other.take(nothing);
            QVERIFY(taken);
            for (const quint16 port : {away.websocket, away.udp, away.http, away.jpeg, away.rtsp,
                                       away.files, away.control})
                QVERIFY(taken.value() != port);
        }
        m_servers.telescope().faults().clear(QStringLiteral("wifi_drop"));
        QVERIFY(isTelescopes(away.websocket));
    }

private:
    QTemporaryDir m_album;
    ManualScheduler m_scheduler;
    DeviceServers m_servers{
        {}, m_album.path(), QHostAddress(QHostAddress::LocalHost), m_scheduler, nullptr};
};

QTEST_GUILESS_MAIN(TestDeviceServers)

#include "tst_device_servers.moc"
