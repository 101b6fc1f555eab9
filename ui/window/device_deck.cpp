// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/device_deck.h"

#include "core/dwarf/dwarf_device.h"
#include "ui/theme/icon_theme.h"
#include "ui/theme/theme.h"
#include "ui/window/current_device.h"
#include "ui/window/empty_state.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace nd {

DeviceDeck::DeviceDeck(CurrentDevice &current, QWidget *parent)
    : QWidget(parent)
    , m_current(current)
    , m_bar(new QWidget)
    , m_tabs(new QTabBar)
    , m_sideButton(new QToolButton)
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_empty(new EmptyState(QStringLiteral("telescope"), tr("No scope here yet."),
                             tr("Connect a scope")))
{
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setAccessibleName(tr("Scopes"));
    m_sideButton->setIcon(IconTheme::icon(QStringLiteral("columns-2")));
    m_sideButton->setCheckable(true);
    m_sideButton->setToolTip(tr("Show the scopes side by side"));
    m_sideButton->setAccessibleName(tr("Side by side"));
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(0, 0, Theme::px(4), 0);
    row->addWidget(m_tabs, 1);
    row->addWidget(m_sideButton);
    m_splitter->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_empty, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &DeviceDeck::handleTab);
    connect(m_sideButton, &QToolButton::toggled, this, &DeviceDeck::setSideBySide);
    connect(&current, &CurrentDevice::changed, this, &DeviceDeck::refresh);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { handleFocus(now); });
    connect(m_empty, &EmptyState::acted, this, &DeviceDeck::connectRequested);
    refresh();
}

void DeviceDeck::addPage(DwarfDevice &device, QWidget *page)
{
    const QSignalBlocker quiet(m_tabs);
    m_devices.append(&device);
    m_pages.insert(&device, page);
    m_splitter->addWidget(page);
    m_tabs->addTab(CurrentDevice::nameOf(device));
    connect(&device, &DwarfDevice::profileChanged, this, [this, &device] { rename(device); });
    refresh();
}

void DeviceDeck::removePage(DwarfDevice &device)
{
    const qsizetype index = m_devices.indexOf(&device);
    if (index < 0)
        return;
    const QSignalBlocker quiet(m_tabs);
    m_devices.removeAt(index);
    delete m_pages.take(&device); // now: it must not outlive the telescope it shows
    m_tabs->removeTab(static_cast<int>(index));
    refresh();
}

QWidget *DeviceDeck::page(const DwarfDevice *device) const
{
    return m_pages.value(device);
}

void DeviceDeck::setSideBySide(bool sideBySide)
{
    m_sideBySide = sideBySide;
    m_sideButton->setChecked(sideBySide);
    refresh();
    if (sideBySide) // the same for all
        m_splitter->setSizes(QList<int>(m_devices.size(), m_splitter->width()));
}

void DeviceDeck::handleTab(int index)
{
    if (index >= 0 && index < m_devices.size())
        m_current.setDevice(m_devices[index]);
}

/// Side by side, the one that is worked with is the current one: the panels show it.
void DeviceDeck::handleFocus(const QWidget *focused)
{
    if (!m_sideBySide || focused == nullptr)
        return;
    for (DwarfDevice *device : std::as_const(m_devices)) {
        if (m_pages.value(device)->isAncestorOf(focused))
            m_current.setDevice(device);
    }
}

void DeviceDeck::rename(DwarfDevice &device)
{
    const qsizetype index = m_devices.indexOf(&device);
    if (index >= 0)
        m_tabs->setTabText(static_cast<int>(index), CurrentDevice::nameOf(device));
}

void DeviceDeck::refresh()
{
    const bool any = !m_devices.isEmpty();
    m_bar->setVisible(m_devices.size() > 1);
    m_splitter->setVisible(any);
    m_empty->setVisible(!any);
    const auto index = static_cast<int>(m_devices.indexOf(m_current.device()));
    const QSignalBlocker quiet(m_tabs);
    m_tabs->setCurrentIndex(qMax(0, index));
    for (qsizetype i = 0; i < m_devices.size(); ++i)
        m_pages.value(m_devices[i])->setVisible(m_sideBySide || i == qMax(0, index));
}

} // namespace nd
