// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/panel_dock.h"

#include "ui/theme/theme.h"
#include "ui/window/dock_title_bar.h"

#include <QAction>
#include <QPainter>
#include <QStackedWidget>

namespace nd {

namespace {

constexpr int kLeastWidth = 288;

} // namespace

PanelDock::PanelDock(const PanelSpec &spec, QWidget *parent)
    : QDockWidget(spec.title, parent)
    , m_spec(spec)
    , m_bar(new DockTitleBar(spec.icon, *this))
    , m_pages(new QStackedWidget)
{
    setObjectName(spec.id);
    setAccessibleName(spec.title);
    setTitleBarWidget(m_bar);
    setWidget(m_pages);
    setMinimumWidth(Theme::px(kLeastWidth));
    toggleViewAction()->setIconText(spec.title);
    connect(m_bar, &DockTitleBar::deviceChosen, this, &PanelDock::deviceChosen);
    connect(m_bar, &DockTitleBar::resetRequested, this, &PanelDock::resetRequested);
    connect(m_bar, &DockTitleBar::helpRequested, this, &PanelDock::helpRequested);
}

void PanelDock::addPanel(QWidget *panel, const DwarfDevice *device)
{
    m_panels.insert(device, panel);
    m_pages->addWidget(panel);
}

void PanelDock::removePanel(const DwarfDevice &device)
{
    delete m_panels.take(&device);
}

void PanelDock::showDevice(const DwarfDevice *device)
{
    if (QWidget *panel = m_panels.value(device))
        m_pages->setCurrentWidget(panel);
}

QWidget *PanelDock::panel() const
{
    return m_pages->currentWidget();
}

QList<QWidget *> PanelDock::panels() const
{
    return m_panels.values();
}

void PanelDock::setLocked(bool locked)
{
    setFeatures(locked ? QDockWidget::NoDockWidgetFeatures
                       : QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable
                        | QDockWidget::DockWidgetFloatable);
    m_bar->setLocked(locked);
}

void PanelDock::nameDevices(const QStringList &names, int current)
{
    const bool several = names.size() > 1;
    m_bar->setDevices(names, current);
    setAccessibleName(
        several ? tr("%1 · %2", "panel, telescope").arg(m_spec.title, names.value(current))
                : m_spec.title);
}

void PanelDock::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::tokens();
    QPainter painter(this);
    painter.setPen(tokens.border);
    painter.setBrush(tokens.panel);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void PanelDock::setTabbed(bool tabbed)
{
    m_bar->setTabbed(tabbed);
}

QMenu &PanelDock::menu()
{
    return m_bar->menu();
}

} // namespace nd
