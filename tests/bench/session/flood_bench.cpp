// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session_benches.h"

#include "answering_server.h"
#include "bench_http.h"
#include "bench_wait.h"
#include "bench_world.h"
#include "core/base/sky_clock.h"
#include "core/base/thread_end.h"
#include "core/dwarf/daylight_guard.h"
#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/event_log.h"
#include "core/dwarf/models/camera_model.h"
#include "core/dwarf/models/connection_model.h"
#include "core/dwarf/models/status_model.h"
#include "core/dwarf/session/session.h"
#include "mixed_flood.h"
#include "timed_application.h"

#include <QElapsedTimer>
#include <QFile>

namespace nd {

namespace {

constexpr int kPerSecond = 10'000;
constexpr int kLong = 20'000; // milliseconds

/// Sends the flood and measures; what arrived by then is asked of `hasArrived`.
template<typename Condition>
void measure(QJsonObject &result, TimedApplication &application, AnsweringServer &server,
             int seconds, Packet (*make)(qint64), Condition hasArrived)
{
    application.forget();
    const double before = threadSeconds();
    QElapsedTimer wall;
    wall.start();
    server.flood(kPerSecond, seconds, make);
    waitFor([&server] { return !server.isFlooding(); }, seconds * 1000 + kLong);
    const double tookSeconds = static_cast<double>(wall.elapsed()) / 1e3;
    const double cpu = threadSeconds() - before;
    result.insert(QStringLiteral("last_state_arrived"), waitFor(hasArrived, kLong));
    result.insert(QStringLiteral("sent_per_second"),
                  static_cast<double>(server.sent()) / tookSeconds);
    result.insert(QStringLiteral("longest_handler_ms"), application.longestMilliseconds());
    result.insert(QStringLiteral("gui_thread_share"), cpu / tookSeconds);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
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
        const int last = (kPerSecond * seconds - 1) % 100;
        measure(result, application, server, seconds, &batteryPacket,
                [&status, last] { return status.batteryPercent() == last; });
        result.insert(QStringLiteral("ready"), ready);
        result.insert(QStringLiteral("model_changes"), changes);
        session.close();
    }
    endThread(linkThread);
    return result;
}

QJsonObject benchMixedFlood(TimedApplication &application, int seconds)
{
    QThread linkThread;
    linkThread.start();
    AnsweringServer server;
    const BenchHttp http({{"/deviceInfo", R"({"code":0,"data":{"deviceId":1}})"},
                          {"/getDefaultParamsConfig", contentOf(QStringLiteral(ND_PARAMS))}});
    DeviceProfile profile = BenchWorld::profile(server.port());
    profile.ports.http = http.port();
    QJsonObject result{{QStringLiteral("bench"), QStringLiteral("mixed_flood")}};
    {
        const SkyClock clock;
        const DaylightGuard daylight(clock);
        EventLog log;
        DwarfDevice device(
            profile, DwarfDevice::Surroundings{linkThread, log, daylight, QStringLiteral("bench")});
        device.tele().setPicturesWanted(false);
        device.wide().setPicturesWanted(false);
        device.connection().connectToDevice();
        device.connection().watchOnly();
        const bool ready = waitFor(
            [&device] { return device.connection().linkState() == LinkState::Ready; }, kLong);
        const qint64 total = qint64(kPerSecond) * seconds;
        measure(result, application, server, seconds, &mixedPacket,
                [&device, total] { return hasLastOfMixed(device, total); });
        result.insert(QStringLiteral("ready"), ready);
        device.connection().disconnectFromDevice();
    }
    endThread(linkThread);
    return result;
}

} // namespace nd
