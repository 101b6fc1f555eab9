// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nightdesk/command_line.h"
#include "app/nightdesk/log_file.h"
#include "app/nightdesk/program.h"
#include "app/nightdesk/watched_application.h"
#include "core/base/interrupt_watch.h"
#include "ui/window/main_window.h"

#include <QStandardPaths>

#include <cstdio>

namespace {

#ifdef NDEBUG
using Application = QApplication;
#else
using Application = nd::WatchedApplication;
#endif

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

} // namespace

int main(int argc, char **argv)
{
    // Before QApplication: help and mistakes need no display.
    const nd::CommandLine line = nd::parseCommandLine(argumentsOf(argc, argv));
    if (line.exitStatus) {
        std::fputs(qPrintable(line.output), *line.exitStatus == 0 ? stdout : stderr);
        return *line.exitStatus;
    }
    Application application(argc, argv);
    const nd::InterruptWatch interrupts;
    QApplication::setApplicationName(QStringLiteral("nightdesk"));
    QApplication::setApplicationVersion(QStringLiteral(ND_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("nightdesk"));
    const QString folder = line.dataFolder.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
        : line.dataFolder;
    const nd::LogFile log(folder + QStringLiteral("/logs/nightdesk.log"));
    nd::Program program(line, folder, application);
    // As a person would: what is held by hand is stopped, the layout is kept.
    QObject::connect(&interrupts, &nd::InterruptWatch::interrupted, &program,
                     [&program] { program.window().close(); });
    program.start();
    return QApplication::exec();
}
