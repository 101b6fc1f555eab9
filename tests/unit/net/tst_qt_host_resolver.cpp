// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/qt_scheduler.h"
#include "core/net/qt_host_resolver.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <optional>

namespace nd {

class TestQtHostResolver : public QObject
{
    Q_OBJECT

private slots:
    void findsTheAddressOfAName();
    void numbersAskNoNameServer();
    void aWrongNameIsNotFound();
    void aCancelledLookUpIsNotReported();
    void theNewestLookUpIsReported();
    void mayDieWhileALookUpRuns();
    void theProgramMayEndAtTheAnswer();

private:
    HostResolver::Answer answerOf(const QString &host);

    QtScheduler m_scheduler;
};

/// In no name service: RFC 6761 reserves ".invalid".
const QString kNowhere = QStringLiteral("no-such-telescope.invalid");

HostResolver::Answer TestQtHostResolver::answerOf(const QString &host)
{
    QtHostResolver resolver(m_scheduler);
    std::optional<HostResolver::Answer> answer;
    resolver.resolve(host, [&answer](const HostResolver::Answer &found) { answer = found; });
    (void)QTest::qWaitFor([&answer] { return answer.has_value(); }, 20'000);
    return answer.value_or(HostResolver::Answer{std::nullopt, LinkProblem::Other});
}

void TestQtHostResolver::findsTheAddressOfAName()
{
    const HostResolver::Answer answer = answerOf(QStringLiteral("localhost"));
    QVERIFY(answer.address);
    QVERIFY(answer.address->isLoopback());
}

/// Through QHostInfo each of these asked the name server for the name of the address: no two
/// seconds would be enough where one does not answer, and a telescope's network has none.
void TestQtHostResolver::numbersAskNoNameServer()
{
    QtHostResolver resolver(m_scheduler);
    int asked = 0;
    int found = 0;
    for (; asked < 200; ++asked) {
        std::optional<HostResolver::Answer> answer;
        const QString host = QStringLiteral("192.0.2.%1").arg(asked);
        resolver.resolve(host, [&](const HostResolver::Answer &a) { answer = a; });
        QVERIFY(!answer); // from the event loop, as a name's
        QCoreApplication::processEvents();
        found += answer && answer->address == QHostAddress(host) ? 1 : 0;
    }
    QCOMPARE(found, asked);
}

void TestQtHostResolver::aWrongNameIsNotFound()
{
    const HostResolver::Answer answer = answerOf(kNowhere);
    QVERIFY(!answer.address);
    QVERIFY(answer.problem == LinkProblem::HostNotFound || answer.problem == LinkProblem::Timeout);
}

void TestQtHostResolver::aCancelledLookUpIsNotReported()
{
    for (const char *host : {"127.0.0.1", "localhost"}) {
        QtHostResolver resolver(m_scheduler);
        bool isReported = false;
        resolver.resolve(QLatin1String(host), [&](const auto &) { isReported = true; });
        resolver.cancel();
        QTest::qWait(100);
        QVERIFY(!isReported);
    }
}

void TestQtHostResolver::theNewestLookUpIsReported()
{
    QtHostResolver resolver(m_scheduler);
    QStringList found;
    const auto note = [&found](const char *host) {
        return [&found, host](const HostResolver::Answer &) { found.append(QLatin1String(host)); };
    };
    resolver.resolve(QStringLiteral("localhost"), note("a name"));
    resolver.resolve(QStringLiteral("127.0.0.2"), note("numbers"));
    resolver.resolve(QStringLiteral("LOCALHOST"), note("another name"));
    QTRY_COMPARE(found, QStringList{QStringLiteral("another name")});
    QTest::qWait(100);
    QCOMPARE(found.size(), 1);

    // The answer to a name is there already, and is not taken for that of the numbers.
    std::optional<QHostAddress> address;
    resolver.resolve(QStringLiteral("localhost"), note("a name"));
    QThread::msleep(200);
    resolver.resolve(QStringLiteral("127.0.0.2"),
                     [&address](const HostResolver::Answer &answer) { address = answer.address; });
    QTRY_VERIFY(address);
    QCOMPARE(*address, QHostAddress(QStringLiteral("127.0.0.2")));
}

void TestQtHostResolver::mayDieWhileALookUpRuns()
{
    bool isReported = false;
    for (const char *host : {"127.0.0.1", "localhost"}) {
        QtHostResolver resolver(m_scheduler);
        resolver.resolve(QLatin1String(host), [&](const auto &) { isReported = true; });
    }
    QTest::qWait(100);
    QVERIFY(!isReported);
}

/// nightdeskctl crashed at its end when a name was refused at once, as where no network is. The
/// name is one that no test asked before: an answer from Qt's cache goes another way.
void TestQtHostResolver::theProgramMayEndAtTheAnswer()
{
    QThread link;
    link.start();
    QtHostResolver resolver(m_scheduler);
    resolver.moveToThread(&link);
    QSemaphore ending;
    QMetaObject::invokeMethod(&resolver, [&] {
        resolver.resolve(QStringLiteral("LocalHost"), [&](const HostResolver::Answer &) {
            QObject::connect(qApp, &QCoreApplication::aboutToQuit, [&] { ending.release(); });
            QMetaObject::invokeMethod(qApp, [] { QCoreApplication::exit(7); });
            ending.acquire(); // what Qt posts to the end of the program is behind this answer
        });
    });
    QCOMPARE(QCoreApplication::exec(), 7);
    link.quit();
    QVERIFY(link.wait());
}

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestQtHostResolver)
#include "tst_qt_host_resolver.moc"
