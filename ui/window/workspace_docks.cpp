// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/workspace_docks.h"

#include "ui/window/dock_arrangement.h"
#include "ui/window/layout_store.h"
#include "ui/window/panel_dock.h"

#include <QMainWindow>
#include <QMenu>
#include <QStyle>
#include <QTabBar>

#include <algorithm>
#include <utility>

namespace nd {

namespace {

constexpr int kLayoutVersion = 3;
/// So many tabs have room for more space around their words.
constexpr int kRoomyTabs = 2;

} // namespace

WorkspaceDocks::WorkspaceDocks(QMainWindow &page, QString id, LayoutStore &layouts)
    : QObject(&page)
    , m_page(page)
    , m_id(std::move(id))
    , m_layouts(layouts)
{
}

PanelDock *WorkspaceDocks::find(const QString &panel) const
{
    const auto dock
        = std::find_if(m_docks.cbegin(), m_docks.cend(),
                       [&panel](const PanelDock *each) { return each->spec().id == panel; });
    return dock == m_docks.cend() ? nullptr : *dock;
}

PanelDock &WorkspaceDocks::add(const PanelSpec &spec)
{
    auto *dock = new PanelDock(spec, &m_page);
    dock->setLocked(m_locked);
    m_docks.append(dock);
    m_page.addDockWidget(spec.area, dock);
    // Queued: a dock tells of its new place before the tabs are there.
    for (const auto signal : {&QDockWidget::visibilityChanged, &QDockWidget::topLevelChanged})
        connect(dock, signal, this, &WorkspaceDocks::showTabs, Qt::QueuedConnection);
    connect(dock, &QDockWidget::dockLocationChanged, this, &WorkspaceDocks::showTabs,
            Qt::QueuedConnection);
    connect(dock, &PanelDock::resetRequested, this, &WorkspaceDocks::reset);
    connect(dock, &PanelDock::helpRequested, this,
            [this, help = spec.help] { emit helpRequested(help); });
    return *dock;
}

void WorkspaceDocks::remove(PanelDock &dock)
{
    m_docks.removeOne(&dock);
    m_hiddenWhileMinimal.removeOne(&dock);
    delete &dock;
}

void WorkspaceDocks::setLocked(bool locked)
{
    m_locked = locked;
    for (PanelDock *dock : std::as_const(m_docks))
        dock->setLocked(locked);
}

void WorkspaceDocks::save()
{
    if (!m_docks.isEmpty() && !m_minimal)
        m_layouts.setLayout(layoutKey(), m_page.saveState(kLayoutVersion));
}

void WorkspaceDocks::restore()
{
    if (m_docks.isEmpty() || m_minimal)
        return;
    const QByteArray state = m_layouts.layout(layoutKey());
    if (state.isEmpty() || !m_page.restoreState(state, kLayoutVersion))
        arrangeDocks(m_page, m_docks, m_narrow);
    setLocked(m_locked);
    showTabs();
}

void WorkspaceDocks::reset()
{
    m_layouts.forget(layoutKey());
    arrangeDocks(m_page, m_docks, m_narrow);
    showTabs();
}

void WorkspaceDocks::setMinimal(bool minimal)
{
    if (m_minimal == minimal)
        return;
    save();
    m_minimal = minimal;
    if (!minimal) {
        for (PanelDock *dock : std::exchange(m_hiddenWhileMinimal, {}))
            dock->show();
        return;
    }
    for (PanelDock *dock : std::as_const(m_docks)) {
        if (dock->isHidden())
            continue;
        m_hiddenWhileMinimal.append(dock);
        dock->hide();
    }
}

void WorkspaceDocks::setNarrow(bool narrow)
{
    if (narrow == m_narrow)
        return;
    save();
    m_narrow = narrow;
    restore();
}

void WorkspaceDocks::hideFloating()
{
    for (PanelDock *dock : std::as_const(m_docks)) {
        if (dock->isFloating())
            dock->hide();
    }
}

void WorkspaceDocks::showTabs()
{
    for (PanelDock *dock : std::as_const(m_docks))
        dock->setTabbed(!dock->isFloating() && !m_page.tabifiedDockWidgets(dock).isEmpty());
    const auto bars = m_page.findChildren<QTabBar *>(QString(), Qt::FindDirectChildrenOnly);
    for (QTabBar *bar : bars) {
        const bool roomy = bar->count() <= kRoomyTabs;
        if (bar->property("roomy").toBool() != roomy) {
            bar->setProperty("roomy", roomy);
            bar->style()->unpolish(bar);
            bar->style()->polish(bar);
        }
        // A bar is laid out before its docks have their width, and stays so: "Ta...", "Poi...".
        bar->setElideMode(roomy ? Qt::ElideNone : Qt::ElideRight);
        bar->setContextMenuPolicy(Qt::CustomContextMenu);
        bar->setAccessibleName(tr("Panels"));
        disconnect(bar, &QWidget::customContextMenuRequested, this, nullptr);
        connect(bar, &QWidget::customContextMenuRequested, this,
                [this, bar](const QPoint &place) { openTabMenu(*bar, place); });
    }
}

void WorkspaceDocks::openTabMenu(const QTabBar &bar, const QPoint &place)
{
    const QString title = bar.tabText(bar.tabAt(place));
    for (PanelDock *dock : std::as_const(m_docks)) {
        if (dock->windowTitle() == title)
            dock->menu().popup(bar.mapToGlobal(place));
    }
}

/// Other docks, other layout: without a telescope most are not there.
QString WorkspaceDocks::layoutKey() const
{
    return m_id + QLatin1Char('/') + QString::number(m_docks.size())
        + (m_narrow ? QLatin1String("/narrow") : QLatin1String("/wide"));
}

} // namespace nd
