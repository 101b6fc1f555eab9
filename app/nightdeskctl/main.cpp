// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nightdeskctl/verb.h"
#include "app/nightdeskctl/verb_table.h"
#include "core/base/interrupt_watch.h"
#include "core/base/qt_scheduler.h"
#include "core/base/settings.h"
#include "core/ble/qt_ble_transport.h"
#include "core/observatory/motion_notices.h"
#include "core/observatory/observatory.h"

#include <QCoreApplication>
#include <QLocale>
#include <QLoggingCategory>
#include <QStandardPaths>
#include <QTranslator>

#include <cstdio>

namespace {

using namespace nd;
using namespace nd::ctl;

/// Where the window keeps its settings: profiles and client id are shared with it.
QString dataFolder(const Invocation &line)
{
    return line.has("--data-dir")
        ? line.value("--data-dir")
        : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

/// stderr is for people: they get sentences, not the log, unless they ask for it.
void quietenLog()
{
    if (qEnvironmentVariableIsEmpty("QT_LOGGING_RULES"))
        QLoggingCategory::setFilterRules(QStringLiteral("*=false"));
}

/// The same language as the window.
void loadLanguage(QTranslator &translator, const Settings &settings)
{
    const QString chosen = settings.value(settings_key::kLanguage).toString();
    const QString code = chosen.isEmpty() ? QLocale::system().name().left(2) : chosen;
    const QString path = QStringLiteral(":/i18n/nightdesk_%1.qm");
    if (translator.load(path.arg(code)) || translator.load(path.arg(QStringLiteral("en"))))
        QCoreApplication::installTranslator(&translator);
}

int run(const Invocation &line)
{
    QtScheduler scheduler;
    const QString folder = dataFolder(line);
    Settings settings(folder + QStringLiteral("/settings.json"));
    settings.load();
    QTranslator translator;
    loadLanguage(translator, settings);
    Observatory observatory(settings);
    QtBleTransport bluetooth;
    const Console console;
    const MotionNotices motions(observatory, folder);
    QObject::connect(&motions, &MotionNotices::failed, &observatory, [&console, &motions] {
        console.say(QStringLiteral("nightdeskctl: an open window does not hear of this motion: ")
                    + motions.folder());
    });
    const InterruptWatch interrupts;
    const auto verb = verbByName(line.verb)->make(
        Surroundings{line, console, observatory, scheduler, bluetooth});
    QObject::connect(&interrupts, &InterruptWatch::interrupted, verb.get(), &Verb::interrupt);
    QObject::connect(verb.get(), &Verb::ended, verb.get(), &QCoreApplication::exit,
                     Qt::QueuedConnection);
    verb->start();
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("nightdesk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ND_VERSION));
    const Result<Invocation> line = Invocation::parse(QCoreApplication::arguments().mid(1));
    if (!line) {
        std::fputs(
            qPrintable(QStringLiteral("nightdeskctl: %1 (see --help)\n").arg(line.error().detail)),
            stderr);
        return exit_status::kUsage;
    }
    if (line.value().help || line.value().version) {
        const QString version
            = QStringLiteral("nightdeskctl %1\n").arg(QCoreApplication::applicationVersion());
        std::fputs(qPrintable(line.value().help ? helpText() : version), stdout);
        return exit_status::kDone;
    }
    quietenLog();
    return run(line.value());
}
