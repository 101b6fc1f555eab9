// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/status_reader.h"

#include <QTest>

namespace nd {

namespace {

DeviceStatus merged(quint32 id, const char *hex, Generation generation = Generation::V2,
                    DeviceStatus status = {})
{
    mergeNotification(status, id, QByteArray::fromHex(hex), generation);
    return status;
}

} // namespace

/// Golden bytes, field by field; the numbers are those of dwarf-api-2.0 section 4.16.
class TestStatusReader : public QObject
{
    Q_OBJECT

private slots:
    void battery()
    {
        QCOMPARE(merged(15201, "0857").batteryPercent, std::optional(87)); // 1: 87
        QCOMPARE(merged(15201, "").batteryPercent, std::optional(0)); // proto3 omits 0
        // V3: percentage 87, cycles 12.
        QCOMPARE(merged(15201, "0857100c", Generation::V3).batteryPercent, std::optional(87));
    }

    void charging()
    {
        QCOMPARE(merged(15202, "").charging, std::optional(Charging::Idle));
        QCOMPARE(merged(15202, "0801").charging, std::optional(Charging::No));
        QCOMPARE(merged(15202, "0802").charging, std::optional(Charging::Yes));
        QVERIFY(!merged(15202, "0863").charging);
        ProtocolQuirks quirks; // by the document 1 is slow charging
        quirks.chargesSlowlyByOne = true;
        DeviceStatus slow;
        mergeNotification(slow, 15202, QByteArray::fromHex("0801"), Generation::V2, quirks);
        QCOMPARE(slow.charging, std::optional(Charging::Yes));
    }

    void cardInGigabytes()
    {
        // 1: 35 GB free, 2: 59 GB
        const DeviceStatus status = merged(15203, "0823103b");
        QCOMPARE(status.cardFreeBytes, std::optional(35'000'000'000LL));
        QCOMPARE(status.cardTotalBytes, std::optional(59'000'000'000LL));
        QVERIFY(!status.cardMissing);
    }

    void missingCard()
    {
        const DeviceStatus before = merged(15203, "0823103b");
        // V2, 3: -2 (no card), ten bytes of varint
        const DeviceStatus v2 = merged(15203, "18feffffffffffffffff01", Generation::V2, before);
        QVERIFY(v2.cardMissing);
        QVERIFY(!v2.cardFreeBytes);
        QVERIFY(!v2.cardTotalBytes);
        // V3, nothing but field 3: the kind of storage
        QVERIFY(merged(15203, "1801", Generation::V3, before).cardMissing);
        // A card is back
        QVERIFY(!merged(15203, "0823103b", Generation::V2, v2).cardMissing);
    }

    /// Field 3 is an error code in V2 and a kind of storage in V3.
    void fieldThreeDependsOnTheGeneration()
    {
        const char *bytes = "0823103b18012001"; // 1: 35, 2: 59, 3: 1, 4: true
        QVERIFY(merged(15203, bytes, Generation::V2).cardMissing);
        QVERIFY(!merged(15203, bytes, Generation::V3).cardMissing);
        QCOMPARE(merged(15203, bytes, Generation::V3).cardFreeBytes,
                 std::optional(35'000'000'000LL));
    }

    void fullCard()
    {
        QCOMPARE(merged(15203, "103b").cardFreeBytes, std::optional(0LL));
        QCOMPARE(merged(15203, "103b2001", Generation::V3).cardFreeBytes, std::optional(0LL));
    }

    void lights()
    {
        QCOMPARE(merged(15221, "0801").ringLight, std::optional(true));
        QCOMPARE(merged(15221, "").ringLight, std::optional(false));
        QCOMPARE(merged(15222, "0801").powerIndicator, std::optional(true));
        QCOMPARE(merged(15222, "").powerIndicator, std::optional(false));
    }

    void temperature()
    {
        QCOMPARE(merged(15243, "1018").temperatureCelsius, std::optional(24)); // 2: 24
        QCOMPARE(merged(15243, "10f8ffffffffffffffff01").temperatureCelsius, std::optional(-8));
        // 1: code -1, then nothing is known
        QVERIFY(!merged(15243, "08ffffffffffffffffff011018").temperatureCelsius);
        // The cooled sensor is one thing, the inside of the telescope another: both were one
        // number, which jumped.
        QCOMPARE(merged(15292, "0818").teleSensorCelsius, std::optional(24));
        QVERIFY(!merged(15292, "0818").temperatureCelsius);
        const DeviceStatus wide = merged(15292, "08181001"); // 2: 1, the wide camera
        QCOMPARE(wide.wideSensorCelsius, std::optional(24));
        QVERIFY(!wide.teleSensorCelsius);
        QVERIFY(!wide.temperatureCelsius);
        QCOMPARE(merged(15292, "08181002"), DeviceStatus()); // a third camera
        QVERIFY(!merged(15292, "").temperatureCelsius); // not read yet
    }

    void impossibleValuesChangeNothing()
    {
        const DeviceStatus before = merged(15201, "0857");
        QCOMPARE(merged(15201, "08ac02", Generation::V2, before), before); // 300 %
        QCOMPARE(merged(15201, "08ffffffffffffffffff01", Generation::V2, before), before); // -1 %
        QCOMPARE(merged(15203, "083b1023", Generation::V2, before), before); // 59 of 35 free
        QCOMPARE(merged(15203, "10ffffffff0f", Generation::V2, before), before); // 4 billion GB
        QCOMPARE(merged(15243, "10e807", Generation::V2, before), before); // 1000 degrees
    }

    void garbageChangesNothing_data()
    {
        QTest::addColumn<quint32>("id");
        for (const quint32 id : {15201U, 15202U, 15203U, 15221U, 15222U, 15243U, 15292U, 99U})
            QTest::addRow("%u", id) << id;
    }
    void garbageChangesNothing()
    {
        QFETCH(const quint32, id);
        const DeviceStatus before = merged(15201, "0857");
        for (const char *bytes : {"08", "ffffffffffffffffffffff", "0a80808080", "10ff"}) {
            QCOMPARE(merged(id, bytes, Generation::V2, before), before);
            QCOMPARE(merged(id, bytes, Generation::V3, before), before);
        }
    }

    void othersStayAsTheyAre()
    {
        DeviceStatus status = merged(15201, "0857");
        status = merged(15243, "1018", Generation::V2, status);
        status = merged(15221, "0801", Generation::V2, status);
        QCOMPARE(status.batteryPercent, std::optional(87));
        QCOMPARE(status.temperatureCelsius, std::optional(24));
        QCOMPARE(status.ringLight, std::optional(true));
        QVERIFY(!status.charging);
    }
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestStatusReader)
#include "tst_status_reader.moc"
