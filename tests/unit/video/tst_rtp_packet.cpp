// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/video/rtp_packet.h"

#include <QTest>

using namespace nd;

namespace {

std::optional<RtpPacket> parseHex(const QByteArray &hex, QByteArray &bytes)
{
    bytes = QByteArray::fromHex(hex);
    return parseRtpPacket(bytes);
}

} // namespace

class TestRtpPacket : public QObject
{
    Q_OBJECT

private slots:
    void readsPlainPacket()
    {
        QByteArray bytes;
        // version 2 | marker, type 96 | sequence | timestamp | SSRC | payload
        const auto packet = parseHex("80 e0 1234 00015f90 deadbeef 6588", bytes);
        QVERIFY(packet);
        QVERIFY(packet->marker);
        QCOMPARE(packet->payloadType, 96);
        QCOMPARE(packet->sequence, quint16(0x1234));
        QCOMPARE(packet->timestamp, 90000U);
        QCOMPARE(packet->payload.toByteArray(), QByteArray::fromHex("6588"));
    }

    void skipsContributorsExtensionAndPadding()
    {
        QByteArray bytes;
        // padding, extension, one CSRC | ... | CSRC | extension of one word | payload | 3 padding
        const auto packet = parseHex("b1 60 0001 00000000 00000000 11111111 bede0001 aabbccdd"
                                     " 41ff 000003",
                                     bytes);
        QVERIFY(packet);
        QVERIFY(!packet->marker);
        QCOMPARE(packet->payload.toByteArray(), QByteArray::fromHex("41ff"));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("hex");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("short") << QByteArray("80e000010000000000");
        QTest::newRow("header only") << QByteArray("80e000010000000000000000");
        QTest::newRow("version 1") << QByteArray("40e0000100000000000000006588");
        QTest::newRow("CSRC beyond the end") << QByteArray("8fe0000100000000000000006588");
        QTest::newRow("extension beyond the end")
            << QByteArray("90e000010000000000000000bedeffff65");
        QTest::newRow("extension cut") << QByteArray("90e000010000000000000000bede");
        QTest::newRow("padding of zero") << QByteArray("a0e0000100000000000000006500");
        QTest::newRow("padding beyond the start") << QByteArray("a0e00001000000000000000065ff");
    }

    void refuses()
    {
        QFETCH(QByteArray, hex);
        QByteArray bytes;
        QVERIFY(!parseHex(hex, bytes));
    }
};

QTEST_APPLESS_MAIN(TestRtpPacket)
#include "tst_rtp_packet.moc"
