// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/command_desk.h"

#include "ui/window/command_palette.h"
#include "ui/window/help_window.h"
#include "ui/window/panel_dock.h"
#include "ui/window/window_actions.h"
#include "ui/window/workspace_page.h"
#include "ui/window/workspace_stack.h"

#include <QActionGroup>
#include <QApplication>

namespace nd {

CommandDesk::CommandDesk(const Surroundings &surroundings)
    : QObject(&surroundings.window)
    , m_surroundings(surroundings)
{
    const WindowActions &actions = surroundings.actions;
    connect(actions.findCommand, &QAction::triggered, this, &CommandDesk::openPalette);
    connect(actions.help, &QAction::triggered, this, &CommandDesk::showHelpForFocus);
    connect(&surroundings.workspaces, &WorkspaceStack::helpRequested, this, &CommandDesk::showHelp);
}

QList<QAction *> CommandDesk::all() const
{
    QList<QAction *> commands = m_surroundings.actions.all();
    commands.removeOne(m_surroundings.actions.findCommand);
    return commands + ofWorkspaces() + ofLivePicture() + ofDocks();
}

QList<QAction *> CommandDesk::ofWorkspaces() const
{
    return m_surroundings.workspaceActions.actions();
}

QList<QAction *> CommandDesk::ofLivePicture() const
{
    const WorkspacePage *page = m_surroundings.workspaces.currentPage();
    const QWidget *middle = page == nullptr ? nullptr : page->middle();
    QList<QAction *> commands;
    if (middle != nullptr)
        commands = middle->actions();
    commands.removeIf([](const QAction *action) { // the window has its own
        return action->objectName() == QLatin1String("live.fullScreen");
    });
    return commands;
}

QList<QAction *> CommandDesk::ofDocks() const
{
    QList<QAction *> commands;
    if (const WorkspacePage *page = m_surroundings.workspaces.currentPage()) {
        const QList<PanelDock *> docks = page->docks();
        for (const PanelDock *dock : docks)
            commands.append(dock->toggleViewAction());
    }
    return commands;
}

void CommandDesk::openPalette()
{
    if (m_palette == nullptr)
        m_palette = new CommandPalette(&m_surroundings.window);
    m_palette->openWith(all());
}

void CommandDesk::showHelp(const QString &text)
{
    if (m_help == nullptr)
        m_help = new HelpWindow(&m_surroundings.window);
    m_help->showHelp(text);
}

void CommandDesk::showHelpForFocus()
{
    const WorkspacePage *page = m_surroundings.workspaces.currentPage();
    showHelp(page == nullptr ? QString() : page->helpFor(QApplication::focusWidget()));
}

} // namespace nd
