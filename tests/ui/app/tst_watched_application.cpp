// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nightdesk/watched_application.h"

#include <QEventLoop>
#include <QRegularExpression>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <ctime>
#include <functional>

namespace nd {

namespace {

using namespace std::chrono_literals;

constexpr unsigned long kSlow = 30; // milliseconds

/// Does something while it handles an event.
class Handler : public QObject
{
public:
    explicit Handler(std::function<void()> what) : m_what(std::move(what)) {}

    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::User)
            return QObject::event(event);
        m_what();
        return true;
    }

private:
    std::function<void()> m_what;
};

void handle(std::function<void()> what)
{
    Handler handler(std::move(what));
    QEvent event(QEvent::User);
    QCoreApplication::sendEvent(&handler, &event);
}

void expectWarning()
{
    QTest::ignoreMessage(QtWarningMsg,
                         QRegularExpression(QStringLiteral("^QObject User took [0-9.]+ ms")));
}

} // namespace

/// Runs in the application that it is about.
class TestWatchedApplication : public QObject
{
    Q_OBJECT

public:
    explicit TestWatchedApplication(WatchedApplication &application) : m_application(application) {}

private slots:
    void init() { m_application.resetLongest(); }

    void aSlowHandlerIsToldByName()
    {
        expectWarning();
        handle([] { QThread::msleep(kSlow); });
        QVERIFY(m_application.longestHandler() >= 30ms);
        QVERIFY(m_application.longestProcessorTime() < 15ms); // it slept
        QCOMPARE(m_application.longestName(), QStringLiteral("QObject User"));
    }

    /// On a machine with other work the longest handler is often one that only waited.
    void whatReallyRanIsMeasuredToo()
    {
        expectWarning();
        handle([] {
            const std::clock_t end = std::clock() + CLOCKS_PER_SEC / 200;
            while (std::clock() < end) {}
        });
        const auto ran = m_application.mostProcessorTime();
        handle([] { QThread::msleep(kSlow); });
        QVERIFY(ran >= 4ms);
        QVERIFY(m_application.longestHandler() >= 30ms);
        QCOMPARE(m_application.mostProcessorTime().count(), ran.count());
    }

    /// What one handler sends is a part of it.
    void handlersInsideCountOnce()
    {
        expectWarning();
        handle([] {
            handle([] { QThread::msleep(kSlow / 2); });
            handle([] { QThread::msleep(kSlow / 2); });
        });
        QVERIFY(m_application.longestHandler() >= 30ms);
    }

    /// A menu or a dialog is open for as long as a person likes.
    void anEventLoopInsideIsNoHandler()
    {
        handle([] {
            QEventLoop loop;
            QTimer::singleShot(3 * std::chrono::milliseconds(kSlow), &loop, &QEventLoop::quit);
            loop.exec();
        });
        QVERIFY(m_application.longestHandler() < 60ms);
    }

    void whatIsSlowInThatLoopIsTold()
    {
        expectWarning();
        handle([] {
            QEventLoop loop;
            Handler inside([&loop] {
                QThread::msleep(kSlow);
                loop.quit();
            });
            QCoreApplication::postEvent(&inside, new QEvent(QEvent::User));
            loop.exec();
        });
        QVERIFY(m_application.longestHandler() >= 30ms);
        QVERIFY(m_application.longestHandler() < 1s);
    }

    /// Their time is their own.
    void otherThreadsAreNotMeasured()
    {
        QThread *thread = QThread::create([] { handle([] { QThread::msleep(kSlow); }); });
        thread->start();
        QVERIFY(thread->wait());
        delete thread;
        QVERIFY(m_application.longestHandler() < 16ms);
    }

private:
    WatchedApplication &m_application;
};

} // namespace nd

int main(int argc, char **argv)
{
    nd::WatchedApplication application(argc, argv);
    nd::TestWatchedApplication test(application);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_watched_application.moc"
