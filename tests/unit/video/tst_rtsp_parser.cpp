// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/video/rtsp_parser.h"

#include <QTest>

using namespace nd;

namespace {

const QByteArray kAnswer = "RTSP/1.0 200 OK\r\nCSeq: 2\r\nContent-Length: 5\r\n"
                           "Content-Base: rtsp://host/s/\r\n\r\nhello";
const QByteArray kPacket("$\0\0\3abc", 7);

RtspParser::Item pushed(RtspParser &parser, const QByteArray &bytes)
{
    parser.buffer().append(bytes);
    return parser.next();
}

} // namespace

class TestRtspParser : public QObject
{
    Q_OBJECT

private slots:
    void readsAnswerAndPacketsAtEverySplit()
    {
        const QByteArray all = kPacket + kAnswer + "\r\n" + kPacket + kPacket;
        for (qsizetype split = 0; split <= all.size(); ++split) {
            RtspParser parser;
            QByteArray order;
            for (const QByteArray &piece : {all.first(split), all.sliced(split)}) {
                parser.buffer().append(piece);
                for (auto item = parser.next(); item != RtspParser::Item::NeedMore;
                     item = parser.next()) {
                    QVERIFY(item != RtspParser::Item::Malformed);
                    order.append(item == RtspParser::Item::Response ? 'R' : 'P');
                    if (item == RtspParser::Item::Interleaved)
                        QCOMPARE(parser.payload().toByteArray(), QByteArray("abc"));
                }
            }
            QCOMPARE(order, QByteArray("PRPP"));
            QCOMPARE(parser.response().status, 200);
            QCOMPARE(parser.response().body, QByteArray("hello"));
            QCOMPARE(parser.response().header("content-base"), QByteArray("rtsp://host/s/"));
        }
    }

    void recognizesRequestOfTheServer()
    {
        RtspParser parser;
        QCOMPARE(pushed(parser, "OPTIONS * RTSP/1.0\r\nCSeq: 7\r\n\r\n"),
                 RtspParser::Item::Request);
        QCOMPARE(parser.requestSequence(), QByteArray("7"));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("HTTP") << QByteArray("HTTP/1.1 200 OK\r\n\r\n");
        QTest::newRow("status is no number") << QByteArray("RTSP/1.0 abc\r\n\r\n");
        QTest::newRow("endless header")
            << QByteArray("RTSP/1.0 200 OK\r\n" + QByteArray(20000, 'x'));
        QTest::newRow("body of 2 GiB")
            << QByteArray("RTSP/1.0 200 OK\r\nContent-Length: 2147483648\r\n\r\n");
        QTest::newRow("body too long")
            << QByteArray("RTSP/1.0 200 OK\r\nContent-Length: 1000000\r\n\r\n");
        QTest::newRow("negative body")
            << QByteArray("RTSP/1.0 200 OK\r\nContent-Length: -1\r\n\r\n");
    }

    void refuses()
    {
        QFETCH(QByteArray, bytes);
        RtspParser parser;
        QCOMPARE(pushed(parser, bytes), RtspParser::Item::Malformed);
    }
};

QTEST_APPLESS_MAIN(TestRtspParser)
#include "tst_rtsp_parser.moc"
