// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nightdesk/command_line.h"

#include "ui/panel_registry.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

namespace nd {

namespace {

constexpr int kUsage = 2;
constexpr int kLongestSide = 16384;
constexpr int kMostModels = 4;

struct Options
{
    QCommandLineOption help{{QStringLiteral("h"), QStringLiteral("help")},
                            QStringLiteral("Show this and exit.")};
    QCommandLineOption version{QStringLiteral("version"),
                               QStringLiteral("Show the version and exit.")};
    QCommandLineOption demo{QStringLiteral("demo"),
                            QStringLiteral("Start the simulator and connect to it.")};
    QCommandLineOption demoModels{
        QStringLiteral("demo-models"),
        QStringLiteral("Telescopes of the demo, e.g. dwarf2,dwarf3:v3 (implies --demo)."),
        QStringLiteral("LIST")};
    QCommandLineOption replay{QStringLiteral("replay"),
                              QStringLiteral("Play a recording back, sending nothing."),
                              QStringLiteral("FILE")};
    QCommandLineOption profile{QStringLiteral("profile"),
                               QStringLiteral("Connect to the saved telescope of this name."),
                               QStringLiteral("NAME")};
    QCommandLineOption workspace{
        QStringLiteral("workspace"),
        QStringLiteral("Start in observe, sky, stack, devices, log or settings."),
        QStringLiteral("NAME")};
    QCommandLineOption panel{QStringLiteral("panel"),
                             QStringLiteral("Bring a panel to the front, e.g. motion or log."),
                             QStringLiteral("NAME")};
    QCommandLineOption theme{QStringLiteral("theme"), QStringLiteral("dark, light or night."),
                             QStringLiteral("NAME")};
    QCommandLineOption screenshot{QStringLiteral("screenshot"),
                                  QStringLiteral("Paint the window, save it as PNG and exit."),
                                  QStringLiteral("FILE")};
    QCommandLineOption dataFolder{QStringLiteral("data-dir"),
                                  QStringLiteral("Keep settings and logs here."),
                                  QStringLiteral("DIR")};
    QCommandLineOption size{QStringLiteral("size"),
                            QStringLiteral("Size of the window, e.g. 1366x768."),
                            QStringLiteral("WxH")};

    QList<QCommandLineOption> all() const
    {
        return {help,      version, demo,  demoModels, replay,     profile,
                workspace, panel,   theme, screenshot, dataFolder, size};
    }
};

CommandLine ended(int status, const QString &output)
{
    CommandLine line;
    line.exitStatus = status;
    line.output = output;
    return line;
}

CommandLine refused(const QString &why)
{
    return ended(kUsage, QStringLiteral("nightdesk: %1 (see --help)\n").arg(why));
}

/// An empty size if `text` is none.
QSize sizeOf(const QString &text)
{
    const QStringList sides = text.split(QLatin1Char('x'));
    if (sides.size() != 2)
        return {};
    const QSize size(sides[0].toInt(), sides[1].toInt());
    const bool sane = size.width() > 0 && size.height() > 0 && size.width() <= kLongestSide
        && size.height() <= kLongestSide;
    return sane ? size : QSize();
}

/// What is wrong with the values; empty if nothing is.
QString complaint(const QCommandLineParser &parser, const Options &options)
{
    static const QStringList workspaces{QStringLiteral("observe"), QStringLiteral("sky"),
                                        QStringLiteral("stack"),   QStringLiteral("log"),
                                        QStringLiteral("devices"), QStringLiteral("settings")};
    const QString workspace = parser.value(options.workspace);
    if (!workspace.isEmpty() && !workspaces.contains(workspace))
        return QStringLiteral("unknown workspace: %1").arg(workspace);
    if (parser.isSet(options.replay) && parser.value(options.replay).isEmpty())
        return QStringLiteral("--replay needs a file");
    const QString panel = parser.value(options.panel);
    if (!panel.isEmpty() && !panelWithId(panel))
        return QStringLiteral("unknown panel: %1").arg(panel);
    const QString theme = parser.value(options.theme);
    if (!theme.isEmpty() && !Theme::idOf(theme))
        return QStringLiteral("unknown theme: %1").arg(theme);
    if (parser.isSet(options.size) && sizeOf(parser.value(options.size)).isEmpty())
        return QStringLiteral("not a size: %1").arg(parser.value(options.size));
    const QStringList models = parser.value(options.demoModels).split(QLatin1Char(','));
    static const QStringList known{QString(),
                                   QStringLiteral("dwarf2"),
                                   QStringLiteral("dwarf3"),
                                   QStringLiteral("dwarf3:v2"),
                                   QStringLiteral("dwarf3:v3"),
                                   QStringLiteral("mini")};
    for (const QString &model : models) {
        if (!known.contains(model))
            return QStringLiteral("unknown model: %1").arg(model);
    }
    return models.size() > kMostModels ? QStringLiteral("at most %1 models").arg(kMostModels)
                                       : QString();
}

} // namespace

CommandLine parseCommandLine(const QStringList &arguments)
{
    const Options options;
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Nights with a DWARF smart telescope, from one window."));
    parser.addOptions(options.all());
    if (!parser.parse(arguments))
        return refused(parser.errorText());
    if (parser.isSet(options.help)) {
        QString text = parser.helpText(); // written for a program object that is not there yet
        return ended(
            0, text.replace(QStringLiteral("<executable_name>"), QStringLiteral("nightdesk")));
    }
    if (parser.isSet(options.version)) {
        return ended(0, QStringLiteral("nightdesk %1\n").arg(QStringLiteral(ND_VERSION)));
    }
    if (!parser.positionalArguments().isEmpty())
        return refused(
            QStringLiteral("unknown word: %1").arg(parser.positionalArguments().first()));
    if (const QString why = complaint(parser, options); !why.isEmpty())
        return refused(why);
    CommandLine line;
    line.demoModels = parser.value(options.demoModels).split(QLatin1Char(','), Qt::SkipEmptyParts);
    line.demo = parser.isSet(options.demo) || !line.demoModels.isEmpty();
    line.replay = parser.value(options.replay);
    line.profile = parser.value(options.profile);
    line.workspace = parser.value(options.workspace);
    line.panel = parser.value(options.panel);
    line.theme = Theme::idOf(parser.value(options.theme));
    line.screenshot = parser.value(options.screenshot);
    line.dataFolder = parser.value(options.dataFolder);
    line.size = sizeOf(parser.value(options.size));
    return line;
}

} // namespace nd
