// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/target_delegate.h"

#include "ui/panels/target_list.h"
#include "ui/theme/icon_theme.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace nd {

namespace {

constexpr int kRow = 44;
constexpr int kPadding = 8;
constexpr int kBar = 3;
constexpr int kStar = 12;

void paintGround(QPainter &painter, const QRect &cell, bool selected)
{
    const Tokens &tokens = Theme::tokens();
    painter.fillRect(cell, selected ? tokens.selection : tokens.window);
    painter.fillRect(cell.x(), cell.bottom(), cell.width(), 1, tokens.grid);
    if (selected)
        painter.fillRect(cell.x(), cell.y(), Theme::px(kBar), cell.height(), tokens.accent);
}

/// Returns where it ends.
int paintWords(QPainter &painter, const QRect &cell, const QString &words)
{
    const QString fitting = painter.fontMetrics().elidedText(words, Qt::ElideRight, cell.width());
    painter.drawText(cell, Qt::AlignVCenter | Qt::AlignLeft, fitting);
    return cell.left() + painter.fontMetrics().horizontalAdvance(fitting);
}

} // namespace

void TargetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Tokens &tokens = Theme::tokens();
    painter->save();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    paintGround(*painter, option.rect, selected);
    QRect inner = option.rect.adjusted(Theme::px(kPadding + 2), 0, -Theme::px(kPadding), 0);
    painter->setFont(Theme::font(TextSize::Body));
    const bool isUp = index.data(TargetList::IsUpRole).toBool();
    const QString altitude = index.data(TargetList::AltitudeRole).toString();
    painter->setPen(isUp ? tokens.text : tokens.secondary);
    painter->drawText(inner, Qt::AlignVCenter | Qt::AlignRight, altitude);
    inner.setRight(inner.right() - painter->fontMetrics().horizontalAdvance(altitude)
                   - Theme::px(kPadding));

    QRect line(inner.x(), inner.y() + Theme::px(4), inner.width(),
               inner.height() / 2 - Theme::px(3));
    painter->setFont(Theme::font(TextSize::Body, true));
    painter->setPen(tokens.text);
    line.setLeft(paintWords(*painter, line, index.data().toString()) + Theme::px(kPadding));
    if (index.data(TargetList::IsFavouriteRole).toBool()) {
        const int side = Theme::px(kStar);
        const QRect star(line.left(), line.center().y() - side / 2, side, side);
        IconTheme::icon(QStringLiteral("star-filled"), IconRole::Accent).paint(painter, star);
        line.setLeft(star.right() + Theme::px(kPadding));
    }
    const QString whole = index.data(Qt::ToolTipRole).toString();
    painter->setFont(Theme::font(TextSize::Body));
    painter->setPen(selected ? tokens.text : tokens.secondary);
    paintWords(*painter, line, whole.mid(index.data().toString().size()).trimmed());

    line = QRect(inner.x(), inner.y() + inner.height() / 2, inner.width(),
                 inner.height() / 2 - Theme::px(4));
    painter->setFont(Theme::font(TextSize::Caption));
    paintWords(*painter, line, index.data(TargetList::SecondRole).toString());
    painter->restore();
}

QSize TargetDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, Theme::px(kRow)};
}

} // namespace nd
