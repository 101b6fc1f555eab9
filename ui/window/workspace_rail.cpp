// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/workspace_rail.h"

#include "ui/theme/theme.h"
#include "ui/window/rail_item.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace nd {

WorkspaceRail::WorkspaceRail(QWidget *parent)
    : QWidget(parent)
    , m_top(new QVBoxLayout)
    , m_bottom(new QVBoxLayout)
{
    setObjectName(QStringLiteral("rail"));
    setAccessibleName(tr("Workspaces"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    for (QVBoxLayout *part : {m_top, m_bottom})
        part->setSpacing(0);
    column->addLayout(m_top);
    column->addStretch(1);
    column->addLayout(m_bottom);
}

void WorkspaceRail::addItem(QAction &action, bool atBottom)
{
    (atBottom ? m_bottom : m_top)->addWidget(new RailItem(action, this));
}

void WorkspaceRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::tokens().panel);
    painter.fillRect(width() - 1, 0, 1, height(), Theme::tokens().border);
}

void WorkspaceRail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void WorkspaceRail::fit()
{
    const auto items = findChildren<RailItem *>();
    for (RailItem *item : items)
        item->updateGeometry();
}

} // namespace nd
