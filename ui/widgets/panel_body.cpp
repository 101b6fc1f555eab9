// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/panel_body.h"

#include "ui/theme/theme.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace nd {

PanelBody::PanelBody(QWidget *parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_column->addWidget(m_scroll, 1);
}

void PanelBody::fill(QWidget &panel, QWidget *body, QWidget *footer)
{
    panel.setAutoFillBackground(true);
    panel.setBackgroundRole(QPalette::AlternateBase);
    auto *inside = new PanelBody(&panel);
    inside->setBody(body);
    inside->setFooter(footer);
    auto *column = new QVBoxLayout(&panel);
    column->setContentsMargins({});
    column->addWidget(inside);
}

void PanelBody::setBody(QWidget *body)
{
    m_scroll->setWidget(body);
}

void PanelBody::setFooter(QWidget *footer)
{
    if (m_footer != nullptr)
        m_footer->deleteLater();
    m_footer = footer;
    if (footer == nullptr)
        return;
    footer->setContentsMargins(Theme::px(8), Theme::px(4), Theme::px(8), Theme::px(8));
    m_column->addWidget(footer);
}

QSize PanelBody::sizeHint() const
{
    const QSize body = m_scroll->widget() != nullptr ? m_scroll->widget()->sizeHint() : QSize();
    const QSize footer = m_footer != nullptr ? m_footer->sizeHint() : QSize();
    return {qMax(body.width(), footer.width()), body.height() + footer.height()};
}

} // namespace nd
