// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/video/http_response.h"

#include <QTest>

using namespace nd;

using Progress = HttpResponse::Progress;

class TestHttpResponse : public QObject
{
    Q_OBJECT

private slots:
    void readsBodyAtEverySplit_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 11\r\n"
                                              "Content-Type: image/jpeg\r\n\r\nhello world");
        QTest::newRow("chunks") << QByteArray("HTTP/1.1 200 OK\r\ncontent-type: image/jpeg\r\n"
                                              "Transfer-Encoding: chunked\r\n\r\n"
                                              "6;ext=1\r\nhello \r\n5\r\nworld\r\n0\r\n\r\n");
    }

    void readsBodyAtEverySplit()
    {
        QFETCH(QByteArray, bytes);
        for (qsizetype split = 0; split <= bytes.size(); ++split) {
            HttpResponse response;
            response.push(QByteArrayView(bytes).first(split));
            QByteArray body = response.takeBody();
            QCOMPARE(response.push(QByteArrayView(bytes).sliced(split)), Progress::Finished);
            QCOMPARE(body + response.takeBody(), QByteArray("hello world"));
            QCOMPARE(response.status(), 200);
            QCOMPARE(response.header("content-type"), QByteArray("image/jpeg"));
        }
    }

    void endOfConnectionEndsBodyWithoutLength()
    {
        HttpResponse response;
        QCOMPARE(response.push("HTTP/1.0 200 OK\r\n\r\nab"), Progress::Body);
        QCOMPARE(response.pushEnd(), Progress::Finished);
        QCOMPARE(response.takeBody(), QByteArray("ab"));
    }

    void endOfConnectionCutsBodyWithLength()
    {
        HttpResponse response;
        response.push("HTTP/1.0 200 OK\r\nContent-Length: 3\r\n\r\nab");
        QCOMPARE(response.pushEnd(), Progress::Malformed);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray head = "HTTP/1.1 200 OK\r\n";
        QTest::newRow("not HTTP") << QByteArray("ICY 200 OK\r\n\r\n");
        QTest::newRow("no status") << QByteArray("HTTP/1.1 OK\r\n\r\n");
        QTest::newRow("header that never ends") << head + QByteArray(40000, 'x');
        QTest::newRow("headers without end") << head + QByteArray("a: b\r\n").repeated(8000);
        QTest::newRow("negative length") << head + "Content-Length: -5\r\n\r\n";
        QTest::newRow("length is no number") << head + "Content-Length: many\r\n\r\n";
        QTest::newRow("chunk of nonsense") << head + "Transfer-Encoding: chunked\r\n\r\nxyz\r\n";
        QTest::newRow("negative chunk") << head + "Transfer-Encoding: chunked\r\n\r\n-5\r\n";
        QTest::newRow("chunk header that never ends")
            << head + "Transfer-Encoding: chunked\r\n\r\n" + QByteArray(2000, '1');
        QTest::newRow("chunk without its end")
            << head + "Transfer-Encoding: chunked\r\n\r\n1\r\nabc";
    }

    void refuses()
    {
        QFETCH(QByteArray, bytes);
        HttpResponse response;
        QCOMPARE(response.push(bytes), Progress::Malformed);
    }
};

QTEST_APPLESS_MAIN(TestHttpResponse)
#include "tst_http_response.moc"
