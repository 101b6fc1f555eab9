// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/dock_title_bar.h"

#include "ui/theme/icon_theme.h"
#include "ui/theme/theme.h"

#include <QDockWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include <utility>

namespace nd {

namespace {

constexpr int kHeight = 32;
constexpr int kIcon = 16;

} // namespace

DockTitleBar::DockTitleBar(QString icon, QDockWidget &dock)
    : QWidget(&dock)
    , m_icon(std::move(icon))
    , m_dock(dock)
    , m_picture(new QLabel)
    , m_title(new QLabel)
    , m_device(new QToolButton)
    , m_more(new QToolButton)
    , m_menu(new QMenu(this))
{
    m_title->setProperty("role", QStringLiteral("heading"));
    m_device->setObjectName(QStringLiteral("dockDevice"));
    m_device->setProperty("role", QStringLiteral("tool"));
    m_device->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_device->setLayoutDirection(Qt::RightToLeft); // the arrow behind the name
    m_device->setIcon(IconTheme::icon(QStringLiteral("chevron-down"), IconRole::Secondary));
    m_device->setPopupMode(QToolButton::InstantPopup);
    m_device->setMenu(new QMenu(m_device));
    m_device->setAccessibleName(tr("Show another scope"));
    m_device->hide();
    m_more->setProperty("role", QStringLiteral("tool"));
    m_more->setIcon(IconTheme::icon(QStringLiteral("ellipsis-vertical"), IconRole::Secondary));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    m_more->setToolTip(tr("More"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::px(8), 0, Theme::px(4), 0);
    row->setSpacing(Theme::px(8));
    row->addWidget(m_picture);
    row->addWidget(m_title);
    row->addWidget(m_device);
    row->addStretch(1);
    row->addWidget(m_more);
    buildMenu();
    connect(&dock, &QDockWidget::windowTitleChanged, this, &DockTitleBar::refresh);
    connect(&dock, &QDockWidget::topLevelChanged, this, &DockTitleBar::refresh);
    refresh();
}

void DockTitleBar::setDevices(const QStringList &names, int current)
{
    QMenu &menu = *m_device->menu();
    menu.clear();
    for (int i = 0; i < names.size(); ++i) {
        QAction *action = menu.addAction(names.at(i));
        action->setCheckable(true);
        action->setChecked(i == current);
        connect(action, &QAction::triggered, this, [this, i] { emit deviceChosen(i); });
    }
    m_device->setText(names.value(current));
    m_device->setAccessibleName(tr("Scope of this panel: %1").arg(names.value(current)));
    m_device->setToolTip(tr("Show another scope"));
    refreshDevice();
}

/// In a tab there is no room: the panels follow the telescope all the same.
void DockTitleBar::refreshDevice()
{
    m_device->setVisible(!m_tabbed && m_device->menu()->actions().size() > 1);
}

void DockTitleBar::setLocked(bool locked)
{
    const QString reason = locked ? tr("The layout is locked") : QString();
    for (QAction *action : {m_float, m_close}) {
        action->setEnabled(!locked);
        action->setToolTip(reason);
    }
}

void DockTitleBar::setTabbed(bool tabbed)
{
    if (m_tabbed == tabbed)
        return;
    m_tabbed = tabbed;
    const auto parts = findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *part : parts) {
        if (part != m_menu)
            part->setVisible(!tabbed);
    }
    refreshDevice();
    updateGeometry();
}

QSize DockTitleBar::minimumSizeHint() const
{
    if (m_tabbed)
        return {Theme::px(160), 0};
    return {Theme::px(160), Theme::px(kHeight)};
}

void DockTitleBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::tokens().header);
    painter.fillRect(0, height() - 1, width(), 1, Theme::tokens().border);
}

void DockTitleBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refresh();
}

void DockTitleBar::buildMenu()
{
    m_menu->setToolTipsVisible(true);
    m_float = m_menu->addAction(tr("Float"));
    connect(m_float, &QAction::triggered, this,
            [this] { m_dock.setFloating(!m_dock.isFloating()); });
    m_close = m_menu->addAction(tr("Close"));
    connect(m_close, &QAction::triggered, &m_dock, &QWidget::close);
    connect(m_menu->addAction(tr("Reset layout")), &QAction::triggered, this,
            &DockTitleBar::resetRequested);
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("Help")), &QAction::triggered, this, &DockTitleBar::helpRequested);
}

void DockTitleBar::refresh()
{
    m_picture->setPixmap(
        IconTheme::pixmap(m_icon, IconRole::Secondary, Theme::px(kIcon), devicePixelRatioF()));
    m_title->setText(m_dock.windowTitle());
    m_more->setAccessibleName(tr("More for %1").arg(m_dock.windowTitle()));
    if (m_float != nullptr)
        m_float->setText(m_dock.isFloating() ? tr("Dock") : tr("Float"));
    updateGeometry();
}

} // namespace nd
