// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <ctime>

namespace nd {

/// Processor time of the calling thread.
inline double threadSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

/// Looks every 10 ms and sleeps meanwhile: its own cost must not be counted.
template<typename Condition>
bool waitFor(Condition isMet, int milliseconds)
{
    QEventLoop loop;
    QElapsedTimer elapsed;
    elapsed.start();
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (isMet() || elapsed.elapsed() > milliseconds)
            loop.quit();
    });
    look.start(10);
    loop.exec();
    return isMet();
}

} // namespace nd
