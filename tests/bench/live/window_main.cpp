// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole program with its demo, and a watchdog on the event handlers of the GUI thread.
#include "app/nightdesk/command_line.h"
#include "app/nightdesk/demo_process.h"
#include "app/nightdesk/program.h"
#include "app/nightdesk/watched_application.h"
#include "quit_on_signal.h"

#include "core/base/qt_scheduler.h"
#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/models/camera_model.h"
#include "core/observatory/observatory.h"
#include "core/video/video_stream.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

namespace {

using namespace std::chrono_literals;
using nd::WatchedApplication;

int streamsPlaying(nd::Program &program)
{
    int playing = 0;
    for (nd::DwarfDevice *device : program.observatory().devices()) {
        for (nd::CameraModel *camera : {&device->tele(), &device->wide()})
            playing += camera->stream().state() == nd::StreamState::Playing ? 1 : 0;
    }
    return playing;
}

void reportEachSecond(nd::Scheduler &scheduler, WatchedApplication &application,
                      nd::Program &program)
{
    scheduler.after(1s, &program, [&] {
        const QJsonObject line{
            {QStringLiteral("streams"), streamsPlaying(program)},
            {QStringLiteral("demo_pid"), program.demo() ? program.demo()->processId() : 0},
            {QStringLiteral("longest_handler_ms"),
             std::chrono::duration<double, std::milli>(application.longestHandler()).count()},
            {QStringLiteral("longest_handler_cpu_ms"),
             std::chrono::duration<double, std::milli>(application.longestProcessorTime()).count()},
            {QStringLiteral("longest_handler"), application.longestName()}};
        application.resetLongest();
        QTextStream(stdout) << QJsonDocument(line).toJson(QJsonDocument::Compact) << Qt::endl;
        reportEachSecond(scheduler, application, program);
    });
}

} // namespace

int main(int argc, char **argv)
{
    WatchedApplication application(argc, argv);
    nd::bench::quitOnSignal(application);
    nd::CommandLine line;
    line.demo = true;
    line.size = {1920, 1080};
    const QTemporaryDir folder;
    nd::Program program(line, folder.path(), application);
    program.start();
    nd::QtScheduler scheduler;
    reportEachSecond(scheduler, application, program);
    return WatchedApplication::exec();
}
