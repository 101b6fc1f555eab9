// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/dock_arrangement.h"

#include "ui/theme/theme.h"
#include "ui/window/panel_dock.h"

#include <QHash>
#include <QMainWindow>

#include <algorithm>
#include <utility>

namespace nd {

namespace {

constexpr int kLeftWidth = 292;
constexpr int kRightWidth = 312;
constexpr int kNarrowRightWidth = 296;
constexpr int kDivider = 4;

int widthFor(Qt::DockWidgetArea area, bool narrow)
{
    if (narrow)
        return kNarrowRightWidth;
    return area == Qt::LeftDockWidgetArea ? kLeftWidth : kRightWidth;
}

/// Docks of one place are tabs.
QString placeOf(const PanelSpec &spec, bool narrow)
{
    if (narrow && spec.area == Qt::LeftDockWidgetArea)
        return QStringLiteral("joined");
    if (spec.group.isEmpty())
        return spec.id;
    return narrow ? QStringLiteral("group") : spec.group;
}

/// Of the places above each other the first gets what it needs, the others share the rest.
void shareHeight(QMainWindow &window, const QList<PanelDock *> &docks,
                 const QList<PanelDock *> &firsts)
{
    QHash<Qt::DockWidgetArea, QList<QDockWidget *>> columns;
    for (PanelDock *dock : docks) {
        if (firsts.contains(dock))
            columns[window.dockWidgetArea(dock)].append(dock);
    }
    for (const QList<QDockWidget *> &column : std::as_const(columns)) {
        if (column.size() < 2)
            continue;
        const int first = column.first()->sizeHint().height();
        const int others = static_cast<int>(column.size()) - 1;
        // Sizes that do not fit would be shrunk in proportion.
        const int rest = std::max(1, (window.height() - first) / others - Theme::px(kDivider));
        QList<int> heights(column.size(), rest);
        heights.first() = first;
        window.resizeDocks(column, heights, Qt::Vertical);
    }
}

} // namespace

void arrangeDocks(QMainWindow &window, const QList<PanelDock *> &docks, bool narrow)
{
    QHash<QString, PanelDock *> firstOfPlace;
    for (PanelDock *dock : docks) {
        const PanelSpec &spec = dock->spec();
        const bool joins = narrow && spec.area == Qt::LeftDockWidgetArea;
        const Qt::DockWidgetArea area = joins ? Qt::RightDockWidgetArea : spec.area;
        dock->setFloating(false);
        window.addDockWidget(area, dock);
        const QString place = placeOf(spec, narrow);
        if (PanelDock *first = firstOfPlace.value(place))
            window.tabifyDockWidget(first, dock);
        else
            firstOfPlace.insert(place, dock);
        dock->show();
        window.resizeDocks({dock}, {Theme::px(widthFor(area, narrow))}, Qt::Horizontal);
    }
    for (PanelDock *first : std::as_const(firstOfPlace))
        first->raise();
    shareHeight(window, docks, firstOfPlace.values());
}

} // namespace nd
