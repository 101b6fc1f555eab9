// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/event_delegate.h"

#include "ui/panels/event_table.h"
#include "ui/panels/severity_mark.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace nd {

namespace {

constexpr int kPadding = 8;
constexpr int kMarkCell = 16;
constexpr int kBar = 3;

} // namespace

void EventDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Tokens &tokens = Theme::tokens();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, selected ? tokens.selection : tokens.window);
    painter->fillRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1, tokens.grid);
    if (selected && index.column() == 0)
        painter->fillRect(option.rect.x(), option.rect.y(), Theme::px(kBar), option.rect.height(),
                          tokens.accent);
    QRect line = option.rect.adjusted(Theme::px(kPadding), 0, -Theme::px(kPadding), 0);
    if (index.column() == EventTable::Level) {
        const auto severity = Severity(index.data(EventTable::SeverityRole).toInt());
        const QRect cell(line.x(), line.y(), Theme::px(kMarkCell), line.height());
        StatusMark::paint(*painter, cell, severityMark(severity));
        line.setLeft(cell.right() + Theme::px(kPadding) / 2);
    }
    painter->setFont(Theme::font(TextSize::Body));
    painter->setPen(index.column() == EventTable::Time ? tokens.secondary : tokens.text);
    const QString words = index.data().toString();
    painter->drawText(line, Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(words, Qt::ElideMiddle, line.width()));
}

} // namespace nd
