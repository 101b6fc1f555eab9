// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/video/multipart_parser.h"

#include <QTest>

using namespace nd;

class TestMultipartParser : public QObject
{
    Q_OBJECT

private slots:
    void readsPartsAtEverySplit_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("with lengths") << QByteArray(
            "\r\n--frame\r\nContent-Type: image/jpeg\r\nContent-Length: 5\r\n\r\nfirst\r\n"
            "--frame\r\nContent-Type: image/jpeg\r\nContent-Length: 6\r\n\r\nsecond\r\n"
            "--frame\r\n");
        QTest::newRow("without lengths")
            << QByteArray("--frame\r\nContent-Type: image/jpeg\r\n\r\nfirst\r\n"
                          "--frame\r\nContent-Type: image/jpeg\r\n\r\nsecond\r\n--frame--\r\n");
        QTest::newRow("without headers") << QByteArray("--frame\r\n\r\nfirst\r\n"
                                                       "--frame\r\n\r\nsecond\r\n--frame\r\n");
    }

    void readsPartsAtEverySplit()
    {
        QFETCH(QByteArray, body);
        for (qsizetype split = 0; split <= body.size(); ++split) {
            MultipartParser parser("frame");
            std::vector<QByteArray> parts;
            QVERIFY(parser.push(QByteArrayView(body).first(split), parts));
            QVERIFY(parser.push(QByteArrayView(body).sliced(split), parts));
            QCOMPARE(parts, (std::vector<QByteArray>{"first", "second"}));
        }
    }

    void readsPartsByteByByte()
    {
        const QByteArray body = "--frame\r\n\r\nfirst\r\n--frame\r\n\r\nsecond\r\n--frame\r\n";
        MultipartParser parser("--frame"); // Some cameras name the boundary with its dashes.
        std::vector<QByteArray> parts;
        for (const char byte : body)
            QVERIFY(parser.push(QByteArrayView(&byte, 1), parts));
        QCOMPARE(parts.size(), 2U);
    }

    void partMayContainTheBoundaryIfItsLengthIsKnown()
    {
        MultipartParser parser("frame");
        std::vector<QByteArray> parts;
        QVERIFY(parser.push("--frame\r\nContent-Length: 13\r\n\r\nab\r\n--frame\r\n\r\n", parts));
        QCOMPARE(parts, (std::vector<QByteArray>{"ab\r\n--frame\r\n"}));
    }

    void findsBoundary()
    {
        QCOMPARE(MultipartParser::boundaryOf("multipart/x-mixed-replace; boundary=frame"),
                 QByteArray("frame"));
        QCOMPARE(MultipartParser::boundaryOf("multipart/x-mixed-replace;boundary=\"a b\"; x=1"),
                 QByteArray("a b"));
        QCOMPARE(MultipartParser::boundaryOf("multipart/x-mixed-replace"), QByteArray());
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("body");
        const QByteArray start = "--frame\r\n";
        QTest::newRow("no delimiter") << QByteArray(70000, 'x');
        QTest::newRow("delimiter line without end") << "--frame" + QByteArray(9000, 'x');
        QTest::newRow("header without end") << start + QByteArray(9000, 'x');
        QTest::newRow("part of 2 GiB") << start + "Content-Length: 2147483648\r\n\r\n";
        QTest::newRow("negative length") << start + "Content-Length: -1\r\n\r\n";
        QTest::newRow("part without end") << start + "\r\n" + QByteArray(33 * 1024 * 1024, 'x');
    }

    void refuses()
    {
        QFETCH(QByteArray, body);
        MultipartParser parser("frame");
        std::vector<QByteArray> parts;
        QVERIFY(!parser.push(body, parts));
        QVERIFY(parts.empty());
    }
};

QTEST_APPLESS_MAIN(TestMultipartParser)
#include "tst_multipart_parser.moc"
