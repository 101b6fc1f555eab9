// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/workspace_page.h"

#include "core/dwarf/dwarf_device.h"
#include "core/observatory/observatory.h"
#include "ui/theme/theme.h"
#include "ui/window/current_device.h"
#include "ui/window/device_deck.h"
#include "ui/window/dock_arrangement.h"
#include "ui/window/layout_store.h"
#include "ui/window/panel_dock.h"

#include <QMenu>
#include <QResizeEvent>
#include <QSet>
#include <QTabBar>

#include <algorithm>
#include <utility>

namespace nd {

namespace {

constexpr int kLayoutVersion = 2;
/// Unscaled window width below which the left docks join the right ones.
constexpr int kNarrowBelow = 1500 - 64; // the rail is outside

bool hasMiddle(const std::vector<PanelSpec> &panels)
{
    return std::any_of(panels.begin(), panels.end(),
                       [](const PanelSpec &spec) { return spec.area == Qt::NoDockWidgetArea; });
}

} // namespace

WorkspacePage::WorkspacePage(const QString &id, std::vector<PanelSpec> panels,
                             const Surroundings &surroundings, QWidget *parent)
    : QMainWindow(parent, Qt::Widget)
    , m_id(id)
    , m_panels(std::move(panels))
    , m_surroundings(surroundings)
{
    setObjectName(QStringLiteral("workspace-") + id);
    setDockOptions(QMainWindow::AllowTabbedDocks | QMainWindow::AllowNestedDocks);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    setCorner(Qt::TopLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::TopRightCorner, Qt::RightDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    if (!hasMiddle(m_panels))
        setCentralWidget(new QWidget);
    for (const PanelSpec &spec : m_panels) {
        if (!spec.perDevice)
            addPanel(spec, nullptr);
        else if (spec.area == Qt::NoDockWidgetArea)
            setMiddle(spec, nullptr);
    }
    Observatory &observatory = surroundings.panels.observatory;
    const QList<DwarfDevice *> devices = observatory.devices();
    for (DwarfDevice *device : devices)
        addDevice(*device);
    connect(&observatory, &Observatory::deviceAdded, this,
            [this](DwarfDevice *device) { addDevice(*device); });
    connect(&observatory, &Observatory::deviceAboutToBeRemoved, this,
            [this](DwarfDevice *device) { removeDevice(*device); });
    connect(&surroundings.current, &CurrentDevice::changed, this, &WorkspacePage::raiseCurrent);
}

WorkspacePage::~WorkspacePage() = default;

QList<PanelDock *> WorkspacePage::docks() const
{
    return m_docks;
}

QList<QWidget *> WorkspacePage::panels() const
{
    QList<QWidget *> all = m_middles;
    for (const PanelDock *dock : m_docks)
        all.append(dock->panel());
    return all;
}

QWidget *WorkspacePage::middle() const
{
    if (m_deck != nullptr)
        return m_deck->page(m_surroundings.current.device());
    return m_middles.isEmpty() ? nullptr : m_middles.first();
}

QString WorkspacePage::helpFor(const QWidget *widget) const
{
    for (const PanelDock *dock : m_docks) {
        if (widget != nullptr && (dock == widget || dock->isAncestorOf(widget)))
            return dock->spec().help;
    }
    return m_middleHelp;
}

void WorkspacePage::setLayoutLocked(bool locked)
{
    m_locked = locked;
    for (PanelDock *dock : std::as_const(m_docks))
        dock->setLocked(locked);
}

void WorkspacePage::resetLayout()
{
    m_surroundings.layouts.forget(layoutKey());
    arrange();
}

void WorkspacePage::saveLayout()
{
    if (!m_docks.isEmpty() && !m_minimal)
        m_surroundings.layouts.setLayout(layoutKey(), saveState(kLayoutVersion));
}

void WorkspacePage::setMinimal(bool minimal)
{
    if (m_minimal == minimal)
        return;
    saveLayout();
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

void WorkspacePage::focusNextDock()
{
    const QWidget *focused = focusWidget();
    qsizetype next = 0;
    for (qsizetype i = 0; i < m_docks.size(); ++i) {
        if (focused != nullptr && m_docks[i]->isAncestorOf(focused))
            next = i + 1;
    }
    for (; next < m_docks.size(); ++next) {
        if (!m_docks[next]->isHidden())
            break;
    }
    QWidget *target = next < m_docks.size() ? m_docks[next]->panel() : middle();
    if (target == nullptr)
        return;
    if (next < m_docks.size())
        m_docks[next]->raise();
    target->setFocus(Qt::ShortcutFocusReason);
    if (focusWidget() != target)
        target->nextInFocusChain()->setFocus(Qt::ShortcutFocusReason);
}

void WorkspacePage::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    const bool narrow = event->size().width() < Theme::px(kNarrowBelow);
    if (narrow == m_narrow)
        return;
    saveLayout();
    m_narrow = narrow;
    restoreLayout();
}

void WorkspacePage::hideEvent(QHideEvent *event)
{
    saveLayout();
    for (PanelDock *dock : std::as_const(m_docks)) {
        if (dock->isFloating())
            dock->hide(); // comes back with the layout
    }
    QMainWindow::hideEvent(event);
}

void WorkspacePage::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    restoreLayout();
}

void WorkspacePage::addDevice(DwarfDevice &device)
{
    int slot = 0;
    while (std::find(m_slots.cbegin(), m_slots.cend(), slot) != m_slots.cend())
        ++slot;
    m_slots.insert(&device, slot);
    connect(&device, &DwarfDevice::profileChanged, this, &WorkspacePage::nameDocks);
    for (const PanelSpec &spec : m_panels) {
        if (spec.perDevice)
            addPanel(spec, &device);
    }
    nameDocks();
    restoreLayout();
}

void WorkspacePage::removeDevice(DwarfDevice &device)
{
    saveLayout();
    for (qsizetype i = m_docks.size() - 1; i >= 0; --i) {
        if (m_docks[i]->device() == &device)
            delete m_docks.takeAt(i); // now: it must not outlive the telescope it shows
    }
    if (m_deck != nullptr) {
        m_middles.removeOne(m_deck->page(&device));
        m_deck->removePage(device);
    }
    m_slots.remove(&device);
    nameDocks();
}

void WorkspacePage::addPanel(const PanelSpec &spec, DwarfDevice *device)
{
    if (spec.area == Qt::NoDockWidgetArea)
        setMiddle(spec, device);
    else
        addDock(spec, device);
}

void WorkspacePage::addDock(const PanelSpec &spec, DwarfDevice *device)
{
    PanelContext context = m_surroundings.panels;
    context.device = device;
    auto *dock = new PanelDock(spec, context, slotOf(device), this);
    dock->setLocked(m_locked);
    m_docks.append(dock);
    addDockWidget(spec.area, dock);
    connect(dock, &QDockWidget::visibilityChanged, this, &WorkspacePage::showTabs);
    connect(dock, &QDockWidget::topLevelChanged, this, &WorkspacePage::showTabs);
    connect(dock, &QDockWidget::dockLocationChanged, this, &WorkspacePage::showTabs);
    connect(dock, &PanelDock::resetRequested, this, &WorkspacePage::resetLayout);
    connect(dock, &PanelDock::helpRequested, this,
            [this, help = spec.help] { emit helpRequested(help); });
    m_surroundings.created(dock->panel());
}

void WorkspacePage::setMiddle(const PanelSpec &spec, DwarfDevice *device)
{
    m_middleHelp = spec.help;
    if (spec.perDevice && m_deck == nullptr) {
        m_deck = new DeviceDeck(m_surroundings.current);
        connect(m_deck, &DeviceDeck::connectRequested, this, &WorkspacePage::connectRequested);
        setCentralWidget(m_deck);
    }
    if (spec.perDevice && device == nullptr)
        return;
    PanelContext context = m_surroundings.panels;
    context.device = device;
    QWidget *panel = spec.create(context);
    m_middles.append(panel);
    if (device != nullptr)
        m_deck->addPage(*device, panel);
    else
        setCentralWidget(panel);
    m_surroundings.created(panel);
}

void WorkspacePage::arrange()
{
    arrangeDocks(*this, m_docks, m_narrow);
    raiseCurrent();
}

void WorkspacePage::restoreLayout()
{
    if (m_docks.isEmpty() || m_minimal)
        return;
    const QByteArray state = m_surroundings.layouts.layout(layoutKey());
    if (state.isEmpty() || !restoreState(state, kLayoutVersion))
        arrange();
    setLayoutLocked(m_locked);
}

void WorkspacePage::nameDocks()
{
    const bool several = m_slots.size() > 1;
    for (PanelDock *dock : std::as_const(m_docks))
        dock->setDeviceShown(several);
}

/// The current telescope's docks come before the others', and the kind of panel that was in front
/// of its place stays there. Last first, so that where none was in front yet, the first is.
void WorkspacePage::raiseCurrent()
{
    QSet<QString> front;
    for (const PanelDock *dock : std::as_const(m_docks)) {
        if (!dock->visibleRegion().isEmpty())
            front.insert(dock->spec().id);
    }
    std::for_each(m_docks.crbegin(), m_docks.crend(), [&](PanelDock *dock) {
        const bool isCurrent = dock->device() == m_surroundings.current.device();
        if (isCurrent && !dock->isHidden() && (front.isEmpty() || front.contains(dock->spec().id)))
            dock->raise();
    });
}

bool WorkspacePage::showPanel(const QString &panel)
{
    const auto dock = std::find_if(m_docks.cbegin(), m_docks.cend(), [&](const PanelDock *each) {
        return each->spec().id == panel
            && (!each->spec().perDevice || each->device() == m_surroundings.current.device());
    });
    if (dock == m_docks.cend())
        return false;
    (*dock)->show();
    (*dock)->raise();
    return true;
}

void WorkspacePage::showTabs()
{
    for (PanelDock *dock : std::as_const(m_docks))
        dock->setTabbed(!dock->isFloating() && !tabifiedDockWidgets(dock).isEmpty());
    const auto bars = findChildren<QTabBar *>(QString(), Qt::FindDirectChildrenOnly);
    for (QTabBar *bar : bars) {
        bar->setContextMenuPolicy(Qt::CustomContextMenu);
        bar->setAccessibleName(tr("Panels"));
        disconnect(bar, &QWidget::customContextMenuRequested, this, nullptr);
        connect(bar, &QWidget::customContextMenuRequested, this,
                [this, bar](const QPoint &place) { openTabMenu(*bar, place); });
    }
}

void WorkspacePage::openTabMenu(const QTabBar &bar, const QPoint &place)
{
    const QString title = bar.tabText(bar.tabAt(place));
    for (PanelDock *dock : std::as_const(m_docks)) {
        if (dock->windowTitle() == title)
            dock->menu().popup(bar.mapToGlobal(place));
    }
}

int WorkspacePage::slotOf(const DwarfDevice *device) const
{
    return m_slots.value(device, 0);
}

QString WorkspacePage::layoutKey() const
{
    const QString devices = QString::number(m_slots.size());
    return m_id + QLatin1Char('/') + devices
        + (m_narrow ? QLatin1String("/narrow") : QLatin1String("/wide"));
}

} // namespace nd
