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
constexpr int kTwoLines = 36; ///< From which height of a row on the name stands below.
constexpr int kTogether = 2; ///< By how much both are nearer than the halves of the row.

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

/// How wide they are, cut to what fits.
int drawWords(QPainter &painter, const QRect &line, const QModelIndex &index, const QString &text,
              const QFont &font)
{
    painter.setFont(font);
    const QFontMetrics metrics = painter.fontMetrics();
    const QString words = metrics.elidedText(text, Qt::ElideRight, line.width());
    painter.drawText(line, index.data(Qt::TextAlignmentRole).toInt(), words);
    return metrics.horizontalAdvance(words);
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
    const QString name = first ? index.data(TonightTable::SecondRole).toString() : QString();
    const bool isBelow = !name.isEmpty() && line.height() >= Theme::px(kTwoLines);
    QRect nameLine = line;
    if (isBelow) {
        line.setHeight(line.height() / 2 + Theme::px(kTogether));
        nameLine.setTop(line.bottom() - Theme::px(2 * kTogether));
    }
    painter->setPen(selected ? tokens.text : colourOf(index));
    const int taken = drawWords(*painter, line, index, index.data().toString(),
                                Theme::font(TextSize::Body, first));
    if (!isBelow)
        nameLine.setLeft(nameLine.left() + taken + Theme::px(kPadding));
    painter->setPen(selected ? tokens.text : tokens.secondary);
    drawWords(*painter, nameLine, index, name,
              Theme::font(isBelow ? TextSize::Caption : TextSize::Body));
    painter->restore();
}

} // namespace nd
