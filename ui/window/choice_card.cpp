// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/choice_card.h"

#include "ui/theme/icon_theme.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <utility>

namespace nd {

namespace {

constexpr int kIcon = 32;
constexpr int kRadius = 3;

} // namespace

ChoiceCard::ChoiceCard(QString icon, const QString &title, const QString &line, QPushButton *button,
                       QWidget *parent)
    : QFrame(parent)
    , m_icon(std::move(icon))
    , m_picture(new QLabel)
{
    auto *heading = new QLabel(title);
    Theme::setRole(*heading, "value");
    auto *sentence = new QLabel(line);
    sentence->setWordWrap(true);
    Theme::setRole(*sentence, "secondary");
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(Theme::px(16), Theme::px(16), Theme::px(16), Theme::px(16));
    grid->setHorizontalSpacing(Theme::px(16));
    grid->setVerticalSpacing(Theme::px(4));
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_picture, 0, 0, 2, 1);
    grid->addWidget(heading, 0, 1);
    grid->addWidget(sentence, 1, 1);
    grid->addWidget(button, 0, 2, 2, 1, Qt::AlignVCenter);
    refresh();
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::tokens().border);
    painter.setBrush(Theme::tokens().panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
}

void ChoiceCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refresh();
}

void ChoiceCard::refresh()
{
    m_picture->setPixmap(
        IconTheme::pixmap(m_icon, IconRole::Secondary, Theme::px(kIcon), devicePixelRatioF()));
}

} // namespace nd
