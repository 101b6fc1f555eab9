// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/qt_http_client.h"

#include "core/base/qt_scheduler.h"
#include "manual_scheduler.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace nd;
using namespace std::chrono_literals;

namespace {

/// Answers every connection with the same bytes once the request came, and may go on for ever.
class RawServer : public QObject
{
    Q_OBJECT

public:
    RawServer(QByteArray answer, bool isEndless)
        : m_answer(std::move(answer))
        , m_isEndless(isEndless)
    {
        m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QTcpServer::newConnection, this, &RawServer::greet);
    }

    QUrl url() const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1/deviceInfo").arg(m_server.serverPort()));
    }
    QByteArray heard() const { return m_heard; }
    int connections() const { return m_connections; }

private:
    void greet()
    {
        QTcpSocket *socket = m_server.nextPendingConnection();
        ++m_connections;
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
            m_heard += socket->readAll();
            socket->write(m_answer);
            if (!m_isEndless)
                socket->disconnectFromHost();
        });
        if (m_isEndless)
            connect(socket, &QTcpSocket::bytesWritten, socket,
                    [socket] { socket->write(QByteArray(64 * 1024, 'x')); });
    }

    QTcpServer m_server;
    QByteArray m_answer;
    QByteArray m_heard;
    int m_connections = 0;
    bool m_isEndless;
};

struct Bench
{
    QtScheduler scheduler;
    QtHttpClient client{scheduler};
    QObject context;
    QList<HttpAnswer> answers;

    void start(const QUrl &url, HttpCall::Method method = HttpCall::Method::Get)
    {
        HttpCall call;
        call.url = url;
        call.method = method;
        call.body = method == HttpCall::Method::Post ? QByteArray("{\"a\":1}") : QByteArray();
        call.maximumSize = 100'000;
        call.timeout = 1s;
        client.start(call, &context, [this](const HttpAnswer &answer) { answers.append(answer); });
    }
};

const char kGood[] = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                     "Content-Length: 10\r\n\r\n{\"code\":0}";

} // namespace

class TestQtHttpClient : public QObject
{
    Q_OBJECT

private slots:
    void getsAndPosts()
    {
        RawServer server(kGood, false);
        Bench bench;
        bench.start(server.url());
        QTRY_COMPARE(bench.answers.size(), 1);
        QVERIFY(bench.answers.first().isGood());
        QCOMPARE(bench.answers.first().body, QByteArray("{\"code\":0}"));
        bench.start(server.url(), HttpCall::Method::Post);
        QTRY_COMPARE(bench.answers.size(), 2);
        QVERIFY(server.heard().contains("GET /deviceInfo"));
        QVERIFY(server.heard().contains("POST /deviceInfo"));
        QVERIFY(server.heard().endsWith("{\"a\":1}"));
    }

    void statusOfAnErrorIsTold()
    {
        RawServer server("HTTP/1.1 501 Not Implemented\r\nContent-Length: 2\r\n\r\nno", false);
        Bench bench;
        bench.start(server.url());
        QTRY_COMPARE(bench.answers.size(), 1);
        QCOMPARE(bench.answers.first().status, 501);
        QVERIFY(!bench.answers.first().isGood());
        QVERIFY(!bench.answers.first().problem);
    }

    void redirectIsNotFollowed()
    {
        RawServer elsewhere(kGood, false);
        const QByteArray location = elsewhere.url().toEncoded();
        RawServer server(
            "HTTP/1.1 302 Found\r\nLocation: " + location + "\r\nContent-Length: 0\r\n\r\n", false);
        Bench bench;
        bench.start(server.url());
        QTRY_COMPARE(bench.answers.size(), 1);
        QVERIFY(!bench.answers.first().isGood());
        QCOMPARE(elsewhere.connections(), 0);
    }

    void endlessBodyIsCut_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::newRow("no length") << QByteArray("HTTP/1.1 200 OK\r\n\r\n");
        QTest::newRow("a lie") << QByteArray(
            "HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n");
    }

    void endlessBodyIsCut()
    {
        QFETCH(QByteArray, head);
        RawServer server(head, true);
        Bench bench;
        bench.start(server.url());
        QTRY_COMPARE(bench.answers.size(), 1);
        QVERIFY(bench.answers.first().problem == LinkProblem::TooLarge);
    }

    /// Headers that never end: stopped by size (Qt) or by time, never by memory.
    void endlessHeadersAreCut()
    {
        RawServer server("HTTP/1.1 200 OK\r\nX-Long: ", true);
        Bench bench;
        bench.start(server.url());
        QTRY_COMPARE(bench.answers.size(), 1);
        QVERIFY(!bench.answers.first().isGood());
    }

    void silenceTimesOut()
    {
        RawServer server({}, false);
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        ManualScheduler scheduler;
        QtHttpClient client(scheduler);
        HttpCall call;
        call.url = QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(silent.serverPort()));
        call.timeout = 5s;
        std::optional<LinkProblem> problem;
        client.start(call, this, [&](const HttpAnswer &answer) { problem = answer.problem; });
        QTRY_VERIFY(silent.hasPendingConnections());
        scheduler.advance(5s);
        QVERIFY(problem == LinkProblem::Timeout);
    }

    void refused()
    {
        QUrl url;
        {
            RawServer gone({}, false);
            url = gone.url();
        }
        Bench bench;
        bench.start(url);
        QTRY_COMPARE(bench.answers.size(), 1);
        QVERIFY(bench.answers.first().problem == LinkProblem::Refused);
    }

    void garbageIsNoAnswer()
    {
        RawServer server(QByteArray("\x00\xff\x00garbage\r\n\r\n", 14), false);
        Bench bench;
        bench.start(server.url());
        QTRY_COMPARE(bench.answers.size(), 1);
        QVERIFY(!bench.answers.first().isGood());
    }

    void deadContextAndCancelAreSilent()
    {
        RawServer server(kGood, false);
        Bench bench;
        {
            QObject context;
            HttpCall call;
            call.url = server.url();
            bench.client.start(call, &context,
                               [&](const HttpAnswer &answer) { bench.answers.append(answer); });
        }
        bench.start(server.url());
        bench.client.cancelAll();
        bench.start(server.url());
        QTRY_COMPARE(bench.answers.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestQtHttpClient)
#include "tst_qt_http_client.moc"
