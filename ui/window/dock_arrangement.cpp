// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/dock_arrangement.h"

#include "ui/theme/theme.h"
#include "ui/window/panel_dock.h"

#include <QHash>
#include <QMainWindow>

namespace nd {

namespace {

constexpr int kLeftWidth = 292;
constexpr int kRightWidth = 312;
constexpr int kNarrowRightWidth = 296;

int widthFor(Qt::DockWidgetArea area, bool narrow)
{
    if (narrow)
        return kNarrowRightWidth;
    return area == Qt::LeftDockWidgetArea ? kLeftWidth : kRightWidth;
}

} // namespace

void arrangeDocks(QMainWindow &window, const QList<PanelDock *> &docks, bool narrow)
{
    QHash<QString, PanelDock *> firstOfPanel;
    PanelDock *firstJoined = nullptr;
    for (PanelDock *dock : docks) {
        const PanelSpec &spec = dock->spec();
        const bool joins = narrow && spec.area == Qt::LeftDockWidgetArea;
        const Qt::DockWidgetArea area = joins ? Qt::RightDockWidgetArea : spec.area;
        dock->setFloating(false);
        window.addDockWidget(area, dock);
        PanelDock *neighbour = firstOfPanel.value(spec.id, joins ? firstJoined : nullptr);
        if (neighbour != nullptr)
            window.tabifyDockWidget(neighbour, dock);
        else
            firstOfPanel.insert(spec.id, dock);
        if (joins && firstJoined == nullptr)
            firstJoined = dock;
        dock->show();
        window.resizeDocks({dock}, {Theme::px(widthFor(area, narrow))}, Qt::Horizontal);
    }
}

} // namespace nd
