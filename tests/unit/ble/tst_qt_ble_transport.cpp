// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ble/qt_ble_transport.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace nd;

/// Qt Bluetooth itself, on a system bus where there is no Bluetooth service: it says that there is
/// no adapter, and nobody waits for it.
class TestQtBleTransport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nonexistent/nightdesk-test-bus");
    }

    void withoutAServiceThereIsNoAdapter()
    {
        QtBleTransport transport;
        QSignalSpy checked(&transport, &BleTransport::adapterChecked);
        QElapsedTimer clock;
        clock.start();
        transport.checkAdapter();
        QVERIFY2(clock.elapsed() < 200, "the calling thread waited");
        QTRY_COMPARE_WITH_TIMEOUT(checked.size(), 1, 10'000);
        QCOMPARE(checked.first().first().value<BleAdapter>(), BleAdapter::Absent);
    }

    void aScanSaysSo()
    {
        QtBleTransport transport;
        QSignalSpy ended(&transport, &BleTransport::scanEnded);
        transport.startScan();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 10'000);
        QCOMPARE(ended.first().first().value<BleProblem>(), BleProblem::NoAdapter);
    }

    void aTelescopeThatWasNeverSeenIsOutOfReach()
    {
        QtBleTransport transport;
        QSignalSpy closed(&transport, &BleTransport::closed);
        transport.open(QStringLiteral("00:11:22:33:44:55"), 7);
        transport.write(7, Secret::fromText(QStringLiteral("x")));
        QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, 10'000);
        QCOMPARE(closed.first().first().toULongLong(), 7ULL);
        QCOMPARE(closed.first().last().value<BleProblem>(), BleProblem::Unreachable);
        transport.close(7);
    }

    void oneThatIsNeverUsedEndsAtOnce() { const QtBleTransport transport; }
};

QTEST_GUILESS_MAIN(TestQtBleTransport)
#include "tst_qt_ble_transport.moc"
