// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/empty_state.h"

#include "ui/theme/icon_theme.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace nd {

namespace {

constexpr int kIcon = 40;

} // namespace

EmptyState::EmptyState(QString icon, const QString &sentence, const QString &action,
                       QWidget *parent)
    : QWidget(parent)
    , m_icon(std::move(icon))
    , m_picture(new QLabel)
{
    auto *text = new QLabel(sentence);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignCenter);
    Theme::setRole(*text, "secondary");
    auto *button = new QPushButton(action);
    Theme::setRole(*button, "primary");
    connect(button, &QPushButton::clicked, this, &EmptyState::acted);
    m_picture->setAlignment(Qt::AlignCenter);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::px(16));
    column->addStretch(1);
    column->addWidget(m_picture);
    column->addWidget(text);
    column->addWidget(button, 0, Qt::AlignHCenter);
    column->addStretch(1);
    refresh();
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

void EmptyState::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::tokens().window);
}

void EmptyState::refresh()
{
    m_picture->setPixmap(
        IconTheme::pixmap(m_icon, IconRole::Secondary, Theme::px(kIcon), devicePixelRatioF()));
}

} // namespace nd
