// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/tonight_delegate.h"

#include "ui/panels/tonight_table.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace nd {

namespace {

constexpr int kPadding = 8;
constexpr int kBar = 3;

QColor colourOf(const QModelIndex &index)
{
    const Tokens &tokens = Theme::tokens();
    switch (TonightTable::Column(index.column())) {
    case TonightTable::Altitude:
        return index.data(TonightTable::IsUpRole).toBool() ? tokens.text : tokens.secondary;
    case TonightTable::Best:
        return index.data(TonightTable::IsNowRole).toBool() ? tokens.ok : tokens.text;
    case TonightTable::Type:
        return tokens.secondary;
    default:
        return tokens.text;
    }
}

} // namespace

void TonightDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Tokens &tokens = Theme::tokens();
    painter->save();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, selected ? tokens.selection : tokens.window);
    painter->fillRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1, tokens.grid);
    const bool first = index.column() == TonightTable::Object;
    if (selected && first)
        painter->fillRect(option.rect.x(), option.rect.y(), Theme::px(kBar), option.rect.height(),
                          tokens.accent);
    QRect line = option.rect.adjusted(Theme::px(kPadding), 0, -Theme::px(kPadding), 0);
    painter->setFont(Theme::font(TextSize::Body, first));
    painter->setPen(selected ? tokens.text : colourOf(index));
    const int alignment = index.data(Qt::TextAlignmentRole).toInt();
    const QString words
        = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, line.width());
    painter->drawText(line, alignment, words);
    if (first) {
        line.setLeft(line.left() + painter->fontMetrics().horizontalAdvance(words)
                     + Theme::px(kPadding));
        painter->setFont(Theme::font(TextSize::Body));
        painter->setPen(selected ? tokens.text : tokens.secondary);
        const QString name = index.data(TonightTable::SecondRole).toString();
        painter->drawText(line, alignment,
                          painter->fontMetrics().elidedText(name, Qt::ElideRight, line.width()));
    }
    painter->restore();
}

} // namespace nd
