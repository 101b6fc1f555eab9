// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/video/jpeg_header.h"

#include <QTest>

using namespace nd;

class TestJpegHeader : public QObject
{
    Q_OBJECT

private slots:
    void readsSize()
    {
        // SOI | APP0 of 4 bytes | fill byte | SOF0: length, precision, height 1080, width 1920
        const auto file = QByteArray::fromHex("ffd8 ffe00004abcd ff ffc0 000b 08 0438 0780 00");
        QCOMPARE(jpegSize(file), QSize(1920, 1080));
    }

    void readsSizeOfBomb()
    {
        QCOMPARE(jpegSize(QByteArray::fromHex("ffd8 ffc2 000b 08 ffff ffff 00")),
                 QSize(65535, 65535));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("hex");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("not JPEG") << QByteArray("89504e470d0a1a0a");
        QTest::newRow("start only") << QByteArray("ffd8");
        QTest::newRow("cut frame header") << QByteArray("ffd8ffc0000b080438");
        QTest::newRow("scan before frame") << QByteArray("ffd8ffda000b0804380780");
        QTest::newRow("segment beyond the end") << QByteArray("ffd8ffe0ffff00");
        QTest::newRow("segment of length zero") << QByteArray("ffd8ffe00000ffe00000");
        QTest::newRow("no marker") << QByteArray("ffd80000000000");
    }

    void refuses()
    {
        QFETCH(QByteArray, hex);
        QVERIFY(!jpegSize(QByteArray::fromHex(hex)));
    }
};

QTEST_APPLESS_MAIN(TestJpegHeader)
#include "tst_jpeg_header.moc"
