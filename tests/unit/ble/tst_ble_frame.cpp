// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ble/ble_frame.h"

#include <QTest>

using namespace nd;

namespace {

// head, version, command 1, package 0 of 1, reserved; length 18; body; checksum; tail
const QByteArray kGetConfig = QByteArray::fromHex("aa 01 01 00 01 00 00"
                                                  "00 12"
                                                  "08 01" // field 1 cmd: 1
                                                  "12 0e 44574152465f3132333435363738" // field 2
                                                  "33 d2"
                                                  "0d");
// One message in two packages of 20 and 14 bytes.
const QByteArray kFirstHalf
    = QByteArray::fromHex("aa 01 01 00 02 00 00 00 14"
                          "08 01 18 02 20 02 42 04 486f6d65 4a 06 736563726574 2c 5d 0d");
const QByteArray kSecondHalf
    = QByteArray::fromHex("aa 01 01 01 02 00 00 00 0e 52 0c 3139322e3136382e312e3233 1b 55 0d");

QList<BleMessage> readAll(BleFrameReader &reader)
{
    QList<BleMessage> messages;
    while (const auto message = reader.next())
        messages.append(*message);
    return messages;
}

} // namespace

class TestBleFrame : public QObject
{
    Q_OBJECT

private slots:
    void checksumIsThatOfModbus()
    {
        // The check value that catalogues of checksums give for CRC-16/MODBUS.
        QCOMPARE(bleChecksum("123456789"), quint16(0x4B37));
        QCOMPARE(bleChecksum(QByteArrayView()), quint16(0xFFFF));
    }

    void framesAreWrittenAsTheNotesSay()
    {
        const QByteArray body = QByteArray::fromHex("0801120e44574152465f3132333435363738");
        QCOMPARE(makeBleFrame(1, body).view().toByteArray(), kGetConfig);
        QCOMPARE(makeBleFrame(6, QByteArray::fromHex("0806")).view().toByteArray(),
                 QByteArray::fromHex("aa 01 06 00 01 00 00 00 02 08 06 99 69 0d"));
    }

    void readsWholeFrames()
    {
        BleFrameReader reader;
        reader.feed(kGetConfig + kGetConfig);
        const auto messages = readAll(reader);
        QCOMPARE(messages.size(), 2);
        QCOMPARE(messages.first().command, quint8(1));
        QCOMPARE(messages.first().body,
                 QByteArray::fromHex("0801120e44574152465f3132333435363738"));
        QVERIFY(!reader.takeDamage());
        QCOMPARE(reader.held(), 0);
    }

    void putsPiecesTogether_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {1, 2, 3, 19, 20, 29})
            QTest::addRow("%d", size) << size;
    }

    void putsPiecesTogether()
    {
        QFETCH(int, size);
        BleFrameReader reader;
        QList<BleMessage> messages;
        for (qsizetype start = 0; start < kGetConfig.size(); start += size) {
            reader.feed(kGetConfig.mid(start, size));
            messages += readAll(reader);
        }
        QCOMPARE(messages.size(), 1);
        QVERIFY(!reader.takeDamage());
    }

    void putsPackagesTogether()
    {
        BleFrameReader reader;
        reader.feed(kFirstHalf);
        QVERIFY(!reader.next());
        reader.feed(kSecondHalf);
        const auto message = reader.next();
        QVERIFY(message);
        QCOMPARE(message->body,
                 QByteArray::fromHex("0801180220024204486f6d654a06736563726574520c"
                                     "3139322e3136382e312e3233"));
        QVERIFY(!reader.takeDamage());
    }

    void packagesOutOfOrderAreDropped()
    {
        BleFrameReader reader;
        reader.feed(kSecondHalf);
        QVERIFY(!reader.next());
        QVERIFY(reader.takeDamage());
        reader.feed(kFirstHalf + kFirstHalf); // begun twice: the second counts
        QVERIFY(!reader.next());
        QVERIFY(reader.takeDamage());
        reader.feed(kSecondHalf);
        QVERIFY(reader.next());
    }

    void otherVersionsAreRead()
    {
        // One public client writes version 2.
        BleFrameReader reader;
        QByteArray frame = QByteArray::fromHex("aa02060001000000020806");
        const quint16 sum = bleChecksum(frame);
        frame.append(char(sum >> 8)).append(char(sum & 0xFF)).append('\x0d');
        reader.feed(frame);
        QVERIFY(reader.next());
    }

    void damageIsSkippedAndTold_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addRow("noise") << QByteArray::fromHex("00ff0d");
        QTest::addRow("head only") << QByteArray::fromHex("aa");
        QTest::addRow("wrong checksum") << QByteArray::fromHex("aa010600010000000208069968"
                                                               "0d");
        QTest::addRow("wrong tail") << QByteArray::fromHex("aa0106000100000002080699690e");
        QTest::addRow("longer than anything") << QByteArray::fromHex("aa01060001"
                                                                     "0000ffff");
        QTest::addRow("package beyond its count")
            << QByteArray::fromHex("aa010605010000000208069969"
                                   "0d");
        QTest::addRow("head of a longer one") << QByteArray::fromHex("aa01030001000000ff0d");
        QTest::addRow("two such heads")
            << QByteArray::fromHex("aa0103000100001000aa0103000100000800");
        QTest::addRow("of no packages") << QByteArray::fromHex("aa010600000000000208069969"
                                                               "0d");
    }

    void damageIsSkippedAndTold()
    {
        QFETCH(QByteArray, before);
        BleFrameReader reader;
        reader.feed(before + kGetConfig);
        const auto message = reader.next();
        QVERIFY(message);
        QCOMPARE(message->command, quint8(1));
        QVERIFY(reader.takeDamage());
        QVERIFY(!reader.takeDamage());
    }

    void whatItHoldsIsBounded()
    {
        BleFrameReader reader;
        const QByteArray heads(4096, '\xAA');
        for (int i = 0; i < 100; ++i) {
            reader.feed(heads);
            QVERIFY(!reader.next());
            QVERIFY(reader.held() <= 4 * BleFrameReader::kLongestMessage);
        }
        // 255 packages that say they belong together are too long for one message.
        reader.clear();
        for (int number = 0; number < 255; ++number) {
            QByteArray frame = QByteArray::fromHex("aa0101");
            frame.append(char(number))
                .append('\xff')
                .append(QByteArray::fromHex("0000"
                                            "0400"));
            frame.append(QByteArray(1024, 'x'));
            const quint16 sum = bleChecksum(frame);
            frame.append(char(sum >> 8)).append(char(sum & 0xFF)).append('\x0d');
            reader.feed(frame);
            QVERIFY(!reader.next());
            QVERIFY(reader.held() <= 2 * BleFrameReader::kLongestMessage);
        }
        QVERIFY(reader.takeDamage());
    }
};

QTEST_APPLESS_MAIN(TestBleFrame)
#include "tst_ble_frame.moc"
