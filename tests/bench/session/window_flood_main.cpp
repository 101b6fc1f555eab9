// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole program in its window, whose telescope says 10,000 things a second: what it costs the
// GUI thread with each panel in front.
#include "answering_server.h"
#include "app/nightdesk/program.h"
#include "app/nightdesk/watched_application.h"
#include "bench_http.h"
#include "bench_wait.h"
#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/models/camera_model.h"
#include "core/dwarf/models/connection_model.h"
#include "mixed_flood.h"
#include "ui/window/main_window.h"

#include <QEvent>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <utility>

namespace {

using namespace nd;
using nd::WatchedApplication;

constexpr int kPerSecond = 10'000;
constexpr int kLong = 20'000; // milliseconds
constexpr int kSettles = 1000;
constexpr int kShortest = 2; // seconds for a panel
constexpr QSize kSize{1920, 1080};

/// How often the window is painted.
class PaintCounter final : public QObject
{
public:
    explicit PaintCounter(QWidget &window) { window.installEventFilter(this); }
    int count() const { return m_count; }
    void forget() { m_count = 0; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        m_count += event->type() == QEvent::UpdateRequest ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }

private:
    int m_count = 0;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

CommandLine windowLine()
{
    CommandLine line;
    line.workspace = QStringLiteral("observe");
    line.size = kSize;
    return line;
}

/// 15223 without its fields: we have control, and nobody is kept from it.
Packet controlPacket(qint64 /*number*/)
{
    Packet packet;
    packet.command = 15223;
    packet.type = Packet::Type::Notification;
    return packet;
}

double milliseconds(std::chrono::nanoseconds time)
{
    return std::chrono::duration<double, std::milli>(time).count();
}

/// The window, connected to a server that floods it.
class FloodedWindow
{
public:
    explicit FloodedWindow(WatchedApplication &application)
        : m_application(application)
        , m_http({{"/deviceInfo", R"({"code":0,"data":{"deviceId":1}})"},
                  {"/getDefaultParamsConfig", contentOf(QStringLiteral(ND_PARAMS))}})
        , m_program(windowLine(), m_folder.path(), application)
    {
        DeviceProfile profile = profileFromAddress(QStringLiteral("127.0.0.1")).value();
        profile.ports.websocket = m_server.port();
        profile.ports.http = m_http.port();
        m_device = &m_program.observatory().addDevice(profile);
        m_device->tele().setPicturesWanted(false);
        m_device->wide().setPicturesWanted(false);
    }

    bool start()
    {
        m_program.start();
        m_program.window().currentDevice().setDevice(m_device);
        ConnectionModel &connection = m_device->connection();
        connection.connectToDevice();
        connection.watchOnly();
        if (!waitFor([&] { return connection.linkState() == LinkState::Ready; }, kLong))
            return false;
        m_server.flood(10, 1, &controlPacket);
        return waitFor([&] { return connection.role() == ControlRole::Host; }, kLong);
    }

    QJsonObject flood(const QString &panel, int seconds)
    {
        m_program.window().showPanel(panel);
        wait(kSettles);
        PaintCounter paints(m_program.window());
        m_application.resetLongest();
        const double before = threadSeconds();
        QElapsedTimer wall;
        wall.start();
        m_server.flood(kPerSecond, seconds, &mixedPacket);
        const bool ended
            = waitFor([this] { return !m_server.isFlooding(); }, seconds * 1000 + kLong);
        const double took = static_cast<double>(wall.elapsed()) / 1e3;
        const double share = (threadSeconds() - before) / took;
        QJsonObject result{
            {QStringLiteral("bench"), QStringLiteral("window_flood")},
            {QStringLiteral("panel"), panel},
            {QStringLiteral("sent_per_second"), static_cast<double>(m_server.sent()) / took},
            {QStringLiteral("longest_handler_ms"), milliseconds(m_application.longestHandler())},
            {QStringLiteral("longest_handler_cpu_ms"),
             milliseconds(m_application.longestProcessorTime())},
            {QStringLiteral("longest_handler"), m_application.longestName()},
            {QStringLiteral("most_cpu_ms"), milliseconds(m_application.mostProcessorTime())},
            {QStringLiteral("gui_thread_share"), share},
            {QStringLiteral("paints_per_second"), paints.count() / took}};
        const qint64 total = qint64(kPerSecond) * seconds;
        const bool arrived
            = waitFor([this, total] { return hasLastOfMixed(*m_device, total); }, kLong);
        result.insert(QStringLiteral("last_state_arrived"), ended && arrived);
        return result;
    }

private:
    static void wait(int time)
    {
        waitFor([] { return false; }, time);
    }

    WatchedApplication &m_application;
    QTemporaryDir m_folder;
    AnsweringServer m_server;
    BenchHttp m_http;
    Program m_program;
    DwarfDevice *m_device = nullptr;
};

} // namespace

/// bench_window_flood [SECONDS [PANEL...]]: one JSON line for each panel; they share the seconds.
int main(int argc, char **argv)
{
    WatchedApplication application(argc, argv);
    const QStringList arguments = WatchedApplication::arguments();
    QStringList panels = arguments.mid(2);
    if (panels.isEmpty()) {
        for (const char *panel : {"camera", "capture", "focus", "tracking", "device", "log"})
            panels.append(QLatin1String(panel));
    }
    const int all = arguments.value(1, QStringLiteral("60")).toInt();
    const int seconds = std::max(kShortest, all / static_cast<int>(panels.size()));
    FloodedWindow window(application);
    if (!window.start()) {
        std::fputs("bench_window_flood: the window does not connect\n", stderr);
        return 1;
    }
    for (const QString &panel : std::as_const(panels)) {
        const QJsonObject result = window.flood(panel, seconds);
        std::puts(QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
        std::fflush(stdout);
    }
    return 0;
}
