// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/rail_item.h"

#include "ui/theme/icon_theme.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QPainter>

namespace nd {

namespace {

constexpr int kWidth = 64;
constexpr int kHeight = 60;
constexpr int kIcon = 22;
constexpr int kBar = 3;
constexpr int kTop = 10;

} // namespace

RailItem::RailItem(QAction &action, QWidget *parent) : QAbstractButton(parent), m_action(action)
{
    setCheckable(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&action, &QAction::changed, this, &RailItem::follow);
    connect(this, &QAbstractButton::clicked, &action, &QAction::trigger);
    connect(this, &QAbstractButton::clicked, this, &RailItem::follow); // a click unchecks this one
    follow();
}

QSize RailItem::sizeHint() const
{
    const QFontMetrics metrics(Theme::font(TextSize::Axis, true));
    const int words = metrics.horizontalAdvance(text()) + Theme::px(8);
    return {qMax(Theme::px(kWidth), words), Theme::px(kHeight)};
}

void RailItem::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::tokens();
    QPainter painter(this);
    if (isChecked()) {
        painter.fillRect(rect(), tokens.selection);
        painter.fillRect(0, 0, Theme::px(kBar), height(), tokens.accent);
    } else if (underMouse()) {
        painter.fillRect(rect(), tokens.raised);
    }
    const IconRole role = isChecked() ? IconRole::Text : IconRole::Secondary;
    const int side = Theme::px(kIcon);
    const QPixmap pixmap
        = IconTheme::pixmap(m_action.data().toString(), role, side, devicePixelRatioF());
    painter.drawPixmap((width() - side) / 2, Theme::px(kTop), pixmap);
    painter.setPen(isChecked() ? tokens.text : tokens.secondary);
    painter.setFont(Theme::font(TextSize::Axis, isChecked()));
    const int top = Theme::px(kTop) + side;
    painter.drawText(QRect(0, top, width(), height() - top - Theme::px(4)), Qt::AlignCenter,
                     text());
}

void RailItem::enterEvent(QEnterEvent *)
{
    update();
}

void RailItem::leaveEvent(QEvent *)
{
    update();
}

void RailItem::follow()
{
    setText(m_action.iconText());
    setChecked(m_action.isChecked());
    setAccessibleName(m_action.iconText());
    setToolTip(m_action.iconText() + QLatin1String("  ")
               + m_action.shortcut().toString(QKeySequence::NativeText));
    updateGeometry();
}

} // namespace nd
