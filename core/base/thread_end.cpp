// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/thread_end.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QThread>

#include <atomic>
#include <chrono>
#include <csignal>

#include <unistd.h>

namespace nd {

using namespace std::chrono_literals;

namespace {

constexpr auto kLongest = 10s; // nothing that a library gives back takes so long
constexpr unsigned long kPauseMicroseconds = 200;

} // namespace

void endThread(QThread &thread)
{
    std::atomic<pid_t> id = 0;
    QObject context;
    QObject::connect(
        &thread, &QThread::finished, &context, [&id] { id = gettid(); }, Qt::DirectConnection);
    thread.quit();
    thread.wait();
    const QDeadlineTimer limit(kLongest);
    while (id != 0 && tgkill(getpid(), id, 0) == 0 && !limit.hasExpired())
        QThread::usleep(kPauseMicroseconds);
}

} // namespace nd
