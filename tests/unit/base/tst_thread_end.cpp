// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/thread_end.h"

#include <QTest>
#include <QThread>

#include <atomic>
#include <ctime>

#include <pthread.h>

namespace nd {

namespace {

std::atomic<int> given = 0; ///< How often what is kept for a thread was given back.

/// As OpenSSL's, but slow.
void giveBack(void * /*kept*/)
{
    const std::timespec pause{0, 300'000'000};
    nanosleep(&pause, nullptr);
    ++given;
}

} // namespace

/// nightdeskctl aborted at its end, once in a few hundred runs and more often on a busy machine
/// ("double free or corruption"): QThread::wait() had come back while the thread of the network
/// still gave back what OpenSSL keeps for each thread, and OpenSSL's own exit handler gave back the
/// same.
class TestThreadEnd : public QObject
{
    Q_OBJECT

private slots:
    void waitsForWhatLibrariesGiveBack()
    {
        pthread_key_t key{};
        QCOMPARE(pthread_key_create(&key, &giveBack), 0);
        QThread thread;
        QObject there;
        there.moveToThread(&thread);
        thread.start();
        QMetaObject::invokeMethod(
            &there, [&key] { pthread_setspecific(key, &given); }, Qt::BlockingQueuedConnection);
        endThread(thread);
        QCOMPARE(given, 1);
        QVERIFY(thread.isFinished());
        QCOMPARE(pthread_key_delete(key), 0);
    }

    void oneThatNeverRanIsNoTrouble()
    {
        QThread thread;
        endThread(thread);
        QVERIFY(!thread.isRunning());
    }

    void oneThatEndedIsNoTrouble()
    {
        QThread thread;
        thread.start();
        endThread(thread);
        endThread(thread);
        QVERIFY(thread.isFinished());
    }
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestThreadEnd)
#include "tst_thread_end.moc"
