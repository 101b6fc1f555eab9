// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session_benches.h"

#include "core/dwarf/recorder/flight_recorder.h"
#include "core/dwarf/wire/packet.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QThread>

#include <ctime>

namespace nd {

namespace {

constexpr int kPerSecond = 1000;
constexpr int kTick = 10; // milliseconds

double processSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

/// Half of the packets go out, half come in; of the sizes that telescopes send.
std::vector<QByteArray> packets()
{
    std::vector<QByteArray> list;
    for (int i = 0; i < 64; ++i) {
        Packet packet;
        packet.module = 9;
        packet.command = 15201 + quint32(i);
        packet.type = Packet::Type::Notification;
        packet.data = QByteArray(8 + i * 3, char(i));
        packet.clientId = QStringLiteral("0000-bench");
        list.push_back(packet.serialize());
    }
    return list;
}

/// CPU seconds of a loop that tells `tap` 1,000 packets per second; without one, of the loop alone.
double run(SessionTap *tap, int seconds)
{
    const std::vector<QByteArray> all = packets();
    QElapsedTimer wall;
    wall.start();
    const double before = processSeconds();
    qint64 told = 0;
    while (wall.elapsed() < seconds * 1000LL) {
        const qint64 due = wall.elapsed() * kPerSecond / 1000;
        for (; told < due; ++told) {
            const bool in = told % 2 == 0;
            const QByteArray &packet = all[std::size_t(told) % all.size()];
            if (tap != nullptr)
                tap->note({in ? TapKind::BinaryIn : TapKind::BinaryOut, 0, {}, packet});
        }
        QThread::msleep(kTick);
    }
    return processSeconds() - before;
}

} // namespace

QJsonObject benchRecorder(int seconds)
{
    const QTemporaryDir folder;
    const double idle = run(nullptr, seconds);
    double recorded = 0.0;
    quint64 dropped = 0;
    {
        FlightRecorder::Options options;
        options.folder = folder.path();
        FlightRecorder recorder(options);
        const auto tap = recorder.tap();
        recorded = run(tap.get(), seconds);
        recorder.flush();
        dropped = recorder.dropped();
    }
    return {{QStringLiteral("bench"), QStringLiteral("recorder")},
            {QStringLiteral("packets_per_second"), kPerSecond},
            {QStringLiteral("dropped"), qint64(dropped)},
            {QStringLiteral("share_of_one_core"), (recorded - idle) / seconds}};
}

} // namespace nd
