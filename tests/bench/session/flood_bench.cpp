// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session_benches.h"

#include "answering_server.h"
#include "bench_world.h"
#include "core/dwarf/models/status_model.h"
#include "core/dwarf/session/session.h"
#include "timed_application.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <ctime>

namespace nd {

namespace {

constexpr int kPerSecond = 10'000;
constexpr int kLong = 20'000; // milliseconds

double threadSeconds()
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

} // namespace

QJsonObject benchFlood(TimedApplication &application, int seconds)
{
    QThread linkThread;
    linkThread.start();
    AnsweringServer server;
    BenchWorld world;
    QJsonObject result{{QStringLiteral("bench"), QStringLiteral("flood")}};
    {
        Session session(linkThread, BenchWorld::profile(server.port()), QStringLiteral("bench"),
                        world.world());
        StatusModel status(session);
        int changes = 0;
        QObject::connect(&status, &StatusModel::changed, &status, [&changes] { ++changes; });
        session.open();
        session.watchOnly();
        const bool ready
            = waitFor([&session] { return session.linkState() == LinkState::Ready; }, kLong);
        application.forget();
        const double before = threadSeconds();
        QElapsedTimer wall;
        wall.start();
        server.flood(kPerSecond, seconds);
        waitFor([&server] { return !server.isFlooding(); }, seconds * 1000 + kLong);
        const double tookSeconds = static_cast<double>(wall.elapsed()) / 1e3;
        const double cpu = threadSeconds() - before;
        const int last = server.lastPercent();
        const bool arrived = waitFor([&] { return status.batteryPercent() == last; }, kLong);
        result.insert(QStringLiteral("ready"), ready);
        result.insert(QStringLiteral("sent_per_second"),
                      static_cast<double>(server.sent()) / tookSeconds);
        result.insert(QStringLiteral("last_state_arrived"), arrived);
        result.insert(QStringLiteral("longest_handler_ms"), application.longestMilliseconds());
        result.insert(QStringLiteral("gui_thread_share"), cpu / tookSeconds);
        result.insert(QStringLiteral("model_changes"), changes);
        session.close();
    }
    linkThread.quit();
    linkThread.wait();
    return result;
}

} // namespace nd
