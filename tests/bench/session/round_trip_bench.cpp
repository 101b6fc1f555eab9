// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session_benches.h"

#include "answering_server.h"
#include "bench_world.h"
#include "core/base/thread_end.h"
#include "core/dwarf/session/session.h"
#include "core/dwarf/wire/command_table.h"
#include "core/dwarf/wire/packet.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>
#include <QWebSocket>

#include <algorithm>
#include <vector>

namespace nd {

namespace {

constexpr int kLong = 20'000; // milliseconds
constexpr int kBatch = 50; ///< Both in turn, so that both meet the same computer.

double medianOf(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? -1.0 : values[values.size() / 2];
}

/// The same row for both: a read that changes nothing.
CommandInfo row()
{
    return commandByName("CMD_CAMERA_TELE_GET_ALL_PARAMS")->info;
}

class Bare : public QObject
{
public:
    explicit Bare(quint16 port)
    {
        QEventLoop loop;
        QObject::connect(&m_socket, &QWebSocket::connected, &loop, &QEventLoop::quit);
        QTimer::singleShot(kLong, &loop, &QEventLoop::quit);
        m_socket.open(QUrl(QStringLiteral("ws://127.0.0.1:%1").arg(port)));
        loop.exec();
        Packet packet;
        packet.module = quint32(row().module);
        packet.command = row().id;
        packet.clientId = QStringLiteral("bench");
        m_message = packet.serialize();
    }

    double milliseconds()
    {
        QEventLoop loop;
        QObject::connect(&m_socket, &QWebSocket::binaryMessageReceived, &loop, &QEventLoop::quit);
        QElapsedTimer timer;
        timer.start();
        m_socket.sendBinaryMessage(m_message);
        loop.exec();
        return static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }

private:
    QWebSocket m_socket;
    QByteArray m_message;
};

double throughSession(Session &session)
{
    QEventLoop loop;
    QElapsedTimer timer;
    timer.start();
    session.requestRaw(row(), {}, &loop, [&loop](const Result<QByteArray> &) { loop.quit(); });
    loop.exec();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

bool connectSession(Session &session)
{
    QEventLoop loop;
    QObject::connect(&session, &Session::linkStateChanged, &loop, [&] {
        if (session.linkState() == LinkState::Ready)
            loop.quit();
    });
    QTimer::singleShot(kLong, &loop, &QEventLoop::quit);
    session.open();
    session.watchOnly();
    loop.exec();
    return session.linkState() == LinkState::Ready;
}

} // namespace

QJsonObject benchRoundTrip(int rounds)
{
    QThread linkThread;
    linkThread.start();
    AnsweringServer server;
    AnsweringServer bareServer;
    BenchWorld world;
    std::vector<double> ours;
    std::vector<double> theirs;
    bool ready = false;
    {
        Session session(linkThread, BenchWorld::profile(server.port()), QStringLiteral("bench"),
                        world.world());
        ready = connectSession(session);
        Bare bare(bareServer.port());
        for (int round = 0; ready && round < rounds; round += kBatch) {
            for (int i = 0; i < kBatch; ++i)
                theirs.push_back(bare.milliseconds());
            for (int i = 0; i < kBatch; ++i)
                ours.push_back(throughSession(session));
        }
        session.close();
    }
    endThread(linkThread);
    const double our = medianOf(ours);
    const double their = medianOf(theirs);
    return {{QStringLiteral("bench"), QStringLiteral("round_trip")},
            {QStringLiteral("ready"), ready},
            {QStringLiteral("session_median_ms"), our},
            {QStringLiteral("bare_median_ms"), their},
            {QStringLiteral("added_ms"), our - their}};
}

} // namespace nd
