// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/panel_dock.h"

#include "core/dwarf/dwarf_device.h"
#include "ui/theme/theme.h"
#include "ui/window/current_device.h"
#include "ui/window/dock_title_bar.h"

#include <QPainter>

namespace nd {

namespace {

constexpr int kLeastWidth = 288;

} // namespace

PanelDock::PanelDock(const PanelSpec &spec, const PanelContext &context, int slot, QWidget *parent)
    : QDockWidget(spec.title, parent)
    , m_spec(spec)
    , m_device(context.device)
    , m_bar(new DockTitleBar(spec.icon, *this))
{
    setObjectName(spec.perDevice ? QStringLiteral("%1-%2").arg(spec.id).arg(slot) : spec.id);
    setAccessibleName(spec.title);
    setTitleBarWidget(m_bar);
    setWidget(spec.create(context));
    setMinimumWidth(Theme::px(kLeastWidth));
    toggleViewAction()->setIconText(spec.title);
    connect(m_bar, &DockTitleBar::resetRequested, this, &PanelDock::resetRequested);
    connect(m_bar, &DockTitleBar::helpRequested, this, &PanelDock::helpRequested);
}

void PanelDock::setLocked(bool locked)
{
    setFeatures(locked ? QDockWidget::NoDockWidgetFeatures
                       : QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable
                        | QDockWidget::DockWidgetFloatable);
    m_bar->setLocked(locked);
}

void PanelDock::setDeviceShown(bool shown)
{
    const bool named = shown && !m_device.isNull();
    const QString name = named ? CurrentDevice::nameOf(*m_device) : QString();
    // The tab of a group shows the window title, so the name stands there too.
    setWindowTitle(named ? tr("%1 · %2", "panel, telescope").arg(m_spec.title, name)
                         : m_spec.title);
    setAccessibleName(windowTitle());
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
