// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ble/ble_advertisement.h"

#include <QTest>

using namespace nd;

class TestBleAdvertisement : public QObject
{
    Q_OBJECT

private slots:
    void telescopesAreToldFromEverythingElse_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("service"); // 0: none
        QTest::addColumn<bool>("taken");
        QTest::addColumn<int>("model");
        const auto row = [](const char *name, int service, bool taken, BleModel model) {
            QTest::addRow("%s %x", name, unsigned(service))
                << QString::fromLatin1(name) << service << taken << int(model);
        };
        row("DWARF_1A2B3C", 0xDAF2, true, BleModel::Dwarf2);
        row("DWARF_1A2B3C", 0, true, BleModel::Dwarf2);
        row("DWARF3_1A2B3C", 0xDAF3, true, BleModel::Dwarf3);
        row("DWARF_mini_1A2B3C", 0xDAF5, true, BleModel::Mini);
        row("DWARF_mini_1A2B3C", 0, true, BleModel::Mini); // it does not advertise its service
        row("Garden", 0xDAF3, true, BleModel::Dwarf3); // renamed by its owner
        row("Garden", 0xDAF4, true, BleModel::Mini);
        row("Garden", 0xDAF6, true, BleModel::Unknown);
        row("DWARFX", 0, true, BleModel::Unknown);
        row("Headphones", 0x110B, false, BleModel::Unknown);
        row("", 0, false, BleModel::Unknown);
    }

    void telescopesAreToldFromEverythingElse()
    {
        QFETCH(QString, name);
        QFETCH(int, service);
        QFETCH(bool, taken);
        QFETCH(int, model);
        QList<QBluetoothUuid> services;
        if (service != 0)
            services.append(QBluetoothUuid(quint16(service)));
        QCOMPARE(isTelescope(name, services), taken);
        QCOMPARE(int(modelOf(name, services)), model);
    }

    void theServiceIsFoundAmongOthers()
    {
        const QBluetoothUuid generic(quint16(0x1800));
        const QBluetoothUuid own(quint16(0xDAF5));
        QCOMPARE(telescopeService({generic, own}), own);
        QVERIFY(telescopeService({generic}).isNull());
        QCOMPARE(own.toString(), QStringLiteral("{0000daf5-0000-1000-8000-00805f9b34fb}"));
        QCOMPARE(telescopeCharacteristic().toString(),
                 QStringLiteral("{00009999-0000-1000-8000-00805f9b34fb}"));
    }

    void namesAreCleaned()
    {
        QCOMPARE(cleanBleName(QStringLiteral("DWARF\n\x1b[31m")), QStringLiteral("DWARF[31m"));
        QCOMPARE(cleanBleName(QString(500, u'D')).size(), 40);
    }
};

QTEST_APPLESS_MAIN(TestBleAdvertisement)
#include "tst_ble_advertisement.moc"
