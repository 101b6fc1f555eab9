// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

#include <functional>

class QAction;
class QMenu;
class QMenuBar;

namespace nd {

class WindowActions;

/// The menus of the window. Those that depend on what is open are filled when they are shown.
class WindowMenus final : public QObject
{
    Q_OBJECT

public:
    /// What a menu asks for when it is shown.
    struct Sources
    {
        std::function<QList<QAction *>()> workspaces;
        std::function<QList<QAction *>()> docks;
        std::function<QList<QAction *>()> live;
        std::function<QList<QAction *>()> devices;
    };

    WindowMenus(QMenuBar &bar, const WindowActions &actions, Sources sources);

private:
    void buildDevice(QMenuBar &bar, const WindowActions &actions);
    void buildView(QMenuBar &bar, const WindowActions &actions);
    void fill(QMenu &menu, const QList<QAction *> &fixed,
              const std::function<QList<QAction *>()> &source);

    Sources m_sources;
};

} // namespace nd
