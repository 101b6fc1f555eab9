// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/card.h"

#include "ui/theme/icon_theme.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include <utility>

namespace nd {

namespace {

constexpr int kIcon = 32;
constexpr int kPadding = 14;
constexpr int kGap = 14;
constexpr double kRadius = 3.0;

} // namespace

Card::Card(Kind kind, QString icon, QWidget *parent)
    : QAbstractButton(parent)
    , m_iconName(std::move(icon))
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_line(new QLabel(this))
    , m_texts(new QVBoxLayout)
    , m_row(new QHBoxLayout(this))
{
    setCheckable(kind == Kind::Selectable);
    setFocusPolicy(kind == Kind::Selectable ? Qt::StrongFocus : Qt::NoFocus);
    for (QLabel *label : {m_icon, m_title, m_line})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_title->setFont(Theme::font(TextSize::Value, true));
    m_line->setWordWrap(true);
    m_texts->setSpacing(Theme::px(2));
    m_texts->addStretch();
    m_texts->addWidget(m_title);
    m_texts->addWidget(m_line);
    m_texts->addStretch();
    m_row->setContentsMargins(Theme::px(kPadding), Theme::px(kPadding), Theme::px(kPadding),
                              Theme::px(kPadding));
    m_row->setSpacing(Theme::px(kGap));
    m_row->addWidget(m_icon);
    m_row->addLayout(m_texts, 1);
    connect(this, &Card::toggled, this, &Card::refreshLook);
    refreshLook();
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void Card::setLine(const QString &line)
{
    m_line->setText(line);
}

void Card::addText(QLabel *text)
{
    text->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_texts->insertWidget(m_texts->count() - 1, text); // above the stretch
}

void Card::addControl(QWidget *control)
{
    m_row->addWidget(control);
}

QSize Card::sizeHint() const
{
    return m_row->sizeHint();
}

void Card::refreshLook()
{
    const IconRole role = isChecked() ? IconRole::Accent : IconRole::Secondary;
    Theme::setRole(*m_line, isChecked() ? "" : "secondary"); // readable on the selection at night
    m_icon->setPixmap(IconTheme::pixmap(m_iconName, role, Theme::px(kIcon), devicePixelRatioF()));
}

void Card::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshLook();
}

void Card::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::tokens();
    const double edge = isChecked() ? 2.0 : 1.0;
    const double inset = edge / 2.0;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(isChecked() ? tokens.selection : tokens.panel);
    painter.setPen(
        QPen(isChecked() || (isCheckable() && underMouse()) ? tokens.accent : tokens.border, edge));
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset),
                            Theme::pxF(kRadius), Theme::pxF(kRadius));
}

} // namespace nd
