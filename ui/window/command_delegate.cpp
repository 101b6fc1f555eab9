// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/command_delegate.h"

#include "ui/theme/theme.h"
#include "ui/window/command_list.h"

#include <QIcon>
#include <QPainter>

namespace nd {

namespace {

constexpr int kRow = 36;
constexpr int kPadding = 12;
constexpr int kIcon = 16;
constexpr int kBar = 3;

} // namespace

void CommandDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Tokens &tokens = Theme::tokens();
    const bool enabled = index.flags().testFlag(Qt::ItemIsEnabled);
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, tokens.selection);
        painter->fillRect(
            QRect(option.rect.topLeft(), QSize(Theme::px(kBar), option.rect.height())),
            tokens.accent);
    }
    QRect line = option.rect.adjusted(Theme::px(kPadding), 0, -Theme::px(kPadding), 0);
    const int side = Theme::px(kIcon);
    const QRect icon(line.left(), line.center().y() - side / 2, side, side);
    index.data(Qt::DecorationRole)
        .value<QIcon>()
        .paint(painter, icon, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    line.setLeft(icon.right() + Theme::px(kPadding));

    painter->setFont(Theme::font(TextSize::Caption));
    painter->setPen(tokens.secondary);
    const QString key = index.data(CommandList::KeyRole).toString();
    painter->drawText(line, Qt::AlignVCenter | Qt::AlignRight, key);
    const int keyWidth = painter->fontMetrics().horizontalAdvance(key) + Theme::px(kPadding);
    line.setRight(line.right() - keyWidth);
    const QString reason = index.data(CommandList::ReasonRole).toString();
    const QString place = enabled ? index.data(CommandList::PlaceRole).toString() : reason;

    painter->setFont(Theme::font(TextSize::Body));
    painter->setPen(enabled ? tokens.text : tokens.disabled);
    const QString name = index.data(Qt::DisplayRole).toString();
    painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(name, Qt::ElideMiddle, line.width()));
    line.setLeft(line.left() + painter->fontMetrics().horizontalAdvance(name)
                 + Theme::px(kPadding));
    painter->setFont(Theme::font(TextSize::Caption));
    painter->setPen(tokens.secondary);
    painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(place, Qt::ElideRight, line.width()));
    painter->restore();
}

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, Theme::px(kRow)};
}

} // namespace nd
