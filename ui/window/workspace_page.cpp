// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/workspace_page.h"

#include "core/dwarf/dwarf_device.h"
#include "core/observatory/observatory.h"
#include "ui/theme/theme.h"
#include "ui/window/current_device.h"
#include "ui/window/device_deck.h"
#include "ui/window/panel_dock.h"
#include "ui/window/workspace_docks.h"

#include <QResizeEvent>

#include <algorithm>
#include <utility>

namespace nd {

namespace {

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
    , m_docks(new WorkspaceDocks(*this, id, surroundings.layouts))
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
    connect(&surroundings.current, &CurrentDevice::changed, this, &WorkspacePage::followCurrent);
    connect(m_docks, &WorkspaceDocks::helpRequested, this, &WorkspacePage::helpRequested);
}

WorkspacePage::~WorkspacePage() = default;

QList<PanelDock *> WorkspacePage::docks() const
{
    return m_docks->all();
}

QList<QWidget *> WorkspacePage::panels() const
{
    QList<QWidget *> all = m_middles;
    for (const PanelDock *dock : m_docks->all())
        all.append(dock->panels());
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
    for (const PanelDock *dock : m_docks->all()) {
        if (widget != nullptr && (dock == widget || dock->isAncestorOf(widget)))
            return dock->spec().help;
    }
    return m_middleHelp;
}

void WorkspacePage::setLayoutLocked(bool locked)
{
    m_docks->setLocked(locked);
}

void WorkspacePage::resetLayout()
{
    m_docks->reset();
}

void WorkspacePage::saveLayout()
{
    m_docks->save();
}

void WorkspacePage::setMinimal(bool minimal)
{
    m_docks->setMinimal(minimal);
}

void WorkspacePage::focusNextDock()
{
    const QList<PanelDock *> docks = m_docks->all();
    const QWidget *focused = focusWidget();
    qsizetype next = 0;
    for (qsizetype i = 0; i < docks.size(); ++i) {
        if (focused != nullptr && docks[i]->isAncestorOf(focused))
            next = i + 1;
    }
    while (next < docks.size() && docks[next]->isHidden())
        ++next;
    QWidget *target = next < docks.size() ? docks[next]->panel() : middle();
    if (target == nullptr)
        return;
    if (next < docks.size())
        docks[next]->raise();
    target->setFocus(Qt::ShortcutFocusReason);
    if (focusWidget() != target)
        target->nextInFocusChain()->setFocus(Qt::ShortcutFocusReason);
}

void WorkspacePage::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_docks->setNarrow(event->size().width() < Theme::px(kNarrowBelow));
}

void WorkspacePage::hideEvent(QHideEvent *event)
{
    m_docks->save();
    m_docks->hideFloating();
    QMainWindow::hideEvent(event);
}

void WorkspacePage::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    m_docks->restore();
}

void WorkspacePage::addDevice(DwarfDevice &device)
{
    const bool isFirst = m_devices.isEmpty();
    m_devices.append(&device);
    connect(&device, &DwarfDevice::profileChanged, this, &WorkspacePage::followCurrent);
    for (const PanelSpec &spec : m_panels) {
        if (spec.perDevice)
            addPanel(spec, &device);
    }
    followCurrent();
    if (isFirst)
        m_docks->restore();
}

void WorkspacePage::removeDevice(DwarfDevice &device)
{
    m_docks->save();
    m_devices.removeOne(&device);
    const QList<PanelDock *> docks = m_docks->all();
    for (PanelDock *dock : docks) {
        if (!dock->spec().perDevice)
            continue;
        dock->removePanel(device);
        if (m_devices.isEmpty())
            m_docks->remove(*dock);
    }
    if (m_deck != nullptr) {
        m_middles.removeOne(m_deck->page(&device));
        m_deck->removePage(device);
    }
    followCurrent();
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
    PanelDock *dock = m_docks->find(spec.id);
    if (dock == nullptr) {
        dock = &m_docks->add(spec);
        connect(dock, &PanelDock::deviceChosen, this,
                [this](int index) { m_surroundings.current.setDevice(m_devices.value(index)); });
    }
    QWidget *panel = create(spec, device);
    dock->addPanel(panel, device);
    m_surroundings.created(panel);
}

QWidget *WorkspacePage::create(const PanelSpec &spec, DwarfDevice *device)
{
    PanelContext context = m_surroundings.panels;
    context.device = device;
    return spec.create(context);
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
    QWidget *panel = create(spec, device);
    m_middles.append(panel);
    if (device != nullptr)
        m_deck->addPage(*device, panel);
    else
        setCentralWidget(panel);
    m_surroundings.created(panel);
}

void WorkspacePage::followCurrent()
{
    DwarfDevice *current = m_surroundings.current.device();
    QStringList names;
    for (const DwarfDevice *device : std::as_const(m_devices))
        names.append(CurrentDevice::nameOf(*device));
    const auto index = static_cast<int>(m_devices.indexOf(current));
    for (PanelDock *dock : m_docks->all()) {
        if (!dock->spec().perDevice)
            continue;
        dock->showDevice(current);
        dock->nameDevices(names, index);
    }
}

bool WorkspacePage::showPanel(const QString &panel)
{
    PanelDock *dock = m_docks->find(panel);
    if (dock == nullptr)
        return false;
    dock->show();
    dock->raise();
    return true;
}

} // namespace nd
