// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/network_poll.h"

#include "manual_scheduler.h"

#include <QSignalSpy>
#include <QTest>

namespace nd {

class TestNetworkPoll : public QObject
{
    Q_OBJECT

private slots:
    void tellsOfNewAddressesOnly()
    {
        ManualScheduler scheduler;
        NetworkPoll::Addresses addresses{QStringLiteral("eth0 10.0.0.1")};
        NetworkPoll poll(scheduler, [&addresses] { return addresses; });
        QSignalSpy cameUp(&poll, &NetworkPoll::cameUp);
        poll.start();
        scheduler.advance(NetworkPoll::kInterval);
        QCOMPARE(cameUp.count(), 0); // what was there before is no news

        addresses.insert(QStringLiteral("wlan0 192.168.88.12"));
        scheduler.advance(NetworkPoll::kInterval);
        QCOMPARE(cameUp.count(), 1);
        scheduler.advance(NetworkPoll::kInterval);
        QCOMPARE(cameUp.count(), 1);

        addresses.remove(QStringLiteral("wlan0 192.168.88.12"));
        scheduler.advance(NetworkPoll::kInterval);
        QCOMPARE(cameUp.count(), 1);

        addresses.insert(QStringLiteral("wlan0 192.168.88.12"));
        scheduler.advance(NetworkPoll::kInterval);
        QCOMPARE(cameUp.count(), 2);
    }

    void listsNoLoopback()
    {
        for (const QString &address : NetworkPoll::addressesInUse())
            QVERIFY2(!address.endsWith(QLatin1String(" 127.0.0.1")), qPrintable(address));
    }
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestNetworkPoll)
#include "tst_network_poll.moc"
