// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_menus.h"

#include "ui/window/window_actions.h"

#include <QMenu>
#include <QMenuBar>

#include <utility>

namespace nd {

WindowMenus::WindowMenus(QMenuBar &bar, const WindowActions &actions, Sources sources)
    : QObject(&bar)
    , m_sources(std::move(sources))
{
    QMenu *file = bar.addMenu(tr("&File"));
    file->addActions({actions.startDemo, actions.replay});
    file->addSeparator();
    file->addAction(actions.quit);
    buildDevice(bar, actions);
    buildView(bar, actions);
    QMenu *observe = bar.addMenu(tr("&Observe"));
    fill(*observe, {actions.stop}, m_sources.live);
    QMenu *help = bar.addMenu(tr("&Help"));
    help->addActions({actions.findCommand, actions.help});
    help->addSeparator();
    help->addAction(actions.saveBundle);
    help->addAction(actions.about);
    const QList<QMenu *> menus = bar.findChildren<QMenu *>();
    for (QMenu *menu : menus)
        menu->setToolTipsVisible(true); // a disabled command says why
}

void WindowMenus::buildDevice(QMenuBar &bar, const WindowActions &actions)
{
    QMenu *menu = bar.addMenu(tr("&Device"));
    auto *separator = new QAction(menu);
    separator->setSeparator(true);
    fill(*menu,
         {actions.connectDevice, actions.disconnectDevice, actions.takeOver, actions.release,
          actions.solarMode, actions.finishNight, separator, actions.addDevice, actions.nextDevice},
         m_sources.devices);
}

void WindowMenus::buildView(QMenuBar &bar, const WindowActions &actions)
{
    QMenu *menu = bar.addMenu(tr("&View"));
    QMenu *panels = menu->addMenu(tr("Panels"));
    fill(*panels, {}, m_sources.docks);
    menu->addActions(
        {actions.lockLayout, actions.resetLayout, actions.nextDock, actions.fullScreen});
    menu->addSeparator();
    menu->addActions(
        {actions.night, actions.dark, actions.light, actions.brighter, actions.dimmer});
    menu->addSeparator();
    menu->addActions({actions.larger, actions.smaller});
    menu->addSeparator();
    menu->addActions(m_sources.workspaces());
}

void WindowMenus::fill(QMenu &menu, const QList<QAction *> &fixed,
                       const std::function<QList<QAction *>()> &source)
{
    menu.addActions(fixed);
    QAction *separator = menu.addSeparator();
    connect(&menu, &QMenu::aboutToShow, this, [&menu, separator, source] {
        const QList<QAction *> actions = menu.actions();
        for (qsizetype i = actions.indexOf(separator) + 1; i < actions.size(); ++i)
            menu.removeAction(actions[i]);
        menu.addActions(source());
    });
}

} // namespace nd
