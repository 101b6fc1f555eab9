// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/video/bit_reader.h"

#include <QTest>

using namespace nd;

class TestBitReader : public QObject
{
    Q_OBJECT

private slots:
    void readsFields()
    {
        BitReader reader(QByteArrayView("\xa5\x0f", 2)); // 1010 0101 0000 1111
        QCOMPARE(reader.bits(3), 5U);
        QCOMPARE(reader.bits(5), 5U);
        QCOMPARE(reader.bits(8), 15U);
        QVERIFY(!reader.failed());
        reader.bits(1);
        QVERIFY(reader.failed());
    }

    void readsGolombCodes()
    {
        // Source: ITU-T H.264 table 9-2: 1 | 010 | 011 | 00100 | 00101 -> 0 1 2 3 4
        BitReader reader(QByteArrayView("\xa6\x42\x80", 3));
        for (quint32 expected = 0; expected < 5; ++expected)
            QCOMPARE(reader.unsignedGolomb(), expected);
        BitReader signedReader(QByteArrayView("\xa6\x42\x80", 3));
        for (const int expected : {0, 1, -1, 2, -2})
            QCOMPARE(signedReader.signedGolomb(), expected);
    }

    void skipsEmulationPrevention()
    {
        BitReader reader(QByteArrayView("\x00\x00\x03\x01\x03", 5));
        QCOMPARE(reader.bits(32), 0x00000103U); // The first 3 is left out, the second is data.
    }

    void refusesEndlessCode()
    {
        BitReader reader(QByteArrayView("\0\0\0\0\0\0\0\0", 8));
        reader.unsignedGolomb();
        QVERIFY(reader.failed());
    }
};

QTEST_APPLESS_MAIN(TestBitReader)
#include "tst_bit_reader.moc"
