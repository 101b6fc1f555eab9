// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/dock_arrangement.h"

#include "ui/panel_registry.h"
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
constexpr int kTabs = 34;

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
    return narrow ? QStringLiteral("side %1").arg(int(spec.area)) : spec.group;
}

/// What the docks of a place need, with their tabs.
int heightNeeded(const QMainWindow &window, PanelDock *first)
{
    int needed = first->sizeHint().height();
    const QList<QDockWidget *> others = window.tabifiedDockWidgets(first);
    for (const QDockWidget *dock : others)
        needed = std::max(needed, dock->sizeHint().height());
    return others.isEmpty() ? needed : needed + Theme::px(kTabs);
}

/// Equal shares of `rest`, but who needs more takes it from those that need less.
QList<int> shares(const QList<int> &needs, int rest)
{
    const int equal = std::max(1, rest / static_cast<int>(needs.size()));
    QList<int> heights;
    int spare = 0;
    int wanted = 0;
    for (const int need : needs) {
        spare += std::max(0, equal - need);
        wanted += std::max(0, need - equal);
    }
    const double part = wanted == 0 || spare == 0 ? 0.0 : std::min(1.0, double(spare) / wanted);
    const double given = spare == 0 ? 0.0 : part * wanted / spare;
    for (const int need : needs) {
        const int more = std::max(0, need - equal);
        const int less = std::max(0, equal - need);
        heights.append(equal + static_cast<int>(more * part - less * given));
    }
    return heights;
}

/// Of the places above each other the first gets what it needs, the others share the rest.
void shareHeight(QMainWindow &window, const QList<PanelDock *> &docks,
                 const QList<PanelDock *> &firsts)
{
    QHash<Qt::DockWidgetArea, QList<PanelDock *>> columns;
    for (PanelDock *dock : docks) {
        if (firsts.contains(dock))
            columns[window.dockWidgetArea(dock)].append(dock);
    }
    for (const QList<PanelDock *> &column : std::as_const(columns)) {
        if (column.size() < 2)
            continue;
        QList<int> needs;
        QList<QDockWidget *> places;
        for (PanelDock *dock : column) {
            needs.append(heightNeeded(window, dock));
            places.append(dock);
        }
        const int first = needs.takeFirst();
        // Sizes that do not fit would be shrunk in proportion.
        const int dividers = Theme::px(kDivider) * static_cast<int>(needs.size());
        window.resizeDocks(places,
                           QList<int>{first} + shares(needs, window.height() - first - dividers),
                           Qt::Vertical);
    }
}

/// As the registry has them, whichever came first: docks of a telescope come with it.
QList<PanelDock *> inOrder(QList<PanelDock *> docks)
{
    const std::vector<PanelSpec> specs = panelRegistry();
    const auto placeOfDock = [&specs](const PanelDock *dock) {
        return std::find_if(specs.begin(), specs.end(),
                            [dock](const PanelSpec &spec) { return spec.id == dock->spec().id; });
    };
    std::stable_sort(docks.begin(), docks.end(), [&](const PanelDock *one, const PanelDock *other) {
        return placeOfDock(one) < placeOfDock(other);
    });
    return docks;
}

} // namespace

void arrangeDocks(QMainWindow &window, const QList<PanelDock *> &all, bool narrow)
{
    const QList<PanelDock *> docks = inOrder(all);
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
        if (area == Qt::BottomDockWidgetArea)
            window.resizeDocks({dock}, {dock->sizeHint().height()}, Qt::Vertical);
        else
            window.resizeDocks({dock}, {Theme::px(widthFor(area, narrow))}, Qt::Horizontal);
    }
    for (PanelDock *first : std::as_const(firstOfPlace))
        first->raise();
    shareHeight(window, docks, firstOfPlace.values());
}

} // namespace nd
