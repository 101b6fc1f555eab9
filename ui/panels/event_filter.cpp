// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/event_filter.h"

#include "ui/panels/event_table.h"

namespace nd {

void EventFilter::setLeast(Severity severity)
{
    m_least = severity;
    invalidateFilter();
}

void EventFilter::setText(const QString &text)
{
    m_text = text;
    invalidateFilter();
}

bool EventFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex first = sourceModel()->index(row, 0, parent);
    if (first.data(EventTable::SeverityRole).toInt() < int(m_least))
        return false;
    if (m_text.isEmpty())
        return true;
    for (const int column : {EventTable::Device, EventTable::Sentence}) {
        const QString words = first.siblingAtColumn(column).data().toString();
        if (words.contains(m_text, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace nd
