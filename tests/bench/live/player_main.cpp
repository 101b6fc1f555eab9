// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nightdesk/watched_application.h"
#include "player_window.h"
#include "quit_on_signal.h"

#include "core/base/qt_scheduler.h"

#include <QCommandLineParser>
#include <QJsonDocument>
#include <QTextStream>

namespace {

using namespace std::chrono_literals;
using nd::WatchedApplication;
using nd::bench::PlayerWindow;

/// One JSON line a second: what the stream does, memory, and the longest event handler.
void reportEachSecond(nd::Scheduler &scheduler, WatchedApplication &application,
                      PlayerWindow &window)
{
    scheduler.after(1s, &window, [&] {
        QJsonObject line = window.report();
        line[QStringLiteral("longest_handler_ms")]
            = std::chrono::duration<double, std::milli>(application.longestHandler()).count();
        line[QStringLiteral("longest_handler_cpu_ms")]
            = std::chrono::duration<double, std::milli>(application.longestProcessorTime()).count();
        line[QStringLiteral("longest_handler")] = application.longestName();
        application.resetLongest();
        QTextStream(stdout) << QJsonDocument(line).toJson(QJsonDocument::Compact) << Qt::endl;
        reportEachSecond(scheduler, application, window);
    });
}

} // namespace

int main(int argc, char **argv)
{
    WatchedApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({QStringLiteral("jpeg"), QStringLiteral("shown while RTSP is silent"),
                      QStringLiteral("url")});
    parser.addPositionalArgument(QStringLiteral("rtsp"), QStringLiteral("one or two addresses"));
    parser.process(application);

    QList<nd::StreamAddresses> streams;
    for (const QString &address : parser.positionalArguments())
        streams.append({QUrl(address), {}});
    if (streams.isEmpty())
        parser.showHelp(2);
    streams.front().mjpeg = QUrl(parser.value(QStringLiteral("jpeg")));

    nd::bench::quitOnSignal(application);
    PlayerWindow window(streams);
    window.resize(1920, 1080);
    window.move(0, 0);
    window.show();
    nd::QtScheduler scheduler;
    reportEachSecond(scheduler, application, window);
    return WatchedApplication::exec();
}
